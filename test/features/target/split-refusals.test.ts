import { beforeAll, describe, expect, it } from '@jest/globals';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { anIndicator, aUnit } from '../../support/builders/indicator.js';
import { aRegion } from '../../support/builders/region.js';
import { aTarget } from '../../support/builders/target.js';
import { many } from '../../support/many.js';
import { planning } from '../../support/planning.js';
import { expectRefused } from '../../support/refused.js';
import { aTotal } from '../../support/totals.js';

// Today is 2026-01-15.
const api = startApi();
const { adjustmentOf, adjustTarget, cancellationOf, cancelTarget, splitOf, splitTarget } = planning(api);

let key = '';
beforeAll(async () => {
  key = (await anAccount(api.em, { roles: ['EDITOR'] })).key;
});

describe('what is refused', () => {
  type Fields = Parameters<typeof aTotal>[1];
  const told = (code: string, zh: string, en: string, ...path: string[]) => ({
    code,
    zh,
    en,
    path: ['input', ...path],
  });

  it.each<
    [
      string,
      (city: Awaited<ReturnType<typeof aTotal>>) => [{ id: string }, string][],
      ReturnType<typeof told>,
    ]
  >([
    [
      'parts that miss the whole',
      ({ east, west }) => [
        [east, '60'],
        [west, '39.999999'],
      ],
      told('PARTS_MISS_WHOLE', '相差 0.000001家', 'miss by 0.000001家', 'parts'),
    ],
    [
      'a region twice',
      ({ east }) => [
        [east, '60'],
        [east, '40'],
      ],
      told('PART_TWICE', '两次', 'two parts', 'parts', '1'),
    ],
    [
      'less than nothing',
      ({ east, west }) => [
        [east, '101'],
        [west, '-1'],
      ],
      told('PART_NEGATIVE', '不能为负', 'less than nothing', 'parts', '1'),
    ],
    [
      'the whole region',
      ({ city }) => [[city, '100']],
      told('PART_ELSEWHERE', '下辖地区', 'no division', 'parts', '0', 'regionId'),
    ],
    [
      'more parts than anybody reads',
      ({ east }) => many(101, () => [east, '1']),
      told('TOO_MANY_PARTS', '最多 100 项', 'at most 100', 'parts'),
    ],
  ])('%s', async (_, partsOf, refusal) => {
    const total = await aTotal(api.em);
    await expectRefused(
      api.em,
      refusal,
      async (headers) => (await splitTarget(splitOf(total.target, partsOf(total)), key, headers))?.errors,
    );
  });

  it.each<[string, () => Promise<Fields>]>([
    ['a rank', async () => ({ comparator: 'RANK' })],
    ['a range', async () => ({ comparator: 'BETWEEN', valueHigh: '120' })],
    ['a ratio', async () => ({ indicator: await anIndicator(api.em, { unit: await aUnit(api.em, '%') }) })],
    ['a mean', async () => ({ indicator: await anIndicator(api.em, { aggregation: 'MEAN' }) })],
  ])('%s, which does not add up', async (_, fields) => {
    const { target, east, west } = await aTotal(api.em, await fields());
    const { errors } =
      (await splitTarget(
        splitOf(target, [
          [east, '60'],
          [west, '40'],
        ]),
        key,
      )) ?? {};
    expect(errors).toMatchObject([{ code: 'NOT_ADDITIVE', path: ['input'] }]);
  });

  it('to change a part by itself; but the way to it is its own', async () => {
    const { target, east, west } = await aTotal(api.em);
    const done = await splitTarget(
      splitOf(target, [
        [east, '60'],
        [west, '40'],
      ]),
      key,
    );
    const part = { id: done?.target?.parts[0]?.id.slice('target_'.length) ?? '' };
    const refused = [
      await adjustTarget(adjustmentOf(part, { value: '50' }), key),
      await cancelTarget(cancellationOf(part), key),
      await splitTarget(splitOf(part, []), key),
    ];
    for (const each of refused)
      expect(each?.errors).toMatchObject([{ code: 'PART_OF_WHOLE', path: ['input', 'targetId'] }]);
    const { setBaseline, baselineOf } = planning(api);
    expect((await setBaseline(baselineOf(part), key))?.errors).toEqual([]);
  });

  it('to anybody but editors, and to the second of two who saw the same', async () => {
    const { target, east, west } = await aTotal(api.em);
    const input = () =>
      splitOf(target, [
        [east, '60'],
        [west, '40'],
      ]);
    for (const role of ['LEADER', 'REVIEWER', 'REPORTER', 'ADMINISTRATOR', 'AUDITOR'] as const) {
      const by = (await anAccount(api.em, { roles: [role] })).key;
      expect((await splitTarget(input(), by))?.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    }
    const both = await Promise.all([splitTarget(input(), key), splitTarget(input(), key)]);
    expect(both.flatMap((each) => each?.errors.map(({ code }) => code) ?? [])).toEqual(['STALE_VERSION']);
  });
});

describe('the database refuses, whoever writes,', () => {
  const tried = async (statements: [sql: string, values?: unknown[]][]) => {
    const fork = api.em.fork();
    const work = fork.transactional(async (em) => {
      for (const [sql, values] of statements) await em.execute(sql, values);
    });
    return work.then(
      () => null,
      (fault: { constraint?: string }) => fault.constraint,
    );
  };
  const terms = (id: string, quantity: string): [string, unknown[]] => [
    `insert into target_change (id, revision, kind, before, after, reason, changed_at, target_id, changed_by_id)
     select gen_random_uuid(), 100, 'ADJUSTED', jsonb_build_object('terms', stated_terms(t)),
            jsonb_build_object('from', '2026-01-15', 'terms', stated_terms(t) || jsonb_build_object('quantity', ?::text)),
            'x', now(), t.id, (select a.id from account a limit 1) from target t where t.id = ?`,
    [quantity, id],
  ];

  it('parts that do not make their whole, or are none of it', async () => {
    const { target, east, west } = await aTotal(api.em);
    await splitTarget(
      splitOf(target, [
        [east, '60'],
        [west, '40'],
      ]),
      key,
    );
    const ids = await api.em.execute<{ id: string }[]>(
      'select id from target where part_of_id = ? order by value desc',
      [target.id],
    );
    const [large = '', small = ''] = ids.map(({ id }) => id);
    const elsewhere = await aRegion(api.em);
    const other = await aTarget(api.em, { region: elsewhere });

    const total = 'target_parts_total_check';
    const place = 'target_parts_place_check';
    expect(await tried([['update target set cancelled_at = now() where id = ?', [small]]])).toBe(total);
    expect(await tried([['update target set dropped_at = now() where id = ?', [target.id]]])).toBe(place);
    expect(await tried([['update target set region_id = ? where id = ?', [elsewhere.id, small]]])).toBe(
      place,
    );
    expect(await tried([['update target set region_id = ? where id = ?', [east.id, small]]])).toBe(place);
    expect(await tried([terms(small, '41')])).toBe(total);
    expect(await tried([terms(target.id, '99.999999')])).toBe(total);
    expect(await tried([terms(small, '30'), terms(large, '70')])).toBeNull();
    const moved = 'update target set part_of_id = ?, split_on = now() where id = ?';
    expect(await tried([[moved, [target.id, other.id]]])).toBe('target_part_stays_check');
    expect(
      await tried([['update target set part_of_id = null, split_on = null where id = ?', [small]]]),
    ).toBe('target_part_stays_check');
    expect(await tried([["update target set comparator = 'RANK' where id = ?", [small]]])).toBe(
      'target_part_additive_check',
    );
  });
});
