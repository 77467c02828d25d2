import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { indexAnew, indexStale } from '../../../src/features/search/index-stale.js';
import { Target } from '../../../src/features/target/target.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment, aDepartmentName } from '../../support/builders/department.js';
import { aMeasure } from '../../support/builders/measure.js';
import { aPolicy, aRelation } from '../../support/builders/policy.js';
import { aClause, aText } from '../../support/builders/policy-text.js';
import { aTarget } from '../../support/builders/target.js';
import { searching } from '../../support/searching.js';

const api = startApi();
const search = searching(api);
const index = () => indexStale(api.em);

const text = (word: string) => `一、发展${word}\n到2027年，${word}规模力争达2000亿元。\n`;

describe('the search', () => {
  it('shows a draft to editors alone, and to everybody when it is published', async () => {
    const policy = await aPolicy(api.em, { title: '麒麟产业措施', state: 'DRAFT', text: text('麒麟产业') });
    await aClause(api.em, { policy, quote: '到2027年，麒麟产业规模力争达2000亿元。' });
    await index();
    const { key } = await anAccount(api.em, { roles: ['EDITOR'] });
    const leader = await anAccount(api.em, { roles: ['LEADER'] });

    expect(await search('麒麟')).toMatchObject({ totalCount: 0, titles: [] });
    expect(await search('麒麟', {}, leader.key)).toMatchObject({ totalCount: 0 });
    expect((await search('麒麟', {}, key)).counts).toEqual(
      new Map([
        ['POLICY', 1],
        ['CLAUSE', 1],
      ]),
    );

    await api.em.execute(`update policy set state = 'PUBLISHED' where id = ?`, [policy.id]);
    await api.em.execute('update policy_text set published_at = now() where policy_id = ?', [policy.id]);
    await index();
    expect((await search('麒麟')).counts).toEqual(
      new Map([
        ['POLICY', 1],
        ['CLAUSE', 1],
      ]),
    );
  });

  it('knows a body by each of its names, and an entry of a register at once', async () => {
    const department = await aDepartment(api.em, { name: '苏州市海棠管理局' });
    await aDepartmentName(api.em, { department, name: '市海棠局' });
    await index();
    for (const name of ['海棠管理局', '市海棠局']) {
      const { hits } = await search(name);
      expect(hits[0]).toMatchObject({ node: { id: globalId('Department', department.id) }, inText: null });
    }
    expect((await search('市海棠局')).hits[0]).toMatchObject({
      snippet: '市海棠局',
      highlights: [{ start: 0, end: 4 }],
    });
  });

  it('puts what is superseded, repealed or over behind what holds', async () => {
    const inForce = await aPolicy(api.em, { title: '凤凰措施', text: text('凤凰') });
    const over = await aPolicy(api.em, { title: '凤凰措施', text: text('凤凰'), effectiveTo: '2025-06-30' });
    const repealed = await aPolicy(api.em, { title: '凤凰措施', text: text('凤凰') });
    await aRelation(api.em, { kind: 'REPEALS', policy: inForce, other: repealed });
    const changed = await aPolicy(api.em, { title: '新政', text: '旧文说到凤凰与朱雀。\n' });
    const old = await aClause(api.em, { policy: changed });
    await aText(api.em, { policy: changed, text: '新文说到凤凰而已。\n' });
    const now = await aClause(api.em, { policy: changed });
    await index();

    const { hits } = await search('凤凰');
    const ids = hits.map(({ node }) => node.id);
    const place = (id: string) => ids.indexOf(id);
    expect(place(globalId('Policy', inForce.id))).toBe(0);
    expect(place(globalId('Policy', over.id))).toBeGreaterThan(0);
    expect(place(globalId('Policy', repealed.id))).toBeGreaterThan(0);
    expect(place(globalId('Clause', now.id))).toBeLessThan(place(globalId('Clause', old.id)));
    expect(hits.map(({ superseded }) => superseded).filter(Boolean)).toHaveLength(1);
    expect((await search('朱雀')).hits).toMatchObject([{ superseded: true, inText: { textVersion: 1 } }]);
  });

  it('forgets what is dropped or cancelled in the statement that says so', async () => {
    const policy = await aPolicy(api.em, { text: text('玄武') });
    const measure = await aMeasure(api.em, { policy });
    const target = await aTarget(api.em, { policy, scope: '玄武区' });
    await index();
    const kinds = async () => [...(await search('玄武')).counts.keys()].sort();
    expect(await kinds()).toEqual(['CLAUSE', 'MEASURE', 'TARGET']);
    await api.em.execute('update measure set dropped_at = now() where id = ?', [measure.id]);
    await api.em.execute('update target set cancelled_at = now() where id = ?', [target.id]);
    expect(await kinds()).toEqual(['CLAUSE']);
    await index();
    expect(await kinds()).toEqual(['CLAUSE']);
    expect(await api.em.fork().count(Target, { id: target.id })).toBe(1);
  });

  it('cuts anew what another segmenter left, and only that', async () => {
    await index();
    expect(await index()).toBe(0);
    await api.em.execute(`update search_entry set segmenter = 'older' where kind = 'DEPARTMENT'`);
    const before = await search('海棠');
    const cut = await index();
    expect(cut).toBeGreaterThan(0);
    expect(await search('海棠')).toEqual(before);
    await indexAnew(api.em);
    expect(await index()).toBeGreaterThan(cut);
    expect(await search('海棠')).toEqual(before);
  });

  it('refuses what holds no word, is too long, or leads too far', async () => {
    for (const query of ['', '  ', '，。！？', '%_*', '的'])
      expect(await search(query)).toMatchObject({ status: 200, refused: ['SEARCH_EMPTY'] });
    expect(await search('数'.repeat(201))).toMatchObject({ refused: ['SEARCH_TOO_LONG'] });
    expect(await search('数据', { first: 101 })).toMatchObject({ refused: ['INVALID_PAGE'] });
    expect(await search('数据', { after: 'x' })).toMatchObject({ refused: ['INVALID_CURSOR'] });
    expect(await search('数据', { filter: { policy: 'x' } })).toMatchObject({ refused: ['INVALID_ID'] });
  });

  it('answers any text at all, and finds nothing by writing operators', async () => {
    const parts = fc.constantFrom(
      ...["'", '"', '\\', '&', '|', '!', '(', ')', ':*', '<->', '--', ';', '\0', '\uD800'],
      '数据',
      'a',
      ' ',
      '《',
      '》',
      '〔2025〕3号',
      '𠮷',
      '1',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(parts, { maxLength: 40 }).map((all) => all.join('')),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (query) => {
        const { status, refused } = await search(query);
        expect(status).toBeLessThan(500);
        if (refused) expect(['SEARCH_EMPTY', 'SEARCH_TOO_LONG']).toContain(refused[0]);
      }),
      { numRuns: 150 },
    );
  });

  it('counts up to ten thousand of a kind, and says that there are more', async () => {
    await index();
    const [{ policy_text_id: text } = { policy_text_id: '' }] = await api.em.execute<
      { policy_text_id: string }[]
    >('select policy_text_id from search_entry where policy_text_id is not null limit 1');
    const fill = (from: number, to: number) =>
      api.em.execute(
        `insert into search_entry (id, kind, segmenter, title, body, published, superseded, head, words, policy_text_id)
         select gen_random_uuid(), 'CLAUSE', segmenter, '', '鸾鸟', true, false, '', $$'鸾鸟' '=CLAUSE'$$, policy_text_id
           from generate_series(${from}, ${to}), (select segmenter, policy_text_id from search_entry where policy_text_id = ? limit 1) e`,
        [text],
      );
    await fill(1, 10_000);
    expect(await search('鸾鸟')).toMatchObject({ totalCount: 10_000, totalIsExact: true });
    await fill(1, 1);
    expect(await search('鸾鸟')).toMatchObject({ totalCount: 10_000, totalIsExact: false });
    expect(await search('鸾鸟', { kinds: ['POLICY'] })).toMatchObject({ totalCount: 0, totalIsExact: true });
  });

  it('costs one statement for what is found and one for each kind shown, however many there are', async () => {
    const policy = await aPolicy(api.em, { title: '青龙措施', text: `${text('青龙')}二、再说青龙\n` });
    await aClause(api.em, { policy });
    await index();
    const count = async () => {
      const { length } = api.queries;
      await search('青龙');
      return api.queries.length - length;
    };
    const few = await count();
    await aClause(api.em, { policy, quote: '二、再说青龙' });
    await index();
    expect(await count()).toBe(few);
    expect(few).toBeLessThanOrEqual(6);
  });
});
