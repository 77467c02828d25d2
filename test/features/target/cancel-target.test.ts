import { beforeAll, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import {
  CancelledTargetsDocument,
  OverviewInFullDocument,
  SubmitProgressDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment } from '../../support/builders/department.js';
import { anIndicator } from '../../support/builders/indicator.js';
import { aRegion } from '../../support/builders/region.js';
import { aReporter } from '../../support/builders/reporter.js';
import { aTarget } from '../../support/builders/target.js';
import { extending } from '../../support/extending.js';
import { planning } from '../../support/planning.js';
import { expectRefused } from '../../support/refused.js';

const api = startApi();
const { baselineOf, cancellationOf, cancelTarget, planned, setBaseline } = planning(api);

let key = '';
beforeAll(async () => {
  key = (await anAccount(api.em, { roles: ['EDITOR'] })).key;
});

it('counts a target nowhere once it is cancelled, lists it when asked, and leaves past days as they were', async () => {
  const target = await aTarget(api.em);
  const region = globalId('Region', target.region.id);
  const total = async (asOf: string | null) =>
    (await api.run(OverviewInFullDocument, { filter: { region }, asOf, first: 10 }, key)).data?.overview
      .total;
  const listed = async (filter: object) =>
    (await api.run(CancelledTargetsDocument, { filter: { region, ...filter } }, key)).data?.targets.edges;
  expect([await total(null), await total('2026-01-14')]).toEqual([1, 1]);

  const done = await cancelTarget(cancellationOf(target, { reason: '职能划转' }), key);

  expect(done).toMatchObject({ errors: [], target: { version: 1, cancelledAt: '2026-01-15T04:00:00.000Z' } });
  expect([await total(null), await total('2026-01-15'), await total('2026-01-14')]).toEqual([0, 0, 1]);
  expect(await listed({})).toEqual([]);
  const record = { kind: 'CANCELLED', decision: '苏府〔2026〕5号', reason: '职能划转' };
  expect(await listed({ cancelled: true })).toMatchObject([
    { node: { id: globalId('Target', target.id), changes: { edges: [{ node: record }] } } },
  ]);
  expect(await planned(target, key)).toMatchObject({ version: 1, standing: { status: 'NO_DATA' } });
});

it('is refused twice, without its decision and to all but editors; nothing of a cancelled target changes', async () => {
  const { target, key: reporter } = await aReporter(api.em);
  const refused = (code: string, field: string | null, zh: string, en: string, input: object, caller = key) =>
    expectRefused(
      api.em,
      { code, path: field === null ? [] : ['input', field], zh, en },
      async (headers) => (await cancelTarget(cancellationOf(target, input), caller, headers))?.errors,
    );
  await refused('INVALID_TEXT', 'decision', '1 至 4000', '1 to 4000', { decision: ' ' });
  await refused('STALE_VERSION', 'expectedVersion', '版本 0', 'now it is 0', { expectedVersion: 1 });
  await refused('FORBIDDEN', null, '取消目标', 'cancel targets', {}, reporter);

  const twin = cancellationOf(target);
  const [first, again] = await Promise.all([cancelTarget(twin, key), cancelTarget(twin, key)]);
  expect([first?.errors, again?.errors]).toEqual([[], []]);
  await refused('TARGET_CANCELLED', 'targetId', '已取消', 'was cancelled', { expectedVersion: 1 });
  const baseline = baselineOf(target, { expectedVersion: 1 });
  expect((await setBaseline(baseline, key))?.errors[0]?.code).toBe('TARGET_CANCELLED');
  const { request } = extending(api);
  const asked = {
    targetId: globalId('Target', target.id),
    dueOn: '2028-12-31',
    reason: '推迟',
    idempotencyKey: 'x',
  };
  expect((await request(asked, reporter))?.errors[0]?.code).toBe('TARGET_CANCELLED');
});

it('binds nobody to report any more, where no other target asks for the figure', async () => {
  const region = await aRegion(api.em);
  const department = await aDepartment(api.em, { region });
  const indicator = await anIndicator(api.em);
  const target = await aTarget(api.em, { indicator, region, departments: [department] });
  const reporter = (await anAccount(api.em, { departments: [department] })).key;
  const report = async (period: string) => {
    const input = {
      indicatorId: globalId('Indicator', indicator.id),
      regionId: globalId('Region', region.id),
      period,
      value: '40',
      idempotencyKey: period,
    };
    return (await api.run(SubmitProgressDocument, { input }, reporter)).data?.submitProgress.errors;
  };
  expect(await report('2025-Q3')).toEqual([]);

  await cancelTarget(cancellationOf(target), key);

  expect(await report('2025-Q4')).toMatchObject([{ code: 'NOT_RESPONSIBLE' }]);
});
