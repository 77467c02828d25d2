import { describe, expect, it } from '@jest/globals';
import { placeOf, someTarget } from '../../../test/support/builders/proposal.js';
import { measured, published, targeted } from '../../../test/support/builders/publication.js';
import { identityOf } from './identity.rules.js';
import { nameOf } from './indicator-rows.rules.js';

const inMeasure = { ...placeOf('培育企业15家', 1), path: '二', context: 'MEASURE' as const };
const inGoals = { ...placeOf('培育企业15家'), path: '一', context: 'GOALS' as const };
const identity = identityOf({
  indicatorId: 'indicator-1',
  regionId: 'region-1',
  scope: null,
  comparator: 'EQUAL',
  quantity: '15.000000',
  quantityHigh: null,
  dueOn: '2027-12-31',
  cadence: 'BY_DEADLINE',
});
const counted = { ...someTarget().indicator, id: 'indicator-1' };

describe('indicators', () => {
  it('are made once for all targets that name one alike, and not where it is known', () => {
    const other = { ...someTarget().indicator, name: '产业规模', unit: '亿元' };

    const { indicators, targets } = published({
      targets: [
        targeted('a'),
        targeted('b', { value: '20' }),
        targeted('c', { indicator: other, unit: '亿元' }),
        targeted('d', { indicator: counted, value: '30' }),
      ],
      namedIndicators: new Map([[nameOf(other), 'made-meanwhile']]),
    });

    expect(indicators).toMatchObject([{ name: '培育企业', unit_code: '家', direction: 'RISE', ordinal: 7 }]);
    const made = indicators[0]?.id;
    expect(targets.map(({ indicator_id }) => indicator_id)).toEqual([
      made,
      made,
      'made-meanwhile',
      'indicator-1',
    ]);
  });
});

describe('targets', () => {
  it('count exactly, in the base of their unit', () => {
    const says = { unit: '亿元', value: '2000', valueHigh: '2000.5', comparator: 'BETWEEN' as const };

    expect(published({ targets: [targeted('a', says)] }).targets).toMatchObject([
      {
        value: '2000',
        quantity: '200000000000',
        quantity_high: '200050000000',
        unit_code: '亿元',
        starts_on: '2025-01-10',
        due_on: '2027-12-31',
        ordinal: 40,
      },
    ]);
  });

  it('answer to every measure that states them', () => {
    const { targets, measures, targetMeasures, targetSpans } = published({
      measures: [measured('m')],
      targets: [
        targeted('a', { spans: [inGoals, inMeasure] }),
        targeted('b', { value: '20', spans: [inGoals] }),
      ],
    });

    expect(targetMeasures).toEqual([{ target_id: targets[0]?.id, measure_id: measures[0]?.id }]);
    expect(targetSpans.map(({ target_id, context, ordinal }) => [target_id, context, ordinal])).toEqual([
      [targets[0]?.id, 'GOALS', 0],
      [targets[0]?.id, 'MEASURE', 1],
      [targets[1]?.id, 'GOALS', 0],
    ]);
  });

  it('are one where two items promise the same', () => {
    const { targets, targetSpans, became } = published({
      targets: [targeted('a', { spans: [inMeasure] }), targeted('b', { spans: [inGoals], value: '15.0' })],
    });

    expect(targets).toHaveLength(1);
    expect(targetSpans).toHaveLength(2);
    expect(became.map(({ targetId }) => targetId)).toEqual([targets[0]?.id, targets[0]?.id]);
  });

  it('go on with what they carry, which keeps its key though another item says the same', () => {
    const { targets, became } = published({
      targets: [
        targeted('a', { indicator: counted }),
        targeted('b', { indicator: counted, spans: [inMeasure] }, 'carried'),
      ],
    });

    expect(targets.map(({ id }) => id)).toEqual(['carried']);
    expect(became.map(({ targetId }) => targetId)).toEqual(['carried', 'carried']);
  });

  it('state again what another document has promised, and leave its row alone', () => {
    const { targets, statedIds, targetSpans, targetMeasures, measures } = published({
      measures: [measured('m')],
      targets: [targeted('a', { indicator: counted, spans: [inMeasure] })],
      twins: new Map([[identity, { id: 'twin', places: 2 }]]),
    });

    expect(targets).toEqual([]);
    expect(statedIds).toEqual(['twin']);
    expect(targetSpans).toMatchObject([{ target_id: 'twin', ordinal: 2 }]);
    expect(targetMeasures).toEqual([{ target_id: 'twin', measure_id: measures[0]?.id }]);
  });

  it('are another promise by another quantity, place, deadline or scope', () => {
    const others = [
      { value: '16' },
      { dueOn: '2026-12-31' },
      { scope: '各区' },
      { regionId: 'region-2' },
      { cadence: 'PER_YEAR' as const },
      { comparator: 'AT_LEAST' as const },
    ].map((fields, at) => targeted(`${at}`, { indicator: counted, ...fields }));

    const { targets } = published({
      targets: others,
      twins: new Map([[identity, { id: 'twin', places: 1 }]]),
    });

    expect(targets).toHaveLength(others.length);
  });
});
