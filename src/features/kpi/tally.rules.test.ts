import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Decimal } from '../../shared/decimal.js';
import { LIGHT_OF, STATUSES } from '../target/target.rules.js';
import { type Group, talliesBy, tally } from './tally.rules.js';

const some = (fields: Partial<Group>): Group => ({
  status: 'ON_TRACK',
  unassigned: 0,
  stale: 0,
  count: 1,
  measured: 0,
  attained: null,
  ...fields,
});

describe('tally', () => {
  it('lists every status and light, of nothing too', () => {
    const { total, byStatus, byLight, unassigned, meanAttainment } = tally([]);

    expect([total, unassigned, meanAttainment]).toEqual([0, 0, null]);
    expect(byStatus.map(({ status, count }) => [status, count])).toEqual(
      ['ACHIEVED', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'MISSED', 'UNSCHEDULED', 'NOT_STARTED', 'NO_DATA'].map(
        (status) => [status, 0],
      ),
    );
    expect(byLight.map(({ light }) => light)).toEqual(['GREEN', 'YELLOW', 'RED', 'GREY']);
  });

  it('adds groups up, and means over what was measured alone', () => {
    const { total, byStatus, byLight, unassigned, meanAttainment } = tally([
      some({ count: 3, measured: 2, attained: '1000000', stale: 1 }),
      some({ count: 2, unassigned: 2, measured: 1, attained: '1000000' }),
      some({ count: 4, status: 'NO_DATA' }),
    ]);

    expect([total, unassigned, meanAttainment]).toEqual([9, 2, '0.666666']);
    expect(byStatus.filter(({ count }) => count > 0)).toEqual([
      { status: 'ON_TRACK', count: 5 },
      { status: 'NO_DATA', count: 4 },
    ]);
    expect(byLight.filter(({ count }) => count > 0)).toEqual([
      { light: 'GREEN', count: 5 },
      { light: 'GREY', count: 4 },
    ]);
  });
});

/** Groups as a statement makes them: of those counted some were measured, nobody answers for some, some are stale. */
const aGroup: fc.Arbitrary<Group & { at: string }> = fc
  .record({
    at: fc.constantFrom('a', 'b', 'c'),
    status: fc.constantFrom(...STATUSES),
    count: fc.integer({ min: 1, max: 1000 }),
    measured: fc.nat(1000),
    attained: fc.integer({ min: -2_000_000, max: 1_000_000 }),
    unassigned: fc.nat(1000),
    stale: fc.nat(1000),
  })
  .map(({ count, measured: some, attained, ...group }) => {
    const measured = Math.min(some, count);
    return {
      ...group,
      count,
      measured,
      attained: measured > 0 ? `${attained * measured}` : null,
      unassigned: Math.min(group.unassigned, count),
      stale: Math.min(group.stale, count),
    };
  });
const groups = fc.array(aGroup, { maxLength: 12 });

/** Everything that is counted, by name. */
const countsOf = ({ total, unassigned, stale, byStatus, byLight }: ReturnType<typeof tally>) => ({
  ...{ total, unassigned, stale },
  ...Object.fromEntries(byStatus.map(({ status, count }) => [status, count])),
  ...Object.fromEntries(byLight.map(({ light, count }) => [light, count])),
});
const sum = (parts: readonly Record<string, number>[]) =>
  parts.reduce<Record<string, number>>(
    (all, part) =>
      Object.fromEntries(Object.entries(part).map(([name, count]) => [name, count + (all[name] ?? 0)])),
    countsOf(tally([])),
  );

describe('the algebra of roll-ups', () => {
  it('takes groups in any order, and merged in any way', () => {
    fc.assert(
      fc.property(groups, groups, fc.infiniteStream(fc.nat()), (some, others, places) => {
        const all = [...some, ...others];
        const shuffled = all
          .map((group) => ({ group, place: places.next().value }))
          .sort((a, b) => a.place - b.place)
          .map(({ group }) => group);
        expect(tally(shuffled)).toEqual(tally(all));
        expect(tally([...others, ...some])).toEqual(tally(all));
        // Two groups that are alike are one group.
        const merged = talliesBy(all, ({ status }) => status).map(({ groups: alike }) => ({
          status: alike[0]?.status ?? 'NO_DATA',
          count: alike.reduce((total, { count }) => total + count, 0),
          measured: alike.reduce((total, { measured }) => total + measured, 0),
          attained: `${alike.reduce((total, { attained }) => total + BigInt(attained ?? 0), 0n)}`,
          unassigned: alike.reduce((total, { unassigned }) => total + unassigned, 0),
          stale: alike.reduce((total, { stale }) => total + stale, 0),
        }));
        expect(tally(merged)).toEqual(tally(all));
      }),
    );
  });

  it('has parts that add up to the whole, each target in one of them', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const parts = talliesBy(all, ({ at }) => at);
        const whole = tally(all);
        expect(sum(parts.map(({ counts }) => countsOf(counts)))).toEqual(countsOf(whole));
        expect(parts.flatMap((part) => part.groups)).toHaveLength(all.length);
        expect(whole.byStatus.reduce((total, { count }) => total + count, 0)).toBe(whole.total);
        expect(whole.byLight.reduce((total, { count }) => total + count, 0)).toBe(whole.total);
        for (const { light, count } of whole.byLight) {
          const alike = whole.byStatus.filter(({ status }) => LIGHT_OF[status] === light);
          expect(alike.reduce((total, each) => total + each.count, 0)).toBe(count);
        }
      }),
    );
  });

  it('splits a group without changing anything', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 2, max: 5 }), (all, into) => {
        const split = all.flatMap((group) => {
          const one = { ...group, count: 1, measured: 0, attained: null, unassigned: 0, stale: 0 };
          const parts = Math.min(into, group.count) - 1;
          return [...Array.from({ length: parts }, () => one), { ...group, count: group.count - parts }];
        });
        expect(tally(split)).toEqual(tally(all));
      }),
    );
  });

  it('means over what was measured alone: what is without data weighs nothing, and is no zero', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 1000 }), (all, count) => {
        const silent = some({ status: 'NO_DATA', count });
        expect(tally([...all, silent]).meanAttainment).toBe(tally(all).meanAttainment);
        expect(tally([...all, silent]).total).toBe(tally(all).total + count);
        const means = talliesBy(all, ({ at }) => at).flatMap(({ counts }) => counts.meanAttainment ?? []);
        const { meanAttainment } = tally(all);
        expect(meanAttainment === null).toBe(means.length === 0);
        if (meanAttainment === null) return;
        // A mean lies between those of its parts, but for what rounding down takes.
        expect(Decimal.min(...means).lte(meanAttainment)).toBe(true);
        expect(
          Decimal.max(...means)
            .plus('0.000001')
            .gte(meanAttainment),
        ).toBe(true);
      }),
    );
  });
});
