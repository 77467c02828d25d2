import { beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntry } from '../../../src/features/audit/audit-entry.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import { OverviewInFullDocument, PlannedTargetsDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { anIndicator } from '../../support/builders/indicator.js';
import { aRegion } from '../../support/builders/region.js';
import { aReport } from '../../support/builders/report.js';
import { aTarget } from '../../support/builders/target.js';
import { planning } from '../../support/planning.js';

const api = startApi();
const { baselineOf, milestonesOf, setBaseline, setMilestones, planned } = planning(api);

let editor = { key: '', account: { name: '' } };
beforeAll(async () => {
  editor = await anAccount(api.em, { roles: ['EDITOR'] });
});

const YEARS: [string, string][] = [
  ['2025-12-31', '60'],
  ['2026-12-31', '80'],
  ['2027-12-31', '100'],
];

it('sets a baseline, judges the target from there at once, and keeps who, why and what was before', async () => {
  const [indicator, region] = [await anIndicator(api.em), await aRegion(api.em)];
  const target = await aTarget(api.em, { indicator, region });
  await aReport(api.em, { indicator, region, period: '2025', value: '60', state: 'VERIFIED' });
  expect(await planned(target, editor.key)).toMatchObject({ version: 0, standing: { attainment: '0.6' } });

  const first = await setBaseline(baselineOf(target), editor.key);
  expect(first).toMatchObject({ errors: [], target: { version: 1, standing: { attainment: '0.5' } } });
  expect(first?.target?.standing?.why.basis).not.toContain('BASELINE_UNKNOWN');
  const second = baselineOf(target, { value: '40', reason: '普查修订', expectedVersion: 1 });
  const after = (await setBaseline(second, editor.key))?.target;

  const unit = after?.baseline?.text.slice('40'.length);
  expect(after?.standing?.attainment).toBe('0.333333');
  expect(after?.changes).toMatchObject({
    totalCount: 2,
    edges: [
      {
        node: {
          revision: 2,
          kind: 'BASELINE',
          reason: '普查修订',
          changedBy: { name: editor.account.name },
          baselineBefore: { text: `20${unit}` },
          baselineAfter: { text: `40${unit}` },
          measuredOn: '2024-12-31',
          source: '2024年统计年鉴',
          milestonesAfter: null,
        },
      },
      { node: { revision: 1, baselineBefore: null, baselineAfter: { text: `20${unit}` } } },
    ],
  });
  const entries = await api.em.fork().find(AuditEntry, { subjectId: target.id, operation: 'setBaseline' });
  expect(entries).toHaveLength(2);
});

it('sets milestones in place of a straight line, changes all of them at once, and takes them back', async () => {
  const [indicator, region] = [await anIndicator(api.em), await aRegion(api.em)];
  const target = await aTarget(api.em, { indicator, region });
  await aReport(api.em, { indicator, region, period: '2025', value: '60', state: 'VERIFIED' });

  const set = (await setMilestones(milestonesOf(target, YEARS), editor.key))?.target;
  expect(set?.milestones.map(({ on }) => on)).toEqual(YEARS.map(([on]) => on));
  expect(set?.standing?.why.basis).toContain('MILESTONES');
  expect(Number(set?.standing?.expected)).toBeGreaterThan(0.6);

  const steeper = milestonesOf(target, YEARS.slice(1), { expectedVersion: 1 });
  expect((await setMilestones(steeper, editor.key))?.target?.milestones).toHaveLength(2);
  const none = milestonesOf(target, [], { expectedVersion: 2 });
  const taken = (await setMilestones(none, editor.key))?.target;
  expect(taken).toMatchObject({ version: 3, milestones: [], changes: { totalCount: 3 } });
  expect(taken?.changes.edges[0]?.node).toMatchObject({ milestonesAfter: [], baselineAfter: null });
  expect(taken?.changes.edges[0]?.node.milestonesBefore).toHaveLength(2);
});

it('splits a total over years as what each adds', async () => {
  const indicator = await anIndicator(api.em, { aggregation: 'SUM' });
  const target = await aTarget(api.em, { indicator, cadence: 'IN_PERIOD' });
  const parts: [string, string][] = [
    ['2025-12-31', '20'],
    ['2026-12-31', '30'],
    ['2027-12-31', '50'],
  ];

  const set = await setMilestones(milestonesOf(target, parts, { asParts: true }), editor.key);
  expect(set?.target?.milestones.map(({ value }) => Number.parseInt(value.text, 10))).toEqual([20, 50, 100]);
  const short = milestonesOf(target, parts.with(1, ['2026-12-31', '29']), {
    asParts: true,
    expectedVersion: 1,
  });
  expect((await setMilestones(short, editor.key))?.errors[0]?.code).toBe('MILESTONES_MISS_GOAL');
});

describe('a past day', () => {
  it('is judged by the baseline and the milestones that stood then', async () => {
    const [indicator, region] = [await anIndicator(api.em), await aRegion(api.em)];
    const target = await aTarget(api.em, { indicator, region, baseline: '50' });
    const at = { submittedAt: new Date('2026-01-02T02:00:00Z'), decidedAt: new Date('2026-01-03T02:00:00Z') };
    await aReport(api.em, { indicator, region, period: '2025', value: '60', state: 'VERIFIED', ...at });
    const filter = { region: globalId('Region', region.id) };
    const on = async (asOf: string) => {
      const { data } = await api.run(OverviewInFullDocument, { filter, asOf, first: 10 }, editor.key);
      const status = data?.overview.byStatus.find(({ count }) => count > 0)?.status;
      return [status, data?.overview.meanAttainment];
    };
    const before = await on('2026-01-14');
    expect(before).toEqual(['AT_RISK', '0.2']);

    await setBaseline(baselineOf(target, { value: '0' }), editor.key);
    await setMilestones(milestonesOf(target, YEARS, { expectedVersion: 1 }), editor.key);

    expect(await on('2026-01-15')).toEqual(['ON_TRACK', '0.6']);
    expect(await on('2026-01-14')).toEqual(before);
  });
});

it('shows the history to those who may read standings, and asks as often for many as for one', async () => {
  const target = await aTarget(api.em);
  await setBaseline(baselineOf(target), editor.key);
  const leader = await anAccount(api.em, { roles: ['LEADER'] });
  expect((await planned(target, leader.key))?.changes.totalCount).toBe(1);
  expect((await planned(target, ''))?.changes.totalCount).toBe(0);

  const count = async () => {
    api.queries.length = 0;
    expect((await api.run(PlannedTargetsDocument, {}, leader.key)).errors).toBeUndefined();
    return api.queries.length;
  };
  const few = await count();
  for (let more = 0; more < 3; more += 1) await setBaseline(baselineOf(await aTarget(api.em)), editor.key);
  expect(await count()).toBe(few);
});

it('keeps the history from being altered', async () => {
  await setBaseline(baselineOf(await aTarget(api.em)), editor.key);

  for (const sql of [
    `update target_change set reason = 'x'`,
    'delete from target_change',
    'truncate target_change',
  ]) {
    await expect(api.em.fork().execute(sql)).rejects.toThrow('append-only');
  }
});
