import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Region } from '../../../src/features/region/region.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import {
  OverviewInFullDocument,
  SplitThenDocument,
  TargetsEverywhereDocument,
  TargetsOfReportDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment } from '../../support/builders/department.js';
import { aMeasure } from '../../support/builders/measure.js';
import { aReport } from '../../support/builders/report.js';
import { many } from '../../support/many.js';
import { planning } from '../../support/planning.js';
import { aTotal } from '../../support/totals.js';

const clock = { now: new Date('2026-01-15T04:00:00Z') };
const at = (instant: string) => Object.assign(clock, { now: new Date(instant) });
const api = startApi({ clock });
const { split, splitOf, splitTarget } = planning(api);

let key = '';
beforeAll(async () => {
  key = (await anAccount(api.em, { roles: ['EDITOR'] })).key;
});

const leader = async () => (await anAccount(api.em, { roles: ['LEADER'] })).key;
const ofRegion = ({ id }: Region) => ({ region: globalId('Region', id) });
const idOf = ({ id }: { id: string }) => globalId('Target', id);

describe('a split', () => {
  it('makes a target of each part, which stands and is reported by itself', async () => {
    const { target, city, east, west, indicator, lead } = await aTotal(api.em);
    const own = await aDepartment(api.em, { region: west });
    const measure = await aMeasure(api.em, { policy: await target.policy.loadOrFail(), duties: [own] });
    const input = splitOf(target, [
      [east, '60.5'],
      [west, '39.5'],
    ]);
    const parts = input.parts.map((part, place) =>
      place === 1 ? { ...part, measureIds: [globalId('Measure', measure.id)] } : part,
    );

    const done = await splitTarget({ ...input, parts, reason: '苏府办〔2026〕1号' }, key);

    expect(done?.errors).toEqual([]);
    expect(done?.target).toMatchObject({ id: idOf(target), version: 1 });
    const toldOf = (region: Region, department: { id: string }) => ({
      partOf: { id: idOf(target) },
      region: { id: globalId('Region', region.id) },
      startsOn: '2025-01-01',
      effectiveDueOn: '2027-12-31',
      standing: { status: 'NO_DATA' },
      departments: [{ id: globalId('Department', department.id) }],
    });
    expect(done?.target?.parts).toMatchObject([
      { statement: '≥60.5家', ...toldOf(east, lead) },
      { statement: '≥39.5家', ...toldOf(west, own) },
    ]);
    expect(done?.target?.changes.edges[0]?.node).toEqual({
      kind: 'SPLIT',
      reason: '苏府办〔2026〕1号',
      partsBefore: [],
      partsAfter: [
        { region: { id: globalId('Region', east.id) }, value: { text: '60.5家' } },
        { region: { id: globalId('Region', west.id) }, value: { text: '39.5家' } },
      ],
    });
    // What is reported of a division moves its part, not the whole.
    const reported = {
      indicator,
      region: east,
      period: '2025-Q4',
      value: '60.5',
      state: 'VERIFIED',
    } as const;
    const report = await aReport(api.em, reported);
    const variables = { id: globalId('ProgressReport', report.id) };
    const served = (await api.run(TargetsOfReportDocument, variables, await leader())).data?.progressReport;
    expect(served?.targets.edges.map(({ node }) => node.id)).toEqual([done?.target?.parts[0]?.id]);
    expect((await split(target, key))?.parts[0]?.standing).toMatchObject({ status: 'ACHIEVED' });
    const filter = { region: globalId('Region', city.id) };
    const { data } = await api.run(OverviewInFullDocument, { filter, first: 1 }, key);
    expect(data?.overview.byStatus.find(({ status }) => status === 'ACHIEVED')?.count).toBe(0);
  });

  it('counts the total, and a part where its region is named: on every path', async () => {
    const { target, city, east, west, indicator, lead } = await aTotal(api.em);
    await splitTarget(
      splitOf(target, [
        [east, '60'],
        [west, '40'],
      ]),
      key,
    );
    const [part] = (await split(target))?.parts ?? [];
    const [measure] = await api.em.execute<{ id: string }[]>(
      'select measure_id as id from target_measure where target_id = ?',
      [target.id],
    );

    for (const [region, only] of [
      [city, idOf(target)],
      [east, part?.id ?? ''],
    ] as const) {
      const variables = {
        policy: globalId('Policy', target.policy.id),
        region: globalId('Region', region.id),
        indicator: globalId('Indicator', indicator.id),
        measure: globalId('Measure', measure?.id ?? ''),
        department: globalId('Department', lead.id),
      };
      const { data, errors } = await api.run(TargetsEverywhereDocument, variables, key);
      expect(errors).toBeUndefined();
      const one = (id: string) => ({ totalCount: 1, edges: [{ node: { id } }] });
      const whole = { targets: one(idOf(target)) };
      expect(data).toEqual({
        policy: whole,
        indicator: whole,
        measure: whole,
        department: whole,
        ofIndicator: one(idOf(target)),
        region: { targets: one(only) },
        ofRegion: one(only),
        overview: { total: 1, byRegion: [{ total: 1, region: { id: globalId('Region', city.id) } }] },
        overviewOfRegion: { total: 1 },
      });
    }
  });

  it('is none on a day before, nor by what was known before', async () => {
    const { target, east, west, south } = await aTotal(api.em);
    await splitTarget(
      splitOf(target, [
        [east, '60'],
        [west, '40'],
      ]),
      key,
    );
    at('2026-02-10T04:00:00Z');
    await splitTarget(
      splitOf(
        target,
        [
          [east, '50'],
          [south, '50'],
        ],
        { expectedVersion: 1 },
      ),
      key,
    );
    at('2026-03-01T04:00:00Z');
    const then = async (region: Region, moment: { asOf?: string; knownAt?: string }) => {
      const { data } = await api.run(SplitThenDocument, { filter: ofRegion(region), ...moment }, key);
      return data?.targets.edges.map(({ node }) => node.id);
    };
    const of = async (moment: { asOf?: string; knownAt?: string }) => {
      const { policy } = target;
      const filter = { policy: globalId('Policy', policy.id) };
      const { data } = await api.run(SplitThenDocument, { filter, ...moment }, key);
      return data?.targets.edges.map(({ node }) => node.parts.map(({ inForce }) => inForce.statement));
    };
    expect(await of({})).toEqual([['≥50家', '≥50家']]);
    expect((await of({ asOf: '2026-02-09' }))?.[0]).toHaveLength(2);
    expect(await of({ asOf: '2026-01-14' })).toEqual([[]]);
    expect(await of({ knownAt: '2026-01-15T03:00:00Z' })).toEqual([[]]);
    expect(await then(east, { asOf: '2026-01-14' })).toEqual([]);
    expect(await then(east, { asOf: '2026-01-20' })).toHaveLength(1);
    expect(await then(east, { asOf: '2026-02-28', knownAt: '2026-01-15T03:00:00Z' })).toEqual([]);
    expect(await then(west, { asOf: '2026-02-09' })).toHaveLength(1);
    expect(await then(west, { asOf: '2026-02-10' })).toEqual([]);
    expect(await then(south, { asOf: '2026-02-09' })).toEqual([]);
  });
});

it('shows the parts of many totals by as many statements as those of one', async () => {
  const policies: string[] = [];
  for (const _ of many(3, () => null)) {
    const { target, east, west } = await aTotal(api.em);
    await splitTarget(
      splitOf(target, [
        [east, '60'],
        [west, '40'],
      ]),
      key,
    );
    policies.push(globalId('Policy', target.policy.id));
  }
  const asked = async (filter: object) => {
    await api.run(SplitThenDocument, { filter }, key);
    api.queries.length = 0;
    await api.run(SplitThenDocument, { filter }, key);
    return api.queries.length;
  };
  expect(await asked({})).toBe(await asked({ policy: policies[0] }));
});
