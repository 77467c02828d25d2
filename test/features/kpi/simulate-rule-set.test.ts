import { beforeAll, describe, expect, it } from '@jest/globals';
import { MAX_JUDGED } from '../../../src/features/kpi/simulate-rule-set.js';
import { globalId } from '../../../src/shared/ids.js';
import {
  OverviewInFullDocument,
  SimulateRuleSetDocument,
  type SimulateRuleSetQueryVariables,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { anIndicator } from '../../support/builders/indicator.js';
import { aRegion } from '../../support/builders/region.js';
import { aReport } from '../../support/builders/report.js';
import { aRuleSet } from '../../support/builders/rule-set.js';
import { aTarget, restate } from '../../support/builders/target.js';
import { many } from '../../support/many.js';

const api = startApi();
const keyOf = async (role: 'LEADER' | 'REVIEWER' | 'AUDITOR' | 'PARTNER' | 'EDITOR') =>
  (await anAccount(api.em, { roles: [role] })).key;

let key = '';
/** Adopted from November 2025 on. */
let adopted = 0;
const made = { filter: { region: '' }, target: '' };
beforeAll(async () => {
  key = await keyOf('LEADER');
  const recordedAt = new Date('2025-11-01T00:00:00Z');
  adopted = (await aRuleSet(api.em, { adoptedOn: '2025-11-01', recordedAt })).version;
  const region = await aRegion(api.em);
  made.filter.region = globalId('Region', region.id);
  const values = ['0', '8', '18', '25', '28', '33', '60', '100', null];
  for (const [at, value] of values.entries()) {
    const indicator = await anIndicator(api.em);
    const target = await aTarget(api.em, { region, indicator, dueOn: at % 2 ? '2027-12-31' : '2026-06-30' });
    if (value === '28') made.target = globalId('Target', target.id);
    if (value === null) continue;
    const instants = {
      submittedAt: new Date('2025-10-08T01:00:00Z'),
      decidedAt: new Date(`2025-10-${10 + at}T01:00:00Z`),
    };
    await aReport(api.em, { region, indicator, period: '2025-Q3', value, state: 'VERIFIED', ...instants });
  }
  // The past of an overview, and of a simulation, is not that of one region alone.
  await aTarget(api.em);
  await restate(api.em, '2026-01-15');
}, 60_000);

const simulate = (fields: Partial<SimulateRuleSetQueryVariables>, as = key) => {
  const { filter } = made;
  const range = { from: '2025-09-15', to: '2026-01-15' };
  const candidate = { version: adopted };
  return api.run(SimulateRuleSetDocument, { candidate, filter, ...range, ...fields }, as);
};
const daysOf = async (fields: Partial<SimulateRuleSetQueryVariables>) => {
  const { data, errors } = await simulate(fields);
  expect(errors).toBeUndefined();
  return data?.simulateRuleSet.days ?? [];
};
const points = (atRiskPoints: string, offTrackPoints: string) => ({
  thresholds: { behindSchedule: { atRiskPoints, offTrackPoints } },
});

describe('the rules in force', () => {
  it.each([
    ['what is due in the horizon', 'WEEK', 19, {}],
    ['what was yellow or red', 'MONTH', 5, { light: ['YELLOW', 'RED'] }],
    ['what is due in 2026', 'MONTH', 5, { dueYear: 2026 }],
  ] as const)('are told day by day as the overviews tell them, of %s', async (_, every, count, narrowed) => {
    const filter = { ...made.filter, ...narrowed } as object;
    const days = await daysOf({ filter, every });

    expect(days).toHaveLength(count);
    for (const { on, total, inForce, ruleSet } of days) {
      const { data } = await api.run(OverviewInFullDocument, { filter, asOf: on }, key);
      expect([on, total, inForce]).toEqual([on, data?.overview.total, data?.overview.byLight]);
      expect(ruleSet.version).toBe(on < '2025-11-01' ? 1 : adopted);
    }
    expect(days.at(-1)?.total).toBeGreaterThan(1);
  });

  it('differ from themselves in nothing, and equal what is stored of today', async () => {
    const days = await daysOf({ from: '2025-11-01', every: 'WEEK' });
    for (const day of days) {
      expect(day.candidate).toEqual(day.inForce);
      expect([day.differing, day.changes, day.differences]).toEqual([0, [], []]);
    }
    const stored = await api.em.execute<{ light: string; count: number }[]>(
      `select s.light, count(*)::int as count from standing s join target t on t.id = s.target_id
         join region r on r.id = t.region_id where 'region_' || r.id = ? group by 1`,
      [made.filter.region],
    );
    const told = days.at(-1)?.inForce.filter(({ count }) => count);
    expect(Object.fromEntries(told?.map(({ light, count }) => [light, count]) ?? [])).toEqual(
      Object.fromEntries(stored.map(({ light, count }) => [light, count])),
    );
  });
});

describe('a candidate', () => {
  it('says which targets it would give another light, from what to what, and why', async () => {
    // By the rules in force red begins at 20 points, where those that are tried see yellow.
    const [day] = await daysOf({
      candidate: points('8', '90'),
      from: '2025-12-31',
      to: '2025-12-31',
      first: 100,
    });
    const found = day?.differences.find(({ target }) => target.id === made.target);
    expect(found).toMatchObject({
      before: { status: 'OFF_TRACK', light: 'RED' },
      after: { light: 'YELLOW' },
    });
    expect(found?.before.why).toBe(found?.target.standing?.why.sentence);
    expect(found?.after.why).toMatch(
      /^按试算的规则（落后序时超过8个百分点黄灯、超过90个百分点红灯），截至2025-12-31：/,
    );

    expect(day?.differences).toHaveLength(day?.differing ?? 0);
    expect(day?.differing).toBeGreaterThan(1);
    const moved = (light: string) =>
      (day?.changes ?? []).reduce(
        (sum, { from, to, count }) => sum + (to === light ? count : 0) - (from === light ? count : 0),
        0,
      );
    for (const [at, { light, count }] of (day?.inForce ?? []).entries())
      expect(day?.candidate[at]).toEqual({ light, count: count + moved(light) });
  });

  it('may count months, be proposed, and judge by what is known now', async () => {
    const months = { atRiskMonths: 1, offTrackMonths: 3, tolerancePoints: '100' };
    const proposed = await aRuleSet(api.em, { kind: 'MISSED_MONTHS', ...months });
    const candidate = { version: proposed.version };
    const { data } = await simulate({ candidate });
    expect(data?.simulateRuleSet.candidate).toEqual(candidate);
    // Nothing was reported for the months before October 2025 but the third quarter.
    expect(data?.simulateRuleSet.days.some(({ differing }) => differing > 0)).toBe(true);

    const onDay = { from: '2025-09-30', to: '2025-09-30', candidate: points('5', '20') };
    const [then] = await daysOf(onDay);
    const [now] = await daysOf({ ...onDay, knownAt: '2026-01-15T04:00:00Z' });
    expect(then?.inForce.find(({ light }) => light === 'GREY')?.count).toBe(then?.total);
    expect(now?.inForce.find(({ light }) => light === 'GREY')?.count).toBe(1);
  });
});

it('asks as much of the database for many targets as for one', async () => {
  const asked = async (filter: object) => {
    await daysOf({ filter });
    api.queries.length = 0;
    await daysOf({ filter });
    return api.queries.length;
  };
  const region = await aRegion(api.em);
  const filter = { region: globalId('Region', region.id) };
  await aTarget(api.em, { region });
  const one = await asked(filter);
  for (const _ of many(9, () => null)) await aTarget(api.em, { region });
  expect(await asked(filter)).toBe(one);
});

describe('what is refused', () => {
  it.each([
    ['RANGE_REVERSED', { from: '2026-01-02', to: '2026-01-01' }],
    ['RANGE_TOO_LONG', { from: '2025-11-23', every: 'DAY' }],
    ['DATE_IN_FUTURE', { to: '2026-01-16' }],
    ['NO_RULE_SET', { candidate: { version: 999 } }],
    ['INVALID_THRESHOLDS', { candidate: points('20', '5') }],
    ['INVALID_PAGE', { first: 0 }],
  ])('%s: %j', async (code, fields) => {
    const { errors } = await simulate(fields as Partial<SimulateRuleSetQueryVariables>);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([code]);
  });

  it('TOO_MANY_TARGETS', async () => {
    const region = await aRegion(api.em);
    const { id } = await aTarget(api.em, { region });
    const copies = `insert into target
      select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'key', t.key || '-' || copy,
                                                          'ordinal', t.ordinal + copy))).*
        from target t, generate_series(1, ?) copy where t.id = ?`;
    const range = { from: '2025-11-25', every: 'DAY' } as const;
    await api.em.execute(copies, [Math.floor(MAX_JUDGED / 52), id]);
    const { errors } = await simulate({ ...range, filter: { region: globalId('Region', region.id) } });
    expect(errors).toMatchObject([{ extensions: { code: 'TOO_MANY_TARGETS', argument: ['filter'] } }]);
    expect(errors?.[0]?.message).toContain('最多评判 384 个目标，现为 385 个');
  });

  it.each(['PARTNER', 'EDITOR'] as const)('who does not supervise: %s', async (role) => {
    const { errors } = await simulate({}, await keyOf(role));
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it.each(['REVIEWER', 'AUDITOR'] as const)('not: %s', async (role) => {
    expect((await simulate({}, await keyOf(role))).errors).toBeUndefined();
  });
});
