import { beforeAll, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { OverviewInFullDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment } from '../../support/builders/department.js';
import { anIndicator } from '../../support/builders/indicator.js';
import { aRegion } from '../../support/builders/region.js';
import { aReport } from '../../support/builders/report.js';
import { aRuleSet } from '../../support/builders/rule-set.js';
import { aTarget } from '../../support/builders/target.js';

const api = startApi();

let key = '';
beforeAll(async () => {
  key = (await anAccount(api.em, { roles: ['LEADER'] })).key;
});

/** The record that a new text leaves when it asks for another number. */
const RESTATED = `
  insert into target_change (id, revision, kind, before, after, reason, changed_at, target_id, changed_by_id)
  select gen_random_uuid(), 1, 'RESTATED', jsonb_build_object('terms', stated_terms(t)),
         jsonb_build_object('from', '2026-01-12', 'terms',
           stated_terms(t) || '{"value": "1000.000000", "quantity": "1000.000000"}'),
         '新版文本', '2026-01-12T00:00:00Z', t.id, (select a.id from account a limit 1)
    from target t where t.id = ?`;

const at = (day: string) => new Date(`${day}T02:00:00Z`);

/** What an overview answers, as bytes. */
const ask = async (region: string, asOf: string | null, knownAt: string | null) => {
  const filter = { region };
  const { data, errors } = await api.run(OverviewInFullDocument, { filter, asOf, knownAt, first: 10 }, key);
  expect(errors).toBeUndefined();
  return { bytes: JSON.stringify(data), overview: data?.overview };
};

it('answers a moment the same whatever is recorded after it: values, duties and targets', async () => {
  const [region, indicator] = [await aRegion(api.em), await anIndicator(api.em)];
  const of2025 = { region, indicator, period: '2025', state: 'VERIFIED' } as const;
  const target = await aTarget(api.em, { region, indicator, departments: [await aDepartment(api.em)] });
  const id = globalId('Region', region.id);
  await aReport(api.em, {
    ...of2025,
    value: '100',
    submittedAt: at('2026-01-05'),
    decidedAt: at('2026-01-08'),
  });
  const moments = [
    ['2026-01-07', '2026-01-07T12:00:00Z'],
    ['2026-01-07', '2026-01-09T12:00:00Z'],
    ['2026-01-09', '2026-01-09T12:00:00Z'],
  ] as const;
  const before = await Promise.all(moments.map(([asOf, knownAt]) => ask(id, asOf, knownAt)));

  await aReport(api.em, {
    ...of2025,
    value: '2',
    submittedAt: at('2026-01-10'),
    decidedAt: at('2026-01-11'),
  });
  await api.em.transactional(async (em) => {
    await em.execute(`select set_config('zhibiao.recorded_at', '2026-01-12T00:00:00Z', true)`);
    await em.execute('delete from target_measure where target_id = ?', [target.id]);
    await em.execute(RESTATED, [target.id]);
    await em.execute('update target set value = 1000, quantity = 1000 where id = ?', [target.id]);
    await em.execute(`update policy set level = 'DISTRICT' where id = ?`, [target.policy.id]);
  });
  const after = await Promise.all(moments.map(([asOf, knownAt]) => ask(id, asOf, knownAt)));
  const since = await ask(id, '2026-01-09', '2026-01-13T00:00:00Z');

  expect(after.map(({ bytes }) => bytes)).toEqual(before.map(({ bytes }) => bytes));
  const told = after.map(({ overview }) => overview?.byLight.find(({ count }) => count)?.light);
  expect(told).toEqual(['GREY', 'GREEN', 'GREEN']);
  expect(after.map(({ overview }) => overview?.unassigned)).toEqual([0, 0, 0]);
  expect(since.overview?.unassigned).toBe(1);
  expect(since.overview?.byLevel.map(({ level }) => level)).toEqual(['DISTRICT']);
  expect(since.overview?.byLight.find(({ count }) => count)?.light).toBe('RED');
});

it('judges by the rules that were adopted by then: a later adoption for the same day is not known', async () => {
  const [region, indicator] = [await aRegion(api.em), await anIndicator(api.em)];
  await aTarget(api.em, { region, indicator });
  // Some twenty points behind: yellow by 10 and 30, red by 5 and 20.
  const at8 = { submittedAt: at('2026-01-05'), decidedAt: at('2026-01-08') };
  await aReport(api.em, { ...{ region, indicator, period: '2025', value: '13' }, ...at8, state: 'VERIFIED' });
  const id = globalId('Region', region.id);
  const lightAt = async (knownAt: string | null, asOf = '2026-01-12') =>
    (await ask(id, asOf, knownAt)).overview?.byLight.find(({ count }) => count)?.light;
  const before = await lightAt('2026-01-12T09:00:00Z');

  await aRuleSet(api.em, { adoptedOn: '2026-01-12', recordedAt: new Date('2026-01-12T10:00:00Z') });

  expect([before, await lightAt('2026-01-12T09:00:00Z')]).toEqual(['YELLOW', 'YELLOW']);
  expect(await lightAt('2026-01-12T10:00:00Z')).toBe('RED');
  expect(await lightAt(null)).toBe('RED');
  expect(await lightAt(null, '2026-01-11')).toBe('YELLOW');
});
