import { beforeAll, describe, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { OverviewInFullDocument, TargetStandingDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { anIndicator } from '../../support/builders/indicator.js';
import { aRegion } from '../../support/builders/region.js';
import { aReport } from '../../support/builders/report.js';
import { aTarget, restate } from '../../support/builders/target.js';

const api = startApi();

let key = '';
beforeAll(async () => {
  key = (await anAccount(api.em, { roles: ['LEADER'] })).key;
});

const ask = (filter: object, asOf: string) =>
  api.run(OverviewInFullDocument, { filter, asOf, first: 10 }, key);

const statusOn = async (filter: object, asOf: string) => {
  const { data } = await ask(filter, asOf);
  return data?.overview.byStatus.filter(({ count }) => count).map(({ status }) => status);
};

/** A target of a region of its own, to be reached by the end of 2027. */
async function alone() {
  const [region, indicator] = [await aRegion(api.em), await anIndicator(api.em)];
  const target = await aTarget(api.em, { region, indicator });
  return { region, indicator, target, filter: { region: globalId('Region', region.id) } };
}

describe('on a past day', () => {
  it('counts what was verified by its end, as the clocks of the city show it', async () => {
    const { region, indicator, filter } = await alone();
    // 2026-01-07, half past four in the afternoon in UTC, is half past midnight of the 8th in Suzhou.
    const decidedAt = new Date('2026-01-07T16:30:00Z');
    await aReport(api.em, { region, indicator, period: '2025', value: '100', state: 'VERIFIED', decidedAt });

    expect(await statusOn(filter, '2026-01-07')).toEqual(['NO_DATA']);
    expect(await statusOn(filter, '2026-01-08')).toEqual(['ACHIEVED']);
  });

  it('takes the revision that was in force then', async () => {
    const { region, indicator, filter } = await alone();
    const of2025 = { region, indicator, period: '2025', state: 'VERIFIED' } as const;
    const at = (day: string) => ({
      submittedAt: new Date(`${day}T01:00:00Z`),
      decidedAt: new Date(`${day}T02:00:00Z`),
    });
    await aReport(api.em, { ...of2025, value: '100', ...at('2026-01-05') });
    await aReport(api.em, { ...of2025, value: '2', ...at('2026-01-10') });

    expect(await statusOn(filter, '2026-01-09')).toEqual(['ACHIEVED']);
    expect(await statusOn(filter, '2026-01-10')).toEqual(['OFF_TRACK']);
    expect((await ask({ ...filter, status: ['ACHIEVED'] }, '2026-01-09')).data?.overview.total).toBe(1);
    expect((await ask({ ...filter, light: ['RED'] }, '2026-01-09')).data?.overview.total).toBe(0);
  });

  it('leaves out what had not ended, or was not verified', async () => {
    const { region, indicator, filter } = await alone();
    const decidedAt = new Date('2025-12-30T02:00:00Z');
    const submittedAt = new Date('2025-12-29T02:00:00Z');
    await aReport(api.em, {
      region,
      indicator,
      period: '2025',
      value: '100',
      state: 'VERIFIED',
      submittedAt,
      decidedAt,
    });
    await aReport(api.em, { region, indicator, period: '2025-Q3', value: '100', submittedAt });

    expect(await statusOn(filter, '2025-12-30')).toEqual(['NO_DATA']);
    expect(await statusOn(filter, '2025-12-31')).toEqual(['ACHIEVED']);
    expect(await statusOn(filter, '2024-12-31')).toEqual(['NOT_STARTED']);
  });

  it('names what was next due then', async () => {
    const { region, indicator, filter, target } = await alone();
    const decidedAt = new Date('2026-01-08T02:00:00Z');
    await aReport(api.em, { region, indicator, period: '2025', value: '100', state: 'VERIFIED', decidedAt });
    const due = async (asOf: string) => (await ask(filter, asOf)).data?.overview.nextDue.map(({ id }) => id);

    expect(await due('2026-01-07')).toEqual([globalId('Target', target.id)]);
    expect(await due('2026-01-08')).toEqual([]);
  });

  it('agrees with the standing that was stored on that day', async () => {
    const { region, indicator, filter, target } = await alone();
    await aReport(api.em, { region, indicator, period: '2025-Q3', value: '30', state: 'VERIFIED' });
    await restate(api.em, '2026-01-12', [target]);
    const { data } = await api.run(TargetStandingDocument, { id: globalId('Target', target.id) }, key);

    expect(await statusOn(filter, '2026-01-12')).toEqual([data?.target?.standing?.status]);
  });
});

it.each([
  ['DATE_IN_FUTURE', '2026-01-16'],
  ['INVALID_DATE', '2026-02-30'],
])('is refused as %s for %s', async (code, asOf) => {
  expect((await ask({}, asOf)).errors?.map(({ extensions }) => extensions?.code)).toEqual([code]);
});
