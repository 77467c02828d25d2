import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { RuleSet } from '../../../src/features/target/rule-set.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import {
  type AdoptRuleSetInput,
  LightOfTargetDocument,
  RedOnDocument,
  RuleSetInForceDocument,
  RuleSetsDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anIndicator } from '../../support/builders/indicator.js';
import { aRegion } from '../../support/builders/region.js';
import { aReport } from '../../support/builders/report.js';
import { aRuleSet } from '../../support/builders/rule-set.js';
import { aTarget } from '../../support/builders/target.js';
import { many } from '../../support/many.js';
import { MONTHS, ruling } from '../../support/ruling.js';

const api = startApi();
const { adopt, keyOf, propose } = ruling(api);

const lightsOn = async (asOf: string | null) => {
  const { data } = await api.run(RedOnDocument, { asOf }, await keyOf('LEADER'));
  return Object.fromEntries(data?.overview.byLight.map(({ light, count }) => [light, count]) ?? []);
};

describe('a rule set', () => {
  it('is proposed, seen by those who supervise, and judges nothing', async () => {
    const proposed = await propose();
    const version = proposed?.ruleSet?.version ?? 0;
    expect(proposed).toMatchObject({
      errors: [],
      ruleSet: {
        kind: 'MISSED_MONTHS',
        adoptedOn: null,
        behindSchedule: null,
        missedMonths: { atRiskMonths: 1, offTrackMonths: 4, tolerancePoints: '0' },
        escalationDays: { notice: 1, warning: 10, leadership: 30 },
      },
    });
    const seen = async (key: string) =>
      (await api.run(RuleSetsDocument, {}, key)).data?.ruleSets.map((each) => each.version);
    expect(await seen(await keyOf('REVIEWER'))).toContain(version);
    const partner = await keyOf('PARTNER');
    expect(await seen(partner)).toEqual([1]);
    expect((await api.run(RuleSetInForceDocument, { version }, partner)).data?.ruleSet).toBeNull();
    expect((await api.run(RuleSetInForceDocument, {}, partner)).data?.ruleSet?.version).toBe(1);
  });

  it('is adopted by another: every light is given anew, and past days keep theirs', async () => {
    const [region, indicator] = [await aRegion(api.em), await anIndicator(api.em)];
    // A third of 2025 to 2027 has gone; quarters to the third of 2025 were due and never came.
    const target = await aTarget(api.em, { region, indicator });
    await aReport(api.em, { region, indicator, period: '2025-Q1', value: '40', state: 'VERIFIED' });
    const before = [await lightsOn('2025-12-01'), await lightsOn('2026-01-14')];
    const { version = 0 } = (await propose())?.ruleSet ?? {};

    expect(await adopt({ version })).toMatchObject({
      errors: [],
      ruleSet: { version, adoptedOn: '2026-01-15', decision: '市政府专题会议同意' },
    });

    const variables = { id: globalId('Target', target.id) };
    const { data } = await api.run(LightOfTargetDocument, variables, await keyOf('LEADER'));
    expect(data?.target?.standing).toMatchObject({
      status: 'OFF_TRACK',
      light: 'RED',
      ruleSet: { version },
      why: { kind: 'MISSED_MONTHS', missedMonths: 6, missedSince: '2025-04-01' },
    });
    expect(data?.target?.standing?.why.sentence).toContain('自2025-04-01起连续6个月未达序时');
    const stale = await api.em.execute('select 1 from standing where rule_set_version <> ?', [version]);
    expect(stale).toHaveLength(0);
    expect([await lightsOn('2025-12-01'), await lightsOn('2026-01-14')]).toEqual(before);
    expect((await lightsOn(null)).RED).toBeGreaterThan(0);
  });

  it('waits for a later day that it is adopted for', async () => {
    const inForce = async () =>
      (await api.run(RuleSetInForceDocument, {}, await keyOf('LEADER'))).data?.ruleSet?.version;
    const now = await inForce();
    const { version = 0 } = (await propose())?.ruleSet ?? {};
    expect((await adopt({ version, adoptedOn: '2026-02-01' }))?.errors).toEqual([]);
    expect(await inForce()).toBe(now);
  });
});

it('is adopted by one of two leaders who decide at once; the other learns which', async () => {
  const versions = [(await propose())?.ruleSet?.version ?? 0, (await propose())?.ruleSet?.version ?? 0];
  const { data: seen } = await api.run(RuleSetInForceDocument, {}, await keyOf('LEADER'));
  const last = await api.em.execute<{ version: number }[]>(
    'select version from rule_set where adopted_on is not null order by recorded_at desc, version desc limit 1',
  );
  const expectedVersion = last[0]?.version ?? 0;
  const keys = [await keyOf('LEADER'), await keyOf('LEADER')];

  const both = await Promise.all(
    versions.map((version, at) =>
      adopt({ version, expectedVersion, adoptedOn: '2026-03-01', idempotencyKey: randomUUID() }, keys[at]),
    ),
  );

  const won = both.findIndex((each) => each?.errors.length === 0);
  const [winner, loser] = [both[won], both[1 - won]];
  expect(winner?.ruleSet).toMatchObject({ version: versions[won], adoptedOn: '2026-03-01' });
  expect(loser).toMatchObject({ ruleSet: null, errors: [{ code: 'STALE_VERSION' }] });
  expect(loser?.errors[0]?.message).toContain(`现在是版本 ${versions[won]}`);
  const from = 'select version from rule_set where adopted_on = ?';
  expect(await api.em.execute(from, ['2026-03-01'])).toEqual([{ version: versions[won] }]);
  // Until that day nothing else is in force.
  const { data } = await api.run(RuleSetInForceDocument, {}, await keyOf('LEADER'));
  expect(data?.ruleSet?.version).toBe(seen?.ruleSet?.version);
});

it('is listed with as many others by as many statements as alone', async () => {
  const leader = await keyOf('LEADER');
  const asked = async () => {
    await api.run(RuleSetsDocument, {}, leader);
    api.queries.length = 0;
    const { data } = await api.run(RuleSetsDocument, {}, leader);
    return { statements: api.queries.length, versions: data?.ruleSets.length ?? 0 };
  };
  const before = await asked();
  for (const _ of many(5, () => null)) await aRuleSet(api.em);
  expect(await asked()).toEqual({ ...before, versions: before.versions + 5 });
});

describe('what is refused', () => {
  const points = (atRiskPoints: string, offTrackPoints: string) => ({
    behindSchedule: { atRiskPoints, offTrackPoints },
  });
  const months = (atRiskMonths: number, offTrackMonths: number, tolerancePoints = '0') => ({
    missedMonths: { atRiskMonths, offTrackMonths, tolerancePoints },
  });

  it.each([
    [{ thresholds: {} }, 'NOT_ONE_OF'],
    [{ thresholds: { ...points('1', '2'), ...MONTHS } }, 'NOT_ONE_OF'],
    [{ thresholds: points('30', '10') }, 'INVALID_THRESHOLDS'],
    [{ thresholds: points('10', '10') }, 'INVALID_THRESHOLDS'],
    [{ thresholds: points('-1', '10') }, 'INVALID_THRESHOLDS'],
    [{ thresholds: points('1.005', '10') }, 'INVALID_THRESHOLDS'],
    [{ thresholds: months(0, 2) }, 'INVALID_THRESHOLDS'],
    [{ thresholds: months(3, 3) }, 'INVALID_THRESHOLDS'],
    [{ thresholds: months(1, 121) }, 'INVALID_THRESHOLDS'],
    [{ thresholds: months(1, 2, '101') }, 'INVALID_THRESHOLDS'],
    [{ escalationDays: { notice: 5, warning: 5, leadership: 9 } }, 'INVALID_ESCALATION_DAYS'],
    [{ reason: ' ' }, 'INVALID_TEXT'],
  ])('of a proposal %j: %s', async (fields, code) =>
    expect((await propose(fields))?.errors).toMatchObject([{ code }]),
  );

  it('who proposed it does not adopt it, nor does a reviewer', async () => {
    const leader = await keyOf('LEADER');
    const { version = 0 } = (await propose({}, leader))?.ruleSet ?? {};
    expect((await adopt({ version, expectedVersion: 0 }, leader))?.errors).toMatchObject([
      { code: 'OWN_RULE_SET' },
    ]);
    expect((await adopt({ version }, await keyOf('REVIEWER')))?.errors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
  });

  it('a past day, one too far, an unknown version, a stale one, and adopting twice', async () => {
    const last = await aRuleSet(api.em, {
      adoptedOn: '2026-01-15',
      recordedAt: new Date('2026-01-15T03:59:00Z'),
    });
    const { version = 0 } = (await propose())?.ruleSet ?? {};
    const expectedVersion = last.version;
    const refused = async (fields: Partial<AdoptRuleSetInput>) =>
      (await adopt({ version, expectedVersion, ...fields }))?.errors.map(({ code }) => code);
    expect(await refused({ adoptedOn: '2026-01-14' })).toEqual(['ADOPTION_IN_PAST']);
    expect(await refused({ adoptedOn: '2027-02-01' })).toEqual(['ADOPTION_TOO_FAR']);
    expect(await refused({ version: 999 })).toEqual(['NO_RULE_SET']);
    expect(await refused({ version: last.version })).toEqual(['RULE_SET_ADOPTED']);
    expect(await refused({ expectedVersion: 0 })).toEqual(['STALE_VERSION']);
  });

  it('by the database too: editing, adopting without a proposer, deleting', async () => {
    const { version } = await aRuleSet(api.em);
    const adopted = await aRuleSet(api.em, { adoptedOn: '2026-01-15' });
    const tried = async (sql: string, values: unknown[]) =>
      api.em.execute(sql, values).then(
        () => null,
        (fault: { constraint?: string }) => fault.constraint,
      );
    expect(await tried('update rule_set set at_risk_points = 1 where version = ?', [version])).toBe(
      'rule_set_content_check',
    );
    expect(await tried('update rule_set set decision = ? where version = ?', ['x', adopted.version])).toBe(
      'rule_set_frozen_check',
    );
    expect(await tried('delete from rule_set where version = ?', [version])).toBe('rule_set_delete_check');
    expect(await api.em.count(RuleSet, { version: adopted.version })).toBe(1);
  });
});
