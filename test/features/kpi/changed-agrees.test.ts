import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type ChangedQueryVariables,
  OverviewInFullDocument,
  type TargetFilter,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment } from '../../support/builders/department.js';
import { restate } from '../../support/builders/target.js';
import { comparing } from '../../support/comparing.js';

const api = startApi();
const SINCE = '2026-01-05';

let key = '';
beforeAll(async () => {
  key = (await anAccount(api.em, { roles: ['LEADER'] })).key;
});
const { seen, aPlace, promised, cancel } = comparing(api, () => key);

describe('whatever is asked', () => {
  const regions: string[] = [];
  const days = ['2025-12-31', '2026-01-02', '2026-01-06', '2026-01-11', '2026-01-15'];

  beforeAll(async () => {
    const dues = ['2024-12-31', '2026-01-05', '2026-12-31', '2027-12-31', '2035-12-31'];
    const places = [await aPlace(), await aPlace()];
    regions.push(...places.map(({ filter }) => filter.region));
    const department = await aDepartment(api.em);
    for (let at = 0; at < 20; at += 1) {
      const [place, dueOn] = [places[at % 2], dues[at % 5]];
      if (!place || !dueOn) throw new Error('There is a region and a deadline for each');
      const reported = Object.fromEntries(
        [0, 1, 2].slice(0, at % 4).map((step) => [days[step + 1] ?? '', `${(at * 17 + step * 41) % 110}`]),
      );
      const target = await promised(place, reported, {
        ...{ startsOn: '2024-01-01', dueOn, duePrecision: 'DAY' },
        departments: at % 3 ? [department] : [],
      });
      if (at % 6 === 5) await cancel(target, days[1 + (at % 3)] ?? '');
    }
    await restate(api.em, '2026-01-15');
  }, 60_000);

  const lightsOn = async (filter: TargetFilter, asOf: string, knownAt: string | null) => {
    const { data } = await api.run(OverviewInFullDocument, { filter, asOf, knownAt, first: 1 }, key);
    return Object.fromEntries(data?.overview.byLight.map(({ light, count }) => [light, count]) ?? []);
  };

  it('agrees with the overviews of both days, and lists as many as it counts', async () => {
    const aFilter = fc.record(
      {
        region: fc.constantFrom(...regions),
        unassigned: fc.boolean(),
        stale: fc.boolean(),
        dueYear: fc.constantFrom(2024, 2026),
        light: fc.subarray(['GREEN', 'YELLOW', 'RED', 'GREY'] as const),
        status: fc.subarray(['ACHIEVED', 'NO_DATA', 'OFF_TRACK', 'MISSED'] as const),
        escalation: fc.subarray(['NOTICE', 'WARNING'] as const),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<TargetFilter>;
    const aPair = fc
      .tuple(fc.nat(days.length - 1), fc.nat(days.length - 1))
      .map(([a, b]) => [days[Math.min(a, b)] ?? '', days[Math.max(a, b)] ?? ''] as const);
    const anInstant = fc.constantFrom(null, null, '2026-01-06T12:00:00Z', '2026-01-15T03:00:00Z');
    await fc.assert(
      fc.asyncProperty(aFilter, aPair, anInstant, async (filter, [since, until], knownAt) => {
        const asked = { since, until, filter, knownAt };
        const changed = await seen(asked);
        const [before, after] = [
          await lightsOn(filter, since, knownAt),
          await lightsOn(filter, until, knownAt),
        ];
        for (const { light, ...counts } of changed.byLight) {
          expect([light, counts.since, counts.until]).toEqual([light, before[light], after[light]]);
          expect(counts.until - counts.since).toBe(counts.entered - counts.left);
        }
        for (const { node } of changed.targets.edges) {
          const [was, is] = [node.since?.light, node.until?.light];
          expect(node.kinds.includes('TURNED_RED')).toBe(is === 'RED' && was !== 'RED');
          expect(node.kinds.includes('WITHDRAWN')).toBe(was !== undefined && is === undefined);
        }
        const { kind, count } = changed.kinds[since.length % changed.kinds.length] ?? {
          kind: null,
          count: 0,
        };
        expect((await seen({ ...asked, kind })).targets.totalCount).toBe(count);
        const came = await seen({ ...asked, entered: 'RED' });
        expect(came.targets.totalCount).toBe(came.byLight.find(({ light }) => light === 'RED')?.entered);
        const gone = await seen({ ...asked, left: 'GREEN' });
        expect(gone.targets.totalCount).toBe(gone.byLight.find(({ light }) => light === 'GREEN')?.left);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('takes as many statements for many targets as for few', async () => {
    const count = async (variables: ChangedQueryVariables) => {
      api.queries.length = 0;
      expect((await seen(variables)).targets.edges.length).toBeGreaterThan(0);
      return api.queries.length;
    };
    const filter = { region: regions[0] ?? '' };
    const narrow = { ...filter, light: ['RED' as const, 'GREEN' as const] };
    await count({ since: SINCE, filter });
    const few = [
      await count({ since: '2026-01-01', filter }),
      await count({ since: '2026-01-01', filter: narrow }),
    ];
    const many = [
      await count({ since: '2026-01-01' }),
      await count({ since: '2026-01-01', filter: { light: ['RED', 'GREEN'] } }),
    ];

    expect(many).toEqual(few);
    // The caller; what the filter finds on the first day, its terms, values and rules; how it stood on both; what is
    // new; a page of it and its count; the demo on both; the targets, and their verdicts of both days.
    expect(few[0]).toBeLessThan(22);
  });
});
