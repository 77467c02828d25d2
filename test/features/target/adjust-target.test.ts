import { beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntry } from '../../../src/features/audit/audit-entry.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import { AdjustedTargetsDocument, OverviewInFullDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { anIndicator } from '../../support/builders/indicator.js';
import { aRegion } from '../../support/builders/region.js';
import { aReport } from '../../support/builders/report.js';
import { aReporter } from '../../support/builders/reporter.js';
import { aTarget, restate } from '../../support/builders/target.js';
import { planning } from '../../support/planning.js';
import { expectRefused } from '../../support/refused.js';

// Today is 2026-01-15.
const api = startApi();
const { adjustmentOf, adjustTarget, adjusted, cancellationOf, cancelTarget } = planning(api);

let key = '';
beforeAll(async () => {
  key = (await anAccount(api.em, { roles: ['EDITOR'] })).key;
});

/** At least 100 of an indicator by a day, with what was verified for 2025 on 2026-01-03. */
async function promised(value: string, dueOn = '2027-12-31', fields = {}) {
  const [indicator, region] = [await anIndicator(api.em), await aRegion(api.em)];
  const target = await aTarget(api.em, { indicator, region, dueOn, today: null, ...fields });
  const at = { submittedAt: new Date('2026-01-02T02:00:00Z'), decidedAt: new Date('2026-01-03T02:00:00Z') };
  await aReport(api.em, { indicator, region, period: '2025', value, state: 'VERIFIED', ...at });
  await restate(api.em, '2026-01-15', [target]);
  const filter = { region: globalId('Region', region.id) };
  const overview = async (asOf: string | null) =>
    (await api.run(OverviewInFullDocument, { filter, asOf, first: 10 }, key)).data?.overview;
  const statusOn = async (asOf: string | null) =>
    (await overview(asOf))?.byStatus.find(({ count }) => count > 0)?.status;
  return { target, indicator, region, overview, statusOn };
}

it('changes the number and the deadline by a decision, and leaves what was promised first to be read', async () => {
  const { target } = await promised('60');

  const done = await adjustTarget(
    adjustmentOf(target, { value: '80', comparator: 'MORE_THAN', dueOn: '2028-06-30', reason: '口径变化' }),
    key,
  );

  expect(done).toMatchObject({ errors: [], target: { version: 1, dueOn: '2027-12-31' } });
  const unit = done?.target?.inForce.value.text.slice(2);
  expect(done?.target).toMatchObject({
    effectiveDueOn: '2028-06-30',
    statement: `≥100${unit}`,
    inForce: { statement: `>80${unit}`, dueOn: '2028-06-30' },
    firstPromise: { statement: `≥100${unit}`, dueOn: '2027-12-31' },
    standing: { attainment: '0.75', why: { basis: expect.arrayContaining(['ADJUSTED', 'EXTENDED']) } },
  });
  expect(done?.target?.standing?.why.sentence).toContain(`原定目标≥100${unit}（2027-12-31）`);
  expect(done?.target?.changes.edges[0]?.node).toMatchObject({
    kind: 'ADJUSTED',
    reason: '口径变化',
    decision: '苏府〔2026〕5号',
    decidedOn: '2026-01-10',
    termsBefore: { statement: `≥100${unit}`, dueOn: '2027-12-31' },
    termsAfter: { statement: `>80${unit}`, dueOn: '2028-06-30' },
  });
  const entries = await api.em.fork().find(AuditEntry, { subjectId: target.id, operation: 'adjustTarget' });
  expect(entries).toHaveLength(1);

  // The second adjustment goes on from the first; the first promise is still the first.
  const again = await adjustTarget(adjustmentOf(target, { value: '90', expectedVersion: 1 }), key);
  expect(again?.target).toMatchObject({
    inForce: { statement: `>90${unit}`, dueOn: '2028-06-30' },
    firstPromise: { statement: `≥100${unit}` },
    changes: { edges: [{ node: { termsBefore: { statement: `>80${unit}` } } }, {}] },
  });
});

describe('time', () => {
  it('judges past days by what was in force then', async () => {
    const { target, statusOn, overview } = await promised('60');
    const before = [await statusOn('2026-01-14'), (await overview('2026-01-14'))?.meanAttainment];

    await adjustTarget(adjustmentOf(target, { value: '60' }), key);

    expect(await statusOn(null)).toBe('ACHIEVED');
    expect([await statusOn('2026-01-14'), (await overview('2026-01-14'))?.meanAttainment]).toEqual(before);
    expect(before).toEqual(['ON_TRACK', '0.6']);
  });

  it('names what is due next by the deadline in force, and counts it in the year that was promised', async () => {
    const { target, region, overview } = await promised('60', '2026-02-28');
    const due = async (asOf: string | null) => (await overview(asOf))?.nextDue.map(({ id }) => id);
    const later = await aTarget(api.em, { region, dueOn: '2026-06-30' });
    const [first, second] = [target, later].map(({ id }) => globalId('Target', id));

    await adjustTarget(adjustmentOf(target, { dueOn: '2026-12-31' }), key);

    expect(await due(null)).toEqual([second, first]);
    expect(await due('2026-01-14')).toEqual([first, second]);
    expect((await overview(null))?.byYear.map(({ year }) => year)).toEqual([2026]);
  });

  it('never washes out that the first promise was missed', async () => {
    // Due at the end of 2025 with 100; 60 were there.
    const { target, statusOn } = await promised('60', '2025-12-31');
    expect(await statusOn(null)).toBe('MISSED');

    const eased = await adjustTarget(adjustmentOf(target, { value: '50', dueOn: '2026-12-31' }), key);

    expect(eased?.target?.standing).toMatchObject({
      status: 'ACHIEVED',
      reachedLate: true,
      why: { basis: expect.arrayContaining(['ADJUSTED', 'FIRST_DEADLINE_PASSED', 'FIRST_PROMISE_MISSED']) },
    });
    expect(eased?.target?.standing?.why.sentence).toContain('未达到原定目标');
    expect(await statusOn('2026-01-14')).toBe('MISSED');
  });
});

describe('is refused', () => {
  const refused = async (
    code: string,
    field: string | null,
    [zh, en]: [string, string],
    input: object,
    fields = {},
    caller = key,
  ) => {
    const target = await aTarget(api.em, fields);
    const path = field === null ? [] : field === '' ? ['input'] : ['input', field];
    await expectRefused(
      api.em,
      { code, path, zh, en },
      async (headers) => (await adjustTarget(adjustmentOf(target, input), caller, headers))?.errors,
    );
    expect(await adjusted(target, key)).toMatchObject({ version: 0 });
  };

  it.each([
    ['NOTHING_ADJUSTED', '', ['没有可调整', 'nothing to adjust'], { value: '100.0' }, {}],
    ['NOTHING_ADJUSTED', '', ['没有可调整', 'nothing to adjust'], { dueOn: '2027-12-31' }, {}],
    ['OTHER_KIND_OF_PROMISE', 'comparator', ['位次', 'a rank'], { comparator: 'RANK', value: '3' }, {}],
    ['RANGE_REQUIRED', 'valueHigh', ['下限', 'both ends'], { comparator: 'BETWEEN', value: '3' }, {}],
    ['RANGE_REQUIRED', 'valueHigh', ['下限', 'both ends'], { value: '3', valueHigh: '4' }, {}],
    ['NO_DEADLINE', 'dueOn', ['没有写明', 'states no deadline'], { dueOn: '2027-06-30' }, { dueOn: null }],
    ['ADJUSTED_INTO_PAST', 'dueOn', ['不能早于今日', 'from today'], { dueOn: '2026-01-14' }, {}],
    [
      'DATE_IN_FUTURE',
      'decidedOn',
      ['晚于今天', 'later than today'],
      { value: '90', decidedOn: '2026-01-16' },
      {},
    ],
    ['INVALID_TEXT', 'decision', ['1 至 4000', '1 to 4000'], { value: '90', decision: ' ' }, {}],
    ['STALE_VERSION', 'expectedVersion', ['版本 0', 'now it is 0'], { value: '90', expectedVersion: 3 }, {}],
    ['NOT_FOUND', 'unit', ['%', '%'], { value: '90', unit: '%' }, {}],
  ] as const)('as %s at %s', (code, field, [zh, en], input, fields) =>
    refused(code, field, [zh, en], input, fields),
  );

  it('to all but editors, and for what was cancelled', async () => {
    const { key: reporter } = await aReporter(api.em);
    await refused('FORBIDDEN', null, ['目标', 'targets'], { value: '90' }, {}, reporter);
    const target = await aTarget(api.em);
    await cancelTarget(cancellationOf(target), key);
    const late = await adjustTarget(adjustmentOf(target, { value: '90', expectedVersion: 1 }), key);
    expect(late?.errors[0]?.code).toBe('TARGET_CANCELLED');
  });

  it('by the database, where nothing says what the terms were', async () => {
    const target = await aTarget(api.em);
    const change = api.em.fork().execute('update target set quantity = 1 where id = ?', [target.id]);
    await expect(change).rejects.toThrow('its terms do not change without a record');
  });
});

it('reads the promises of many targets by one statement each', async () => {
  const statements = async () => {
    api.queries.length = 0;
    await api.run(AdjustedTargetsDocument, {}, key);
    return api.queries.length;
  };
  const few = await statements();
  await aTarget(api.em);
  await aTarget(api.em);
  expect(await statements()).toBe(few);
});
