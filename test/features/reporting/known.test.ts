import { expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { KnownDocument, KnownOfAllDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment } from '../../support/builders/department.js';
import { aPolicy } from '../../support/builders/policy.js';
import { aRegion } from '../../support/builders/region.js';
import { aReport } from '../../support/builders/report.js';
import { aReporter } from '../../support/builders/reporter.js';
import { aTarget } from '../../support/builders/target.js';

const api = startApi();
const reportId = ({ id }: { id: string }) => globalId('ProgressReport', id);

/** An indicator with a value a year ago and last quarter, and who may report its last quarter. */
async function aSeries() {
  const reporter = await aReporter(api.em);
  const { indicator, region, department } = reporter;
  const place = { indicator, region, department };
  await aReport(api.em, { ...place, period: '2024-Q4', value: '20', state: 'VERIFIED' });
  await aReport(api.em, { ...place, period: '2025-Q3', value: '30', state: 'VERIFIED' });
  await aReport(api.em, { ...place, region: await aRegion(api.em), value: '999', state: 'VERIFIED' });
  const id = globalId('Indicator', indicator.id);
  const known = async (key?: string, period = '2025-Q4') => {
    const variables = { id, region: globalId('Region', region.id), period };
    return (await api.run(KnownDocument, variables, key)).data?.indicator?.known;
  };
  return { ...reporter, place, known };
}

const before = {
  previous: { period: '2025-Q3', quantity: { text: '30家' } },
  yearBefore: { period: '2024-Q4', quantity: { text: '20家' } },
};

it('tells what is verified of the period, of the one before and of the year before', async () => {
  const { key, place, known } = await aSeries();
  const nothing = { period: '2025-Q4', value: null, waiting: null, returned: null, drafts: [] };
  expect(await known(key)).toMatchObject({ ...nothing, ...before });

  await aReport(api.em, { ...place, value: '40', state: 'VERIFIED' });
  expect(await known(key)).toMatchObject({ value: { quantity: { text: '40家' } }, ...before });
  expect(await known(key, '2025')).toMatchObject({ value: null, previous: null, yearBefore: null });
});

it('tells what the department has under way: its draft, what waits, what was returned', async () => {
  const { key, place, known } = await aSeries();
  const returned = await aReport(api.em, { ...place, state: 'RETURNED' });
  const draft = await aReport(api.em, { ...place, value: '41', state: 'DRAFT' });
  expect(await known(key)).toMatchObject({
    waiting: null,
    returned: { id: reportId(returned), reason: '口径有误' },
    drafts: [{ id: reportId(draft), amount: { text: '41家' } }],
  });

  const waiting = await aReport(api.em, { ...place, value: '42' });
  expect(await known(key)).toMatchObject({
    waiting: { id: reportId(waiting), state: 'SUBMITTED' },
    returned: null,
    drafts: [{ id: reportId(draft) }],
  });
});

it('tells others only what they may see', async () => {
  const { place, known } = await aSeries();
  await aReport(api.em, { ...place });
  await aReport(api.em, { ...place, state: 'DRAFT' });
  const stranger = await anAccount(api.em, { departments: [await aDepartment(api.em)] });
  const reviewer = await anAccount(api.em, { roles: ['REVIEWER'] });

  expect(await known(stranger.key)).toMatchObject({ waiting: null, drafts: [], ...before });
  expect(await known(reviewer.key)).toMatchObject({ waiting: { state: 'SUBMITTED' }, drafts: [] });
  expect(await known()).toBeNull();
});

it('names every target that the value will serve, of whichever policy', async () => {
  const { key, indicator, region, target, known } = await aSeries();
  const other = await aTarget(api.em, { indicator, region, policy: await aPolicy(api.em) });
  await aTarget(api.em, { indicator, region: await aRegion(api.em) });
  await aTarget(api.em, { indicator, region, policy: await aPolicy(api.em, { state: 'DRAFT' }) });

  expect((await known(key))?.targets).toEqual({
    totalCount: 2,
    edges: [target, other].map(({ id }) => ({ node: { id: globalId('Target', id) } })),
  });
});

it('refuses a region or a period that is none', async () => {
  const { key, indicator } = await aSeries();
  const id = globalId('Indicator', indicator.id);
  const code = async (region: string, period: string) =>
    (await api.run(KnownDocument, { id, region, period }, key)).errors?.[0]?.extensions?.code;

  expect(await code('region_1', '2025-Q4')).toBe('INVALID_ID');
  expect(await code(id, '2025-Q4')).toBe('INVALID_ID');
  expect(await code(`region_${indicator.id}`, '2025-Q5')).toBe('INVALID_PERIOD');
});

it('asks the database as often for many indicators as for one', async () => {
  const { key, region } = await aSeries();
  const count = async () => {
    api.queries.length = 0;
    const { errors } = await api.run(KnownOfAllDocument, { region: globalId('Region', region.id) }, key);
    expect(errors).toBeUndefined();
    return api.queries.length;
  };
  const few = await count();
  for (let more = 0; more < 3; more += 1) {
    const { indicator, department } = await aReporter(api.em);
    await aReport(api.em, { indicator, department, region });
    await aTarget(api.em, { indicator, region });
  }
  expect(await count()).toBe(few);
});
