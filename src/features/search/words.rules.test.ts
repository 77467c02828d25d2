import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from './fold.rules.js';
import { pairsOf, wordsOf } from './words.rules.js';

const found = (text: string) => wordsOf(text).flatMap(({ word, crossing }) => (crossing ? [] : word));
const across = (text: string) => wordsOf(text).flatMap(({ word, crossing }) => (crossing ? word : []));

describe('the words of a text', () => {
  it.each([
    ['推动外贸稳定增长', ['外贸', '稳定', '增长']],
    ['高价值专利培育', ['专利', '培育']],
    ['智慧养老院', ['养老', '养老院']],
    // Inside longer words of the dictionary.
    ['苏州工业园区', ['工业园区', '工业', '园区']],
    ['国家知识产权局', ['知识产权', '产权']],
    ['生成式AI服务', ['ai', '服务']],
    ['智算规模达2000PFLOPS', ['2000pflops', '2000', 'pflops']],
    ['ＡＩ＋制造、5G', ['ai', '制造', '5g']],
    ['达2,000亿元，增长3.5%', ['2000', '亿元', '3.5']],
  ])('of %s hold %j', (text, words) => {
    expect(found(text)).toEqual(expect.arrayContaining(words));
  });

  it('has pairs of what stands side by side, one of them Chinese', () => {
    expect(pairsOf('市数据局，15家𠮷ai')).toEqual(['市数', '数据', '据局', '5家', '家𠮷', '𠮷a']);
  });

  it('tells what lies across two words apart', () => {
    expect(found('太仓市政府')).not.toContain('市政府');
    expect(across('太仓市政府')).toContain('市政府');
  });

  it('stand where they are said to stand, in any text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'苏州工业园区数据市政府财局和的大模型算力15家ＡＩai,. 。\n') }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const folded = fold(text);
        expect(folded).toHaveLength(text.length);
        for (const { word, at } of wordsOf(text)) {
          expect(folded.slice(at).replaceAll(',', '').startsWith(word)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
