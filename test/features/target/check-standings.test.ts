import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { checkStandings, type Difference } from '../../../src/features/target/check-standings.js';
import { restateDueStandings } from '../../../src/features/target/restate-due-standings.js';
import { startApi } from '../../support/api.js';
import { anIndicator } from '../../support/builders/indicator.js';
import { aRegion } from '../../support/builders/region.js';
import { aReport } from '../../support/builders/report.js';
import { aTarget, restate } from '../../support/builders/target.js';

const api = startApi();

async function found(today: string): Promise<Difference[]> {
  const all: Difference[] = [];
  await api.em.transactional(async (em) => {
    for await (const each of checkStandings(em, today)) all.push(each);
  });
  return all;
}

it('finds nothing where all is as the reports make it, and whatever was altered, which restating mends', async () => {
  const [region, indicator] = [await aRegion(api.em), await anIndicator(api.em)];
  const target = await aTarget(api.em, { region, indicator, milestones: { '2026-12-31': '60' } });
  const report = await aReport(api.em, {
    region,
    indicator,
    period: '2025',
    value: '33.3',
    state: 'VERIFIED',
  });
  const unjudged = await aTarget(api.em, { today: null });
  expect(await found('2026-01-15')).toMatchObject([{ of: unjudged.id, field: 'standing', stored: null }]);
  await restate(api.em, '2026-01-15');
  expect(await found('2026-01-15')).toEqual([]);

  await api.em.execute(`update standing set light = 'RED', attainment = 0.9 where target_id = ?`, [
    target.id,
  ]);
  const altered = await found('2026-01-15');
  expect(altered.map(({ of, field, stored }) => [of, field, stored])).toEqual([
    [target.id, 'light', 'RED'],
    [target.id, 'attainment', '0.9'],
  ]);
  await restate(api.em, '2026-01-15');
  expect(await found('2026-01-15')).toEqual([]);

  await api.em.execute('update observation set quantity = 44 where report_id = ?', [report.id]);
  const fields = (await found('2026-01-15')).map(({ field }) => field);
  expect(fields).toEqual(expect.arrayContaining(['attainment', 'quantity', 'verified value']));
});

it('finds what time has changed and nobody restated', async () => {
  const [region, indicator] = [await aRegion(api.em), await anIndicator(api.em)];
  const target = await aTarget(api.em, { region, indicator, dueOn: '2026-02-28' });
  await aReport(api.em, { region, indicator, period: '2025', value: '95', state: 'VERIFIED' });
  await restate(api.em, '2026-01-15');
  const old = (await found('2026-03-01')).filter(({ of }) => of === target.id);
  expect(old).toMatchObject([{ field: 'status on 2026-03-01', stored: 'ON_TRACK', reckoned: 'MISSED' }]);
});

it('finds nothing any more after an upgrade that added a day without reckoning it, and the next restating', async () => {
  const target = await aTarget(api.em, { startsOn: '2025-07-01' });
  await restate(api.em, '2026-01-15');
  await api.em.execute('update standing set stale_on = null');
  expect((await found('2026-01-15')).map(({ field }) => field)).toContain('stale_on');

  const healing = readFileSync('migrations/20261201070000_heal_stale_days.ts', 'utf8');
  await api.em.execute(/addSql\('(.+)'\)/.exec(healing)?.[1] ?? '');
  await restateDueStandings(api.em.fork(), '2026-01-15');

  // A value that the other test altered is none of the standings.
  const left = await found('2026-01-15');
  expect(left.filter(({ field }) => field !== 'verified value')).toEqual([]);
  const [healed] = await api.em.execute(
    'select stale_on::text as "staleOn" from target_figure where target_id = ?',
    [target.id],
  );
  expect(healed).toEqual({ staleOn: '2026-01-01' });
});
