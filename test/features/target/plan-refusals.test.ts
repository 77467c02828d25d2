import { beforeAll, describe, expect, it } from '@jest/globals';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { anIndicator, aUnit } from '../../support/builders/indicator.js';
import { aTarget } from '../../support/builders/target.js';
import { planning } from '../../support/planning.js';
import { expectRefused } from '../../support/refused.js';

const api = startApi();
const { baselineOf, milestonesOf, setBaseline, setMilestones } = planning(api);

let key = '';
beforeAll(async () => {
  key = (await anAccount(api.em, { roles: ['EDITOR'] })).key;
  await aUnit(api.em, '亿元');
});

type Refused = [code: string, path: string[], zh: string, en: string];
const END: [string, string] = ['2027-12-31', '100'];

describe('setBaseline', () => {
  it.each<[string, Parameters<typeof baselineOf>[1], Refused]>([
    [
      'measured on a day to come',
      { measuredOn: '2026-01-16' },
      ['DATE_IN_FUTURE', ['measuredOn'], '晚于今天', 'later than'],
    ],
    ['without a source', { source: '' }, ['INVALID_TEXT', ['source'], 'source', 'source']],
    ['without a reason', { reason: ' ' }, ['INVALID_TEXT', ['reason'], 'reason', 'reason']],
    ['in a unit of another kind', { unit: '亿元' }, ['UNIT_MISMATCH', ['unit'], '不同类', 'something else']],
    [
      'of another version',
      { expectedVersion: 3 },
      ['STALE_VERSION', ['expectedVersion'], '版本 0', 'now it is 0'],
    ],
    [
      'of what is no target',
      { targetId: 'policy_x' },
      ['INVALID_ID', ['targetId'], '不是有效', 'is not the id'],
    ],
  ])('is refused %s', async (_, input, [code, path, zh, en]) => {
    const target = await aTarget(api.em);

    await expectRefused(
      api.em,
      { code, path: ['input', ...path], zh, en },
      async (headers) => (await setBaseline(baselineOf(target, input), key, headers))?.errors,
    );
  });
});

describe('setMilestones', () => {
  it.each<[string, Parameters<typeof aTarget>[1], Parameters<typeof milestonesOf>[1], object, Refused]>([
    [
      'that miss the goal',
      {},
      [['2027-12-31', '90']],
      {},
      ['MILESTONES_MISS_GOAL', ['milestones'], '达到目标 100', 'end on 2027-12-31 with 100'],
    ],
    [
      'that fall back',
      {},
      [['2025-12-31', '60'], ['2026-12-31', '50'], END],
      {},
      ['MILESTONE_FALLS_BACK', ['milestones', '1'], '退步', 'lies behind'],
    ],
    [
      'before the start',
      {},
      [['2024-12-31', '60'], END],
      {},
      ['MILESTONE_OUT_OF_TIME', ['milestones', '0'], '不在目标起始日', 'does not lie'],
    ],
    [
      'of one day twice',
      {},
      [END, END],
      {},
      ['MILESTONE_TWICE', ['milestones', '1'], '两次', 'two milestones'],
    ],
    [
      'of a promise of every year',
      { cadence: 'PER_YEAR' },
      [END],
      {},
      ['NOT_SPLIT', ['milestones'], '逐年考核', 'year by year'],
    ],
    [
      'of growth from nobody knows where',
      { comparator: 'INCREASE_BY', value: '20' },
      [END],
      {},
      ['BASELINE_REQUIRED', ['milestones'], '先设定基期值', 'set its baseline'],
    ],
    [
      'without a deadline',
      { dueOn: null, duePrecision: null, cadence: 'UNSTATED' },
      [END],
      {},
      ['NO_DEADLINE', ['milestones'], '没有写明', 'states no deadline'],
    ],
    [
      'as parts of what does not add up',
      {},
      [END],
      { asParts: true },
      ['NOT_ADDED_UP', ['asParts'], '不是各期累加', 'do not add up'],
    ],
    [
      'that are too many',
      {},
      Array.from({ length: 101 }, () => END),
      {},
      ['TOO_MANY_MILESTONES', ['milestones'], '最多 100', 'at most 100'],
    ],
  ])('is refused %s', async (_, fields, steps, input, [code, path, zh, en]) => {
    const target = await aTarget(api.em, fields);

    await expectRefused(
      api.em,
      { code, path: ['input', ...path], zh, en },
      async (headers) => (await setMilestones(milestonesOf(target, steps, input), key, headers))?.errors,
    );
  });

  it('lets a milestone fall back for a reason, and keeps the reason', async () => {
    const steps: [string, string][] = [['2025-12-31', '60'], ['2026-12-31', '50'], END];
    const input = milestonesOf(await aTarget(api.em), steps, { setbackReason: '旧厂搬迁' });

    const set = await setMilestones(input, key);
    expect(set?.target?.changes.edges[0]?.node.setbackReason).toBe('旧厂搬迁');
  });

  it('is refused to all but editors', async () => {
    const target = await aTarget(api.em);
    for (const role of ['REPORTER', 'REVIEWER', 'LEADER', 'PARTNER', 'ADMINISTRATOR', 'AUDITOR'] as const) {
      const other = (await anAccount(api.em, { roles: [role] })).key;
      await expectRefused(
        api.em,
        { code: 'FORBIDDEN', path: [], zh: '无权设定基期值和年度分解', en: 'may not set baselines' },
        async (headers) => (await setMilestones(milestonesOf(target, [END]), other, headers))?.errors,
      );
    }
  });
});

it('has one winner among eight editors, and happens once for one key', async () => {
  const target = await aTarget(api.em);
  const one = baselineOf(target);
  const answers = await Promise.all([
    setBaseline(one, key),
    setBaseline(one, key),
    ...Array.from({ length: 7 }, (_, at) => setBaseline(baselineOf(target, { value: `${30 + at}` }), key)),
  ]);

  const won = answers.filter((answer) => answer?.target);
  expect(new Set(won.map((answer) => answer?.target?.changes.edges[0]?.node.id)).size).toBe(1);
  const codes = answers.flatMap((answer) => answer?.errors.map(({ code }) => code) ?? []);
  expect(new Set(codes)).toEqual(new Set(['STALE_VERSION']));
  expect(won.length + codes.length).toBe(9);
});

it('the database refuses steps that do not come to their total, whoever writes', async () => {
  const target = await aTarget(api.em, { indicator: await anIndicator(api.em, { aggregation: 'SUM' }) });
  const parts: [string, string][] = [
    ['2025-12-31', '30'],
    ['2026-12-31', '30'],
    ['2027-12-31', '40'],
  ];
  expect((await setMilestones(milestonesOf(target, parts, { asParts: true }), key))?.errors).toEqual([]);
  const tried = (sql: string) =>
    api.em.execute(sql, [target.id]).then(
      () => null,
      (fault: { constraint?: string }) => fault.constraint,
    );
  const step = (year: number) => `target_id = ? and "on" = '${year}-12-31'`;
  expect(await tried(`update milestone set quantity = 99.999999 where ${step(2027)}`)).toBe(
    'milestone_total_check',
  );
  expect(await tried(`delete from milestone where ${step(2027)}`)).toBe('milestone_total_check');
  expect(await tried(`update milestone set "on" = '2027-12-30' where ${step(2027)}`)).toBe(
    'milestone_total_check',
  );
  expect(await tried(`update milestone set quantity = 50 where ${step(2026)}`)).toBeNull();
  expect(await tried('delete from milestone where target_id = ?')).toBeNull();
});
