import { describe, expect, it } from '@jest/globals';
import { restateDueStandings } from '../../../src/features/target/restate-due-standings.js';
import { Standing } from '../../../src/features/target/standing.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import { TargetStandingDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { anIndicator, aUnit } from '../../support/builders/indicator.js';
import { aRegion } from '../../support/builders/region.js';
import { aReport } from '../../support/builders/report.js';
import { aRuleSet } from '../../support/builders/rule-set.js';
import { aTarget, restate } from '../../support/builders/target.js';

const api = startApi();

const standingOf = async ({ id }: { id: string }, key?: string, language = 'zh') => {
  const variables = { id: globalId('Target', id) };
  const { data } = await api.run(TargetStandingDocument, variables, key, { 'accept-language': language });
  return data?.target?.standing;
};

/** 2000亿元 by the end of 2027, with half of it reported for 2025. */
async function halfWay(fields: { state?: 'SUBMITTED' | 'VERIFIED'; isDemo?: boolean } = {}) {
  const region = await aRegion(api.em);
  const indicator = await anIndicator(api.em, { unit: await aUnit(api.em, '亿元') });
  const target = await aTarget(api.em, { region, indicator, value: '2000' });
  const report = await aReport(api.em, {
    region,
    indicator,
    period: '2025',
    value: '1000',
    state: 'VERIFIED',
    ...fields,
  });
  return { region, indicator, target, report };
}

describe('a standing', () => {
  it('says where a target stands, why, and on which report it rests', async () => {
    const { target, report } = await halfWay();
    const { key } = await anAccount(api.em);

    const standing = await standingOf(target, key);

    // 380 of 1095 days are due.
    expect(standing).toMatchObject({
      status: 'ON_TRACK',
      light: 'GREEN',
      attainment: '0.5',
      current: { text: '1000亿元' },
      period: '2025',
      reachedLate: false,
      isDemo: false,
      selfReported: null,
      ruleSet: { version: 1, atRiskPoints: '10', offTrackPoints: '30' },
      reckonedOn: '2026-01-15',
      why: {
        ruleSetVersion: 1,
        attainment: '0.5',
        current: { text: '1000亿元' },
        period: '2025',
        reportIds: [globalId('ProgressReport', report.id)],
      },
    });
    expect(standing?.why.basis).toContain('LATEST_VALUE');
    expect(standing?.why.sentence).toContain('2025实际1000亿元，目标2000亿元');
    expect((await standingOf(target, key, 'en'))?.why.sentence).toContain(
      '1000亿元 for 2025 against 2000亿元',
    );
  });

  it('is null for the public, and shows what is self-reported to whom the table lets see it', async () => {
    const { target } = await halfWay({ state: 'SUBMITTED' });
    const as = async (role: 'PARTNER' | 'LEADER') =>
      standingOf(target, (await anAccount(api.em, { roles: [role] })).key);

    expect(await standingOf(target)).toBeNull();
    expect(await as('PARTNER')).toMatchObject({ status: 'NO_DATA', current: null, selfReported: null });
    expect(await as('LEADER')).toMatchObject({
      status: 'NO_DATA',
      light: 'GREY',
      why: { reportIds: [] },
      selfReported: {
        status: 'ON_TRACK',
        light: 'GREEN',
        attainment: '0.5',
        current: { text: '1000亿元' },
        period: '2025',
      },
    });
  });

  it('keeps the verified verdict while a correction waits, and says both', async () => {
    const { target, region, indicator } = await halfWay();
    const submittedAt = new Date('2026-01-10T02:00:00Z');
    await aReport(api.em, { region, indicator, period: '2025', value: '2000', submittedAt });
    const { key } = await anAccount(api.em, { roles: ['REVIEWER'] });

    expect(await standingOf(target, key)).toMatchObject({
      status: 'ON_TRACK',
      selfReported: { status: 'ACHIEVED', current: { text: '2000亿元' } },
    });
  });

  it('says that it rests on a demo report, where the caller sees that report', async () => {
    const verified = await halfWay({ isDemo: true });
    const waiting = await halfWay({ isDemo: true, state: 'SUBMITTED' });
    const partner = await anAccount(api.em);
    const leader = await anAccount(api.em, { roles: ['LEADER'] });

    expect((await standingOf(verified.target, partner.key))?.isDemo).toBe(true);
    expect((await standingOf(waiting.target, partner.key))?.isDemo).toBe(false);
    expect((await standingOf(waiting.target, leader.key))?.isDemo).toBe(true);
  });

  it('is without data before it is first reckoned', async () => {
    const target = await aTarget(api.em, { today: null });
    const { key } = await anAccount(api.em);

    expect(await standingOf(target, key)).toMatchObject({
      status: 'NO_DATA',
      light: 'GREY',
      attainment: null,
      reckonedOn: '2026-01-15',
      ruleSet: { version: 1 },
      why: { basis: ['NO_VALUE'] },
    });
  });
});

describe('time alone', () => {
  const standing = ({ id }: { id: string }) => api.em.fork().findOneOrFail(Standing, id);
  const dueOn = (today: string) => restateDueStandings(api.em.fork(), today);

  it('changes a standing on the day that was foretold, and not before', async () => {
    const { target } = await halfWay();
    await dueOn('2026-01-15');
    const { changesOn, status } = await standing(target);
    expect(status).toBe('ON_TRACK');
    const day = changesOn ?? '';

    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    await dueOn(before);
    expect(await standing(target)).toMatchObject({ status: 'ON_TRACK', reckonedOn: before });
    await dueOn(day);
    expect(await standing(target)).toMatchObject({ status: 'AT_RISK', light: 'YELLOW', reckonedOn: day });
    await dueOn('2028-01-01');
    expect(await standing(target)).toMatchObject({
      status: 'MISSED',
      light: 'RED',
      reckonedOn: '2028-01-01',
    });
  });

  it('restates only what it moves: a second run on the day finds nothing', async () => {
    await halfWay();
    const unreckoned = await aTarget(api.em, { today: null });
    expect(await dueOn('2026-01-16')).toBeGreaterThan(1);
    expect((await standing(unreckoned)).status).toBe('NO_DATA');
    expect(await dueOn('2026-01-16')).toBe(0);
  });

  it('brings a new rule set into force from the day of its adoption', async () => {
    const { target, region, indicator } = await halfWay();
    await aReport(api.em, { region, indicator, period: '2025-12', value: '500', state: 'VERIFIED' });
    await restate(api.em, '2026-01-15', [target]);
    await aRuleSet(api.em, { atRiskPoints: '1', offTrackPoints: '2', adoptedOn: '2026-02-01' });
    await restate(api.em, '2026-01-31', [target]);
    expect((await standing(target)).ruleSet.version).toBe(1);

    await dueOn('2026-02-01');
    expect((await standing(target)).ruleSet.version).toBe(2);
  });
});
