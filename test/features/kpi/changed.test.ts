import { beforeAll, describe, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { ChangedDocument, type ChangedKind, type ChangedQueryVariables } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aPolicy } from '../../support/builders/policy.js';
import { aText } from '../../support/builders/policy-text.js';
import { aTarget } from '../../support/builders/target.js';
import { comparing, countsOf, on } from '../../support/comparing.js';

// 15 January 2026 is the day of the clock; deadlines and silence of two quarters lie around it.
const api = startApi();
const [SINCE, BETWEEN] = ['2026-01-05', '2026-01-10'];

let key = '';
beforeAll(async () => {
  key = (await anAccount(api.em, { roles: ['LEADER'] })).key;
});

const { ask, seen, aPlace, promised, cancel } = comparing(api, () => key);

describe('between two days', () => {
  it('says of every kind how many, and lists those with both verdicts and why', async () => {
    const place = await aPlace();
    // A third of the way is due: 100 is all of it, 15 some points behind, 2 far behind.
    const achieved = await promised(place, { '2026-01-08': '100' });
    const yellow = await promised(place, { '2026-01-04': '40', '2026-01-08': '15' });
    const red = await promised(place, { '2026-01-04': '40', '2026-01-08': '2' });
    const green = await promised(place, { '2026-01-04': '2', '2026-01-08': '40' });
    const withdrawn = await promised(place, { '2026-01-04': '40' });
    await cancel(withdrawn, '2026-01-09');
    const overdue = await promised(place, {}, { dueOn: '2026-01-08', duePrecision: 'DAY' });
    const recent = await aPolicy(api.em, { region: place.region, issuedOn: '2026-01-07' });
    const isNew = await promised(place, {}, { policy: recent, startsOn: '2026-01-07' });
    await promised(place, { '2026-01-04': '40' });
    const { filter } = place;

    const changed = await seen({ since: SINCE, filter });

    expect(changed).toMatchObject({ since: SINCE, until: '2026-01-15', total: 7, isDemo: false });
    expect(countsOf(changed)).toEqual({
      ...{ NEWLY_PROMISED: 1, ACHIEVED: 1, RETURNED_TO_GREEN: 1, TURNED_YELLOW: 1, TURNED_RED: 1 },
      ...{ BECAME_OVERDUE: 1, WITHDRAWN: 1 },
    });
    expect(changed.kinds).toHaveLength(8);
    expect(changed.byLight).toEqual([
      { light: 'GREEN', since: 4, until: 3, entered: 2, left: 3 },
      { light: 'YELLOW', since: 0, until: 1, entered: 1, left: 0 },
      { light: 'RED', since: 1, until: 1, entered: 1, left: 1 },
      { light: 'GREY', since: 3, until: 2, entered: 0, left: 1 },
    ]);
    const listed = changed.targets.edges.map(({ node }) => node);
    expect(changed.targets.totalCount).toBe(7);
    expect(listed.map(({ target, kinds }) => [target.id, ...kinds])).toEqual(
      [
        [achieved, 'ACHIEVED'] as const,
        [yellow, 'TURNED_YELLOW'] as const,
        [red, 'TURNED_RED'] as const,
        [green, 'RETURNED_TO_GREEN'] as const,
        [withdrawn, 'WITHDRAWN'] as const,
        [overdue, 'BECAME_OVERDUE'] as const,
        [isNew, 'NEWLY_PROMISED'] as const,
      ].map(([target, kind]) => [globalId('Target', target.id), kind]),
    );
    expect(listed[1]).toMatchObject({
      since: { status: 'ON_TRACK', reckonedOn: SINCE, why: { sentence: expect.stringContaining('40') } },
      until: {
        status: 'AT_RISK',
        reckonedOn: '2026-01-15',
        why: { sentence: expect.stringContaining('15') },
      },
      target: { standing: { light: 'YELLOW' } },
    });
    expect(listed[4]).toMatchObject({ since: { light: 'GREEN' }, until: null });
    const ofKind = async (kind: ChangedKind) => (await seen({ since: SINCE, filter, kind })).targets;
    expect((await ofKind('TURNED_RED')).edges.map(({ node }) => node.target.id)).toEqual([
      listed[2]?.target.id,
    ]);
    // Between the two days nothing was achieved yet on the first, and all of it on the second.
    expect(countsOf(await seen({ since: SINCE, until: '2026-01-07', filter }))).toEqual({
      NEWLY_PROMISED: 1,
    });
  });

  it('says what came to light as stale, and what a later version of a text was the first to promise', async () => {
    const place = await aPlace();
    // From 2025-07-01: quarters 3 and 4 are silent, and over on 1 January.
    await promised(place, {}, { startsOn: '2025-07-01' });
    const policy = await aPolicy(api.em, { region: place.region });
    const at = on('2026-01-12');
    await aText(api.em, { policy, text: '二、新增一条', recordedAt: at });
    await api.em.transactional(async (em) => {
      await em.execute(`select set_config('zhibiao.recorded_at', ?, true)`, [at.toISOString()]);
      await aTarget(em, { region: place.region, policy });
    });
    const between = async (since: string, until: string) =>
      countsOf(await seen({ since, until, filter: place.filter }));

    expect(await between('2025-12-31', '2026-01-01')).toMatchObject({ BECAME_STALE: 1 });
    expect(await between('2026-01-11', '2026-01-12')).toEqual({ NEWLY_PROMISED: 1 });
    expect(await between('2026-01-12', '2026-01-15')).toEqual({});
  });

  it('is by one knowledge of both days where an instant is named: a correction is no change', async () => {
    const place = await aPlace();
    await promised(place, { '2026-01-04': '100', '2026-01-09': '2' });
    const { filter } = place;

    expect(countsOf(await seen({ since: SINCE, until: BETWEEN, filter }))).toEqual({ TURNED_RED: 1 });
    const known = { knownAt: '2026-01-12T00:00:00Z' };
    expect(countsOf(await seen({ since: SINCE, until: BETWEEN, filter, ...known }))).toEqual({});
    const before = { knownAt: '2026-01-08T00:00:00Z' };
    expect(countsOf(await seen({ since: '2026-01-03', until: BETWEEN, filter, ...before }))).toEqual({});
  });

  it('goes through its list page by page', async () => {
    const place = await aPlace();
    for (let made = 0; made < 3; made += 1) await promised(place, { '2026-01-08': '100' });
    const page = async (after: string | null) =>
      (await seen({ since: SINCE, filter: place.filter, first: 2, after })).targets;
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor ?? null);

    expect([first.edges.length, first.pageInfo.hasNextPage, first.totalCount]).toEqual([2, true, 3]);
    expect([second.edges.length, second.pageInfo.hasNextPage]).toEqual([1, false]);
    const ids = [...first.edges, ...second.edges].map(({ node }) => node.target.id);
    expect(new Set(ids).size).toBe(3);
  });

  it.each<[string[], ChangedQueryVariables]>([
    [['DATE_IN_FUTURE', 'since'], { since: '2026-01-16' }],
    [['DATE_IN_FUTURE', 'until'], { since: SINCE, until: '2026-01-16' }],
    [['DATE_IN_FUTURE', 'knownAt'], { since: SINCE, knownAt: '2026-01-15T04:00:01Z' }],
    [['DAYS_REVERSED', 'until'], { since: BETWEEN, until: SINCE }],
    [['INVALID_PAGE', 'first'], { since: SINCE, first: 0 }],
  ])('is refused as %j', async (told, variables) => {
    expect((await ask(variables)).refused).toEqual([told]);
  });

  it('is not for the public', async () => {
    const { data, errors } = await api.run(ChangedDocument, { since: SINCE });
    expect([data ?? null, errors?.[0]?.extensions?.code]).toEqual([null, 'FORBIDDEN']);
  });
});
