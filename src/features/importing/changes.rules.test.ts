import { describe, expect, it } from '@jest/globals';
import {
  placeOf,
  someDuty,
  someFacts,
  someMeasure,
  someTarget,
} from '../../../test/support/builders/proposal.js';
import { changedFacts, changedMeasure, changedTarget } from './changes.rules.js';

describe('changed facts', () => {
  it('keep what is not named, clear what is null, and are sure of what was said', () => {
    const changed = changedFacts(someFacts({ documentNumber: '苏府〔2025〕1号' }), {
      documentNumber: null,
      regionId: 'region-2',
    });

    expect(changed).toMatchObject({ title: '数据产业若干措施', documentNumber: null, regionId: 'region-2' });
    expect(changed.confidence).toMatchObject({ title: 0.9, documentNumber: 1, region: 1 });
  });
});

describe('a changed measure', () => {
  const unknown = {
    status: 'UNKNOWN',
    departmentId: null,
    reason: null,
    candidates: [],
    confidence: 0,
  } as const;
  const meant = { ...unknown, status: 'RESOLVED', departmentId: 'districts', confidence: 1 } as const;

  it('has the body that a name means in every duty that is written so', () => {
    const open = someDuty('各区政府', null, { resolution: { ...unknown, candidates: [] } });
    const measure = someMeasure({ duties: [someDuty('市数据局'), open, { ...open, role: 'LOCAL' }] });

    const changed = changedMeasure(measure, {
      resolved: [{ name: '各区政府', resolution: { ...meant, candidates: [] } }],
    });

    expect(changed.duties.map(({ resolution }) => resolution.departmentId)).toEqual([
      'data-office',
      'districts',
      'districts',
    ]);
    expect(changed.confidence).toEqual({ span: 0.95, duties: 1 });
    expect(changed).not.toHaveProperty('resolved');
  });

  it('keeps its duties while only its title changes', () => {
    const measure = someMeasure();

    expect(changedMeasure(measure, { title: null })).toEqual({ ...measure, title: null });
  });
});

describe('a changed target', () => {
  it.each([
    ['a day alone is meant as that day', { dueOn: '2026-06-30' }, '2026-06-30', 'DAY'],
    [
      'a day with its precision',
      { dueOn: '2026-12-31', duePrecision: 'YEAR' as const },
      '2026-12-31',
      'YEAR',
    ],
    ['no day, no precision', { dueOn: null }, null, null],
    ['a precision alone', { duePrecision: 'MONTH' as const }, '2027-12-31', 'MONTH'],
    ['neither', {}, '2027-12-31', 'YEAR'],
  ])('is due: %s', (_, change, dueOn, duePrecision) => {
    expect(changedTarget(someTarget(), change)).toMatchObject({ dueOn, duePrecision });
  });

  it('has an upper end only while it is a range', () => {
    const range = someTarget({ comparator: 'BETWEEN', valueHigh: '20' });

    expect(changedTarget(range, { value: '16' }).valueHigh).toBe('20');
    expect(changedTarget(range, { comparator: 'AT_LEAST' }).valueHigh).toBeNull();
    expect(changedTarget(someTarget(), { comparator: 'BETWEEN', valueHigh: '30' }).valueHigh).toBe('30');
  });

  it('takes a new indicator along into the unit that is corrected, but no known one', () => {
    const { indicator } = someTarget();
    const unread = someTarget({ unit: null, indicator: { ...indicator, unit: null } });
    const known = someTarget({ indicator: { ...indicator, id: 'indicator-1' } });

    expect(changedTarget(unread, { unit: '个' }).indicator.unit).toBe('个');
    expect(changedTarget(someTarget(), { unit: '万家' }).indicator.unit).toBe('万家');
    expect(changedTarget(known, { unit: '万家' }).indicator.unit).toBe('家');
  });

  it('has no candidates left once an editor names its indicator', () => {
    const { indicator } = someTarget();
    const torn = someTarget({
      indicatorCandidates: [{ indicatorId: 'indicator-1', name: '企业数', likeness: 0.9 }],
    });

    expect(changedTarget(torn, { value: '16' }).indicatorCandidates).toHaveLength(1);
    expect(changedTarget(torn, { indicator })).toMatchObject({
      indicatorCandidates: [],
      confidence: { indicator: 1, value: 0.95 },
    });
  });

  it('is sure of what was said, and no surer of the rest', () => {
    const spans = [{ ...placeOf('培育企业15家', 1), path: '二', context: 'MEASURE' as const }];
    const { confidence } = changedTarget(someTarget(), { valueHigh: '20', comparator: 'BETWEEN', spans });

    expect(confidence).toEqual({
      indicator: 0.8,
      comparator: 1,
      value: 1,
      unit: 0.95,
      deadline: 0.9,
      cadence: 0.9,
      region: 0.9,
    });
  });
});
