import { describe, expect, it } from '@jest/globals';
import { ESCALATION_LEVELS } from '../../../src/features/target/escalation.rules.js';
import { globalId } from '../../../src/shared/ids.js';
import {
  EscalatedObligationsDocument,
  EscalatedTargetsDocument,
  EscalatedWorkDocument,
  type TargetFilter,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { anIndicator } from '../../support/builders/indicator.js';
import { aPolicy } from '../../support/builders/policy.js';
import { aRegion } from '../../support/builders/region.js';
import { aReport } from '../../support/builders/report.js';
import { aReporter } from '../../support/builders/reporter.js';
import { aRuleSet } from '../../support/builders/rule-set.js';
import { aTarget, restate } from '../../support/builders/target.js';

const api = startApi();
const supervisor = async () => (await anAccount(api.em, { roles: ['REVIEWER'] })).key;

describe('an obligation', () => {
  it('is escalated by the days since its report was due, on its own lists and those of supervisors', async () => {
    // Quarters of 2025 are due on 15 April, July and October, and 15 January 2026.
    const { key, indicator, region, department } = await aReporter(api.em);
    await aReport(api.em, { indicator, region, department, period: '2025-Q1', state: 'VERIFIED' });
    const filter = { indicator: globalId('Indicator', indicator.id) };

    const { data } = await api.run(EscalatedObligationsDocument, { filter }, await supervisor());

    const found = data?.obligations.edges.map(({ node }) => [
      node.period,
      node.state,
      node.escalation?.level,
    ]);
    expect(found).toEqual([
      ['2025-Q2', 'LATE', 'LEADERSHIP'],
      ['2025-Q3', 'LATE', 'LEADERSHIP'],
      ['2025-Q4', 'DUE_SOON', undefined],
      ['2025-Q1', 'VERIFIED', undefined],
    ]);
    expect(data?.obligations.edges[1]?.node.escalation).toEqual({
      level: 'LEADERSHIP',
      since: '2025-11-14',
      dueOn: '2025-10-15',
      daysLate: 92,
      nextLevel: null,
      nextOn: null,
      ruleSetVersion: 1,
      why: '2025-10-15应报而未报，已逾期92天；按规则第1版，自2025-11-14起升级为“报告领导”。',
    });
    const own = await api.run(EscalatedWorkDocument, { filter: { escalation: ['LEADERSHIP'] } }, key);
    expect(own.data?.myWork.edges.map(({ node }) => node.period)).toEqual(['2025-Q2', '2025-Q3']);
    const notices = { ...filter, escalation: ['NOTICE' as const] };
    const none = await api.run(EscalatedObligationsDocument, { filter: notices }, await supervisor());
    expect(none.data?.obligations.totalCount).toBe(0);
  });
});

describe('a target', () => {
  const late = async (dueOn: string, fields: Parameters<typeof aTarget>[1] = {}) =>
    aTarget(api.em, { dueOn, startsOn: '2024-01-01', ...fields });
  const seen = async (filter: TargetFilter, key: string) => {
    const { data, errors } = await api.run(EscalatedTargetsDocument, { filter }, key, {
      'accept-language': 'en',
    });
    expect(errors).toBeUndefined();
    return new Map(data?.targets.edges.map(({ node }) => [node.id, node.escalation]));
  };

  it('is escalated from its deadline on, until it is achieved; the filter and the field agree', async () => {
    const [region, indicator] = [await aRegion(api.em), await anIndicator(api.em)];
    const reached = await late('2025-12-31', { region, indicator });
    await aReport(api.em, { region, indicator, period: '2025-Q4', value: '100', state: 'VERIFIED' });
    await restate(api.em, '2026-01-15', [reached]);
    const expected = new Map([
      [await late('2026-01-15'), undefined],
      [await late('2026-01-14'), 'NOTICE'],
      [await late('2026-01-06'), 'NOTICE'],
      [await late('2026-01-05'), 'WARNING'],
      [await late('2025-12-16'), 'LEADERSHIP'],
      // Before the horizon, without a stated deadline, of a draft, taken back, achieved.
      [await late('2024-12-31'), undefined],
      [await late('2025-12-16', { cadence: 'UNSTATED' }), undefined],
      [await late('2025-12-16', { policy: await aPolicy(api.em, { state: 'DRAFT' }) }), undefined],
      [await late('2025-12-16', { cancelledAt: new Date('2026-01-10T00:00:00Z') }), undefined],
      [reached, undefined],
    ]);
    const { key } = await anAccount(api.em, { roles: ['REVIEWER', 'EDITOR'] });

    const all = await seen({}, key);
    for (const [target, level] of expected) expect(all.get(globalId('Target', target.id))?.level).toBe(level);
    for (const level of ESCALATION_LEVELS) {
      const wanted = [...expected]
        .filter(([, each]) => each === level)
        .map(([{ id }]) => globalId('Target', id));
      expect(new Set((await seen({ escalation: [level] }, key)).keys())).toEqual(new Set(wanted));
    }
    const [first] = [...(await seen({ escalation: ['WARNING'] }, key)).values()];
    expect(first?.why).toBe(
      'The deadline was on 2026-01-05, 10 days ago; by rule set 1 it is at "warning" since 2026-01-15.',
    );
  });

  it('tells partners nothing of it, in field or filter', async () => {
    await late('2025-12-16');
    const { key } = await anAccount(api.em);
    expect([...(await seen({}, key)).values()].every((escalation) => escalation === null)).toBe(true);
    const { errors } = await api.run(EscalatedTargetsDocument, { filter: { escalation: ['NOTICE'] } }, key);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is told for a page in as many statements as for one', async () => {
    const key = await supervisor();
    const statements = async () => {
      api.queries.length = 0;
      await seen({ escalation: ['LEADERSHIP'] }, key);
      return api.queries.length;
    };
    await late('2025-12-16');
    await statements();
    const few = await statements();
    for (let n = 0; n < 5; n++) await late('2025-12-16');
    expect(await statements()).toBe(few);
  });

  it('goes by the days of the rule set in force', async () => {
    const target = await late('2026-01-14');
    await aRuleSet(api.em, { noticeDays: 2, warningDays: 3, leadershipDays: 4, adoptedOn: '2026-01-15' });
    const key = await supervisor();
    expect((await seen({}, key)).get(globalId('Target', target.id))).toBeNull();
    expect((await seen({ escalation: ['NOTICE'] }, key)).has(globalId('Target', target.id))).toBe(false);
  });
});
