import { describe, expect, it } from '@jest/globals';
import { searching } from '../../support/searching.js';
import { startSeededApi } from '../../support/seeded-api.js';

const api = startSeededApi();
const search = searching(api);

describe('on the documents of the seeds', () => {
  // What is sought, and what has to be the first answer.
  it.each([
    ['数据', /^POLICY 关于促进数据产业高质量发展的实施意见$/],
    ['银发经济', /^POLICY 关于促进苏州市银发经济高质量发展/],
    ['放管服改革', /^POLICY .*“放管服”改革/],
    ['具身智能', /^POLICY 苏州市支持具身智能机器人产业创新发展的若干措施$/],
    ['工业设计', /^POLICY 苏州市大力培育工业设计产业发展三年行动计划/],
    ['市财政局', /^DEPARTMENT 苏州市财政局$/],
    ['市数据局', /^DEPARTMENT 苏州市数据局$/],
    ['工业园区管委会', /^DEPARTMENT 苏州工业园区管理委员会$/],
    ['国家级工业设计中心', /^(INDICATOR|TARGET) 建成国家级工业设计中心$/],
    ['数据相关产业规模', /^(INDICATOR|TARGET) 数据相关产业规模$/],
    ['养老院', /^(INDICATOR|TARGET) 智慧养老院$/],
    ['专利导航', /^(CLAUSE|MEASURE|TARGET|INDICATOR) .*/],
    ['"跨境电商综试区"', /^(POLICY|CLAUSE|MEASURE) .*/],
    ['苏府规字〔2020〕5号', /^POLICY /],
    ['《苏州市支持具身智能机器人产业创新发展的若干措施》', /^POLICY 苏州市支持具身智能机器人/],
    ['industrial design centres', /^INDICATOR 建成国家级工业设计中心$/],
  ])('%s leads to %s', async (query, first) => {
    const { titles, match } = await search(query);
    expect(titles[0]).toMatch(first);
    expect(match).toBe('ALL');
  });

  // Every clause or title that holds the word is found, and what is found holds it.
  it.each(['数据', '养老', '外贸', '专利', '算力', '市财政局', '工业园区', '低空经济', 'AI'])(
    '%s is found wherever it stands',
    async (word) => {
      const { totalCount, hits } = await search(word, { first: 100 });
      const [row] = await api.em.execute<{ count: number }[]>(
        `select count(*)::int as count from search_entry e
          where e.published and (e.title || E'\\n' || e.body) ~* ?`,
        [word === 'AI' ? '(?<![a-z])AI(?![a-z])' : word],
      );
      expect(totalCount).toBe(row?.count);
      for (const { titleHighlights, highlights } of hits)
        expect(titleHighlights.length + highlights.length).toBeGreaterThan(0);
    },
  );

  it('shows places that are true, in the snippet and in the text of the policy', async () => {
    const { hits } = await search('数据 产业', { first: 50 });
    const inTexts = hits.filter(({ inText }) => inText !== null);
    expect(inTexts.length).toBeGreaterThan(20);
    for (const { snippet, highlights, inText, policy } of inTexts) {
      const text = policy?.text.text ?? '';
      expect(text.slice(inText?.start, inText?.end)).toBe(snippet);
      const words = highlights.map(({ start, end }) => snippet.slice(start, end));
      expect(inText?.highlights.map(({ start, end }) => text.slice(start, end))).toEqual(words);
      for (const word of words) expect(word).toMatch(/^(数据|产业)+$/);
    }
  });

  it('falls back to any of the words, then to words that begin so, and says so', async () => {
    expect(await search('数据 三体人')).toMatchObject({ match: 'ANY' });
    const begun = await search('indust');
    expect(begun).toMatchObject({ match: 'PREFIX' });
    expect(begun.titles.length).toBeGreaterThan(0);
    expect(await search('zzzzzz')).toMatchObject({ match: 'PREFIX', totalCount: 0, titles: [] });
  });

  it('pages without a gap or a repetition, counts every kind, and narrows', async () => {
    const all = await search('数据', { first: 100 });
    const first = await search('数据', { first: 7 });
    const second = await search('数据', { first: 7, after: first.page?.endCursor ?? null });
    expect([...first.titles, ...second.titles]).toEqual(all.titles.slice(0, 14));
    expect(first.page).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(second.page).toMatchObject({ hasPreviousPage: true });
    expect([...all.counts.values()].reduce((sum, count) => sum + count, 0)).toBe(all.totalCount);

    const targets = await search('数据', { kinds: ['TARGET'], first: 100 });
    expect(targets.totalCount).toBe(all.counts.get('TARGET'));
    expect(targets.counts).toEqual(all.counts);
    expect(new Set(targets.hits.map(({ kind }) => kind))).toEqual(new Set(['TARGET']));

    const policy = all.hits[0]?.policy?.id ?? '';
    const inside = await search('数据', { filter: { policy }, first: 100 });
    expect(new Set(inside.hits.map((hit) => hit.policy?.id))).toEqual(new Set([policy]));
  });
});
