import { describe, expect, it } from '@jest/globals';
import {
  placeOf,
  someDuty,
  someFacts,
  someKnown,
  someMeasure,
  someTarget,
} from '../../../test/support/builders/proposal.js';
import { clauseAt } from './known.rules.js';
import type { Resolution } from './proposal.rules.js';
import { obstaclesOf } from './publishable.rules.js';

const STARTS = '2025-01-10';
const known = someKnown();
const facts = (fields = {}) => obstaclesOf({ kind: 'FACTS', says: someFacts(fields) }, known, STARTS);
const measure = (fields = {}) => obstaclesOf({ kind: 'MEASURE', says: someMeasure(fields) }, known, STARTS);
const target = (fields = {}, startsOn: string | null = STARTS) =>
  obstaclesOf({ kind: 'TARGET', says: someTarget(fields) }, known, startsOn);
const { indicator } = someTarget();

it('finds nothing against what is whole', () => {
  expect([facts(), measure(), target()]).toEqual([[], [], []]);
});

describe('facts', () => {
  it.each(['title', 'kind', 'regionId', 'level'])('lack %s', (fact) => {
    expect(facts({ [fact]: null })).toEqual([{ code: 'FACT_UNRESOLVED', params: { fact }, path: [fact] }]);
  });

  it('do not end before they begin', () => {
    const days = { effectiveFrom: '2025-02-01', effectiveTo: '2025-01-31' };

    expect(facts(days)).toEqual([
      { code: 'DAYS_REVERSED', params: { from: '2025-02-01', to: '2025-01-31' }, path: ['effectiveTo'] },
    ]);
  });
});

describe('a measure', () => {
  const length = known.text.length;
  const resolution = (fields: Partial<Resolution>): Resolution => ({
    status: 'UNKNOWN',
    departmentId: null,
    reason: null,
    candidates: [],
    confidence: 0,
    ...fields,
  });

  it.each([
    ['beyond the text', { span: { start: 0, end: length + 1 }, noteSpan: null }, ['span']],
    ['of nothing', { span: { start: 5, end: 5 }, noteSpan: null, path: '九' }, ['span']],
    ['of blanks', { span: { start: 4, end: 5 }, noteSpan: null }, ['span']],
    ['of half a unit', { span: { start: 0.5, end: 9 }, noteSpan: null }, ['span']],
    ['whose note stands elsewhere', { noteSpan: placeOf('一、目标') }, ['noteSpan']],
    ['whose open tail stands elsewhere', { openTailSpan: placeOf('一、目标') }, ['openTailSpan']],
    [
      'with a duty before the text',
      {
        duties: [someDuty('市数据局'), someDuty('市数据局', 'data-office', { span: { start: -1, end: 3 } })],
      },
      ['duties', '1', 'span'],
    ],
  ])('is no stretch of characters %s', (_, fields, path) => {
    expect(measure(fields)).toMatchObject([{ code: 'INVALID_SPAN', path }]);
  });

  it('may inherit a duty from a rule that stands elsewhere', () => {
    const inherited = someDuty('市数据局', 'data-office', { origin: 'INHERITED', span: placeOf('一、目标') });

    expect(measure({ duties: [inherited] })).toEqual([]);
  });

  it('stands in a clause of the text', () => {
    expect(measure({ path: '三' })).toEqual([
      { code: 'CLAUSE_UNRESOLVED', params: { path: '三' }, path: ['path'] },
    ]);
  });

  it('names each body once that nobody has settled, and lets a collective be', () => {
    const duties = [
      someDuty('市数据局', null, { resolution: resolution({ status: 'AMBIGUOUS' }) }),
      someDuty('市数据局', null, { role: 'LEAD', resolution: resolution({}) }),
      someDuty('有关部门', null, { resolution: resolution({ status: 'COLLECTIVE' }) }),
    ];

    expect(measure({ duties })).toEqual([
      { code: 'DEPARTMENT_UNRESOLVED', params: { name: '市数据局' }, path: ['duties'] },
    ]);
  });
});

describe('a target', () => {
  it.each([
    ['a range without end', { comparator: 'BETWEEN' }, 'RANGE_INCOMPLETE', 'valueHigh'],
    ['a range of nothing', { comparator: 'BETWEEN', valueHigh: '15.0' }, 'RANGE_INCOMPLETE', 'valueHigh'],
    ['an end without range', { valueHigh: '20' }, 'RANGE_INCOMPLETE', 'valueHigh'],
    ['another dimension', { unit: '亿元' }, 'UNIT_MISMATCH', 'unit'],
    [
      'too vast an amount',
      { unit: '亿元', indicator: { ...indicator, unit: '亿元' }, value: '1e15' },
      'VALUE_OUT_OF_RANGE',
      'value',
    ],
    ['a deadline before its start', { startsOn: '2028-01-01' }, 'DAYS_REVERSED', 'dueOn'],
    ['a deadline before the document', { dueOn: '2024-12-31' }, 'DAYS_REVERSED', 'dueOn'],
    ['no place', { spans: [] }, 'INVALID_SPAN', 'spans'],
    ['no name', { indicator: { ...indicator, name: ' ' } }, 'INDICATOR_UNRESOLVED', 'indicator'],
    [
      'an indicator that is gone',
      { indicator: { ...indicator, id: 'gone' } },
      'INDICATOR_UNRESOLVED',
      'indicator',
    ],
    ['a unit nobody knows', { unit: null, unitAsWritten: '颗' }, 'UNIT_UNRESOLVED', 'unit'],
    [
      'a new indicator in no unit',
      { indicator: { ...indicator, unit: null } },
      'UNIT_UNRESOLVED',
      'indicator',
    ],
    ['no region', { regionId: null }, 'REGION_UNRESOLVED', 'regionId'],
  ])('has %s', (_, fields, code, field) => {
    expect(target(fields)).toMatchObject([{ code, path: [field] }]);
  });

  it('begins with its document, where that has a day', () => {
    expect(target({}, null)).toMatchObject([{ code: 'START_UNRESOLVED', path: ['startsOn'] }]);
    expect(target({ startsOn: '2025-01-01' }, null)).toEqual([]);
  });

  it.each([
    ['MULTIPLY', '倍', []],
    ['INCREASE_BY', '%', []],
    ['AT_LEAST', '%', ['UNIT_MISMATCH']],
  ])('may be told as %s in %s of whatever is counted', (comparator, unit, codes) => {
    expect(target({ comparator, unit }).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    [0.9, ['INDICATOR_UNRESOLVED']],
    [0.3, []],
  ])('waits for an editor while a known indicator is %s like its own', (likeness, codes) => {
    const indicatorCandidates = [{ indicatorId: 'indicator-1', name: '企业数', likeness }];

    expect(target({ indicatorCandidates }).map(({ code }) => code)).toEqual(codes);
  });
});

it('finds the innermost clause of a character', () => {
  const clauses = [
    { id: 'a', path: '一', start: 0, end: 20 },
    { id: 'b', path: '一/1', start: 5, end: 10 },
    { id: 'c', path: '二', start: 20, end: 30 },
  ];

  expect([0, 5, 10, 20, 30].map((at) => clauseAt(clauses, at)?.path)).toEqual([
    '一',
    '一/1',
    '一',
    '二',
    undefined,
  ]);
});
