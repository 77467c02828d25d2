import { describe, expect, it } from '@jest/globals';
import { placeOf, someDuty, someKnown } from '../../../test/support/builders/proposal.js';
import { measured, published } from '../../../test/support/builders/publication.js';
import type { MeasureProposal } from './proposal.rules.js';

describe('spans', () => {
  it('are cut from the text, and are one where the same characters are meant', () => {
    const { spans, measures, duties } = published({
      measures: [measured('a', { duties: [someDuty('市数据局'), someDuty('市数据局', 'whoever')] })],
    });

    expect(spans.map(({ quote }) => quote)).toEqual([
      someKnown().text.slice(placeOf('二、举措').start).trimEnd(),
      '（责任单位：市数据局、各区政府、有关部门）',
      '市数据局',
    ]);
    expect(new Set(spans.map(({ policy_text_id }) => policy_text_id))).toEqual(new Set(['text']));
    expect(measures[0]).toMatchObject({ span_id: spans[0]?.id, note_span_id: spans[1]?.id });
    expect(duties.map(({ span_id }) => span_id)).toEqual([spans[2]?.id, spans[2]?.id]);
  });
});

describe('measures', () => {
  it('follow one another as in the text, each with a key of its own or the one that it carries', () => {
    const first = { path: '一', span: placeOf('一、目标'), noteSpan: null, duties: [] };

    const { measures, became } = published({ measures: [measured('b'), measured('a', first, 'carried')] });

    expect(measures).toMatchObject([
      { id: 'carried', ordinal: 0, clause_id: 'clause-1', policy_id: 'policy' },
      { ordinal: 1, clause_id: 'clause-2', title: '举措' },
    ]);
    expect(became.map(({ itemId, measureId }) => [itemId, measureId])).toEqual([
      ['a', 'carried'],
      ['b', measures[1]?.id],
    ]);
  });

  it('show a collective that the register lacks as an open tail', () => {
    const nameless = someDuty('有关部门', null, {
      resolution: { status: 'COLLECTIVE', departmentId: null, reason: null, candidates: [], confidence: 1 },
    });

    const { measures, duties, spans } = published({ measures: [measured('a', { duties: [nameless] })] });

    expect(duties).toEqual([]);
    expect(spans.find(({ id }) => id === measures[0]?.open_tail_span_id)?.quote).toBe('有关部门');
  });
});

describe('duties', () => {
  const dutiesOf = (...duties: MeasureProposal['duties']) =>
    published({ measures: [measured('a', { duties })] }).duties.map(
      ({ department_id, origin, group_id, ordinal, name }) => [
        ordinal,
        name,
        department_id,
        origin,
        group_id,
      ],
    );

  it('name a group and then each of its members', () => {
    expect(dutiesOf(someDuty('市数据局'), someDuty('各区政府', 'districts'))).toEqual([
      [1, '市数据局', 'data-office', 'EXPLICIT', null],
      [2, '各区政府', 'districts', 'EXPLICIT', null],
      [2, '各区政府', 'east', 'GROUP', 'districts'],
      [2, '各区政府', 'west', 'GROUP', 'districts'],
    ]);
  });

  it('leave a member that the text names besides its group the duty of its own', () => {
    expect(dutiesOf(someDuty('各区政府', 'districts'), someDuty('市数据局', 'west'))).toEqual([
      [1, '各区政府', 'districts', 'EXPLICIT', null],
      [2, '市数据局', 'west', 'EXPLICIT', null],
      [1, '各区政府', 'east', 'GROUP', 'districts'],
    ]);
  });

  it('keep a collective, and a body once in each role', () => {
    expect(
      dutiesOf(
        someDuty('有关部门', 'whoever'),
        someDuty('有关部门', 'whoever'),
        someDuty('有关部门', 'whoever', { role: 'LEAD' }),
      ),
    ).toEqual([
      [1, '有关部门', 'whoever', 'EXPLICIT', null],
      [3, '有关部门', 'whoever', 'EXPLICIT', null],
    ]);
  });
});
