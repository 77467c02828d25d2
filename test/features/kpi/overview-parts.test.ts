import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Region } from '../../../src/features/region/region.entity.js';
import type { Target } from '../../../src/features/target/target.entity.js';
import { LIGHT_OF } from '../../../src/features/target/target.rules.js';
import { globalId } from '../../../src/shared/ids.js';
import {
  type BehindFragment,
  OverviewBehindDocument,
  OverviewInFullDocument,
  type TargetFilter,
  TargetsDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment } from '../../support/builders/department.js';
import { anIndicator } from '../../support/builders/indicator.js';
import { aPolicy, aTheme } from '../../support/builders/policy.js';
import { aRegion } from '../../support/builders/region.js';
import { aReport } from '../../support/builders/report.js';
import { aTarget } from '../../support/builders/target.js';
import { planning } from '../../support/planning.js';
import { added, sum } from '../../support/tallies.js';

const api = startApi();
const { splitOf, splitTarget } = planning(api);

let [key, editor] = ['', ''];
const made = {
  themes: [] as string[],
  policies: [] as string[],
  regions: [] as string[],
  departments: [] as string[],
};

/** Some forty targets, some of them split over divisions, of whatever policy, region, deadline, value and department come together. */
beforeAll(async () => {
  key = (await anAccount(api.em, { roles: ['LEADER'] })).key;
  editor = (await anAccount(api.em, { roles: ['EDITOR'] })).key;
  const regions = [await aRegion(api.em), await aRegion(api.em)];
  const themes = [await aTheme(api.em), await aTheme(api.em)];
  made.themes = themes.map(({ code }) => code);
  const policies = [
    await aPolicy(api.em, { themes }),
    await aPolicy(api.em, { level: 'DISTRICT', themes: themes.slice(0, 1) }),
    await aPolicy(api.em),
  ];
  const departments = [await aDepartment(api.em), await aDepartment(api.em)];
  const [city] = regions;
  const divisions = [
    await aRegion(api.em, { parent: city, kind: 'DISTRICT' }),
    await aRegion(api.em, { parent: city, kind: 'DISTRICT' }),
  ] as const;
  made.regions = [...regions, ...divisions].map(({ id }) => globalId('Region', id));
  made.policies = policies.map(({ id }) => globalId('Policy', id));
  made.departments = departments.map(({ id }) => globalId('Department', id));
  const dues = ['2024-12-31', '2026-12-31', '2027-12-31', '2035-12-31', null];
  for (let at = 0; at < 40; at += 1) {
    const [region, policy, dueOn] = [regions[at % 2], policies[at % 3], dues[at % 5] ?? null];
    if (!region || !policy) throw new Error('There is a region and a policy for each');
    const indicator = await anIndicator(api.em);
    const target = await aTarget(api.em, {
      region,
      policy,
      indicator,
      startsOn: '2024-01-01',
      dueOn,
      duePrecision: dueOn ? 'YEAR' : null,
      cadence: dueOn ? 'BY_DEADLINE' : 'UNSTATED',
      alsoIn: at % 7 ? [] : policies.filter((other) => other !== policy),
      departments: departments.filter((_, place) => (at >> place) % 3 === 0),
    });
    if (at % 6 === 0) await splitIn(target, divisions, at % 12 ? '60' : '100');
    const decidedAt = new Date(`2026-01-0${1 + (at % 9)}T02:00:00Z`);
    const submittedAt = new Date('2026-01-01T01:00:00Z');
    const value = `${(at * 13) % 120}`;
    if (at % 4)
      await aReport(api.em, {
        region,
        indicator,
        period: '2025',
        value,
        state: 'VERIFIED',
        submittedAt,
        decidedAt,
      });
  }
}, 60_000);

/** A target of 100 in two parts, the first of this. */
async function splitIn(target: Target, [one, other]: readonly [Region, Region], first: string) {
  const input = splitOf(target, [
    [one, first],
    [other, `${100 - Number(first)}`],
  ]);
  const done = await splitTarget(input, editor);
  expect(done?.errors).toEqual([]);
}

const overviewOf = async (filter: TargetFilter, asOf: string | null, knownAt: string | null = null) => {
  const { data } = await api.run(OverviewInFullDocument, { filter, asOf, knownAt, first: 1 }, key);
  if (!data) throw new Error('An overview was refused');
  return data.overview;
};

/** Every figure of a tally, with the filter of its list. */
const FIGURES: [filter: TargetFilter, counted: (tally: BehindFragment) => number | undefined][] = [
  [{}, ({ total }) => total],
  [{ unassigned: true }, ({ unassigned }) => unassigned],
  [{ stale: true }, ({ stale }) => stale],
  [{ light: ['RED'] }, ({ byLight }) => byLight.find(({ light }) => light === 'RED')?.count],
  [{ status: ['ACHIEVED'] }, ({ byStatus }) => byStatus.find(({ status }) => status === 'ACHIEVED')?.count],
];

const aFilter = () =>
  fc.record(
    {
      policy: fc.constantFrom(...made.policies),
      region: fc.constantFrom(...made.regions),
      department: fc.constantFrom(...made.departments),
      unassigned: fc.boolean(),
      stale: fc.boolean(),
      level: fc.constantFrom('CITY', 'DISTRICT'),
      theme: fc.constantFrom(...made.themes),
      dueYear: fc.constantFrom(2024, 2026, 2027),
      undated: fc.boolean(),
      status: fc.subarray(['ACHIEVED', 'NO_DATA', 'OFF_TRACK', 'MISSED', 'UNSCHEDULED'] as const),
      light: fc.subarray(['GREEN', 'GREY', 'RED'] as const),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<TargetFilter>;

describe('whatever is asked', () => {
  it('the parts add up to the whole, and the whole with what is outside to all that match', async () => {
    await fc.assert(
      fc.asyncProperty(aFilter(), fc.constantFrom(null, '2026-01-05', '2025-06-30'), async (filter, asOf) => {
        const overview = await overviewOf(filter, asOf);
        const { total, unassigned, stale, byStatus, byLight, byPolicy, byRegion, byYear, byDepartment } =
          overview;
        const whole = { total, unassigned, stale, byStatus, byLight };

        expect(sum(byStatus.map(({ count }) => count))).toBe(total);
        for (const { light, count } of byLight) {
          const alike = byStatus.filter(({ status }) => LIGHT_OF[status] === light);
          expect(sum(alike.map((each) => each.count))).toBe(count);
        }
        if (total) {
          expect(added(byPolicy)).toEqual(whole);
          expect(added(byRegion)).toEqual(whole);
          expect(added(byYear)).toEqual(whole);
          expect(added(overview.byLevel)).toEqual(whole);
        }
        const orphans = byDepartment.find(({ department }) => department === null);
        expect(orphans?.total ?? 0).toBe(unassigned);
        if (asOf === null) {
          const { data } = await api.run(TargetsDocument, { filter }, key);
          const { past, later, undated } = overview.outsideHorizon;
          expect(data?.targets.totalCount).toBe(total + past + later + undated);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('every figure lists just the targets that it counts', async () => {
    await fc.assert(
      fc.asyncProperty(aFilter(), fc.constantFrom(null, '2026-01-05'), async (filter, asOf) => {
        for (const [inner, counted] of FIGURES) {
          const variables = { filter, inner, asOf };
          const { data, errors } = await api.run(OverviewBehindDocument, variables, key);
          expect(errors).toBeUndefined();
          const { overview } = data ?? {};
          if (!overview) throw new Error('An overview was refused');
          const { byRegion, byPolicy, byYear, byLevel, byTheme, byDepartment } = overview;
          const byRole = byDepartment.flatMap((each) => each.byRole);
          const whole: BehindFragment[] = [overview, ...byRegion, ...byPolicy, ...byYear, ...byLevel];
          for (const tally of [...whole, ...byTheme, ...byDepartment, ...byRole]) {
            expect(tally.targets.totalCount).toBe(counted(tally));
          }
          const listed = overview.listed.edges.map(({ node }) => node.standing);
          expect(listed).toHaveLength(counted(overview) ?? 0);
          if (inner.light) expect(new Set(listed.map((each) => each?.light)).size).toBeLessThan(2);
        }
      }),
      { numRuns: 6 },
    );
  }, 120_000);

  it('a division counts its parts, from the day of the split on, and nobody counts them beside their totals', async () => {
    const [city = '', , one = ''] = made.regions;
    const total = async (filter: TargetFilter, asOf: string | null) => {
      const { total, outsideHorizon } = await overviewOf(filter, asOf);
      return total + outsideHorizon.past + outsideHorizon.later + outsideHorizon.undated;
    };
    expect(await total({ region: one }, null)).toBe(7);
    expect(await total({ region: one }, '2026-01-14')).toBe(0);
    expect([await total({}, null), await total({ region: city }, null)]).toEqual([40, 20]);
  });

  it('the past as of today is today', async () => {
    const { asOf: _, ...today } = await overviewOf({}, null);
    const { asOf: day, ...asToday } = await overviewOf({}, '2026-01-15');
    const { asOf: __, ...asKnown } = await overviewOf({}, '2026-01-15', '2026-01-15T04:00:00Z');

    expect(asKnown).toEqual(today);
    expect(day).toBe('2026-01-15');
    expect(asToday).toEqual(today);
  });
});
