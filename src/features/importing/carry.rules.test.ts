import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mutated } from '../../extraction/mutate.js';
import { outline } from '../../extraction/outline.js';
import { carrier } from './carry.rules.js';
import { clauseDiff } from './clause-diff.rules.js';
import { compare } from './compared.rules.js';
import { partsOf } from './parts.rules.js';
import type { Place } from './proposal.rules.js';

const version = (text: string) => ({ text, clauses: outline(text) });
const compared = (old: string, next: string) => compare(version(old), version(next));
const corpus = (name: string) => readFileSync(`seeds/corpus/${name}.txt`, 'utf8');
const bare = (text: string) => text.replace(/\s/gu, '');

const PLAN = `某市行动计划
一、总体目标
到2027年，产业规模力争达2000亿元，培育企业15家。
二、重点任务
1．建设公共服务平台5个，提供测试和认证服务。（责任单位：市数据局）
2．举办行业展会10场，组织企业参展。（责任单位：市商务局）
3．引进人才300名，给予住房保障。（责任单位：市人社局）`;

const swap = (from: string, to: string) => {
  expect(PLAN).toContain(from);
  return PLAN.replace(from, to);
};
const carried = (quote: string, next: string) => {
  const start = PLAN.indexOf(quote);
  const { state, place } = carrier(compared(PLAN, next))({ start, end: start + quote.length });
  return [state, place && next.slice(place.start, place.end)];
};

const CLAUSE_2 = '2．举办行业展会10场，组织企业参展。（责任单位：市商务局）';

describe('a span', () => {
  it.each<[string, string, string, string, string | null]>([
    ['of the same text', '产业规模力争达2000亿元', PLAN, 'EXACT', '产业规模力争达2000亿元'],
    ['after other words', '举办行业展会10场', swap('某市', '某某市'), 'EXACT', '举办行业展会10场'],
    ['beside a change', '培育企业15家', swap('2000亿元', '2200亿元'), 'EXACT', '培育企业15家'],
    [
      'that a line now breaks',
      '培育企业15家',
      swap('培育企业15家', '培育\n 企业15家'),
      'EXACT',
      '培育\n 企业15家',
    ],
    [
      'with another number',
      '产业规模力争达2000亿元',
      swap('2000', '2200'),
      'CHANGED',
      '产业规模力争达2200亿元',
    ],
    ['that is little but its number', '2000亿元', swap('2000', '2200'), 'CHANGED', '2200亿元'],
    ['that is its number', '2000', swap('2000', '2200'), 'CHANGED', '2200'],
    [
      'that begins otherwise',
      '培育企业15家',
      swap('培育企业15家', '引育优质企业15家'),
      'CHANGED',
      '引育优质企业15家',
    ],
    ['that ends otherwise', '举办行业展会10场', swap('展会10场', '展会12次'), 'CHANGED', '举办行业展会12次'],
    ['taken out of its sentence', '培育企业15家', swap('，培育企业15家', ''), 'LOST', null],
    ['of a clause taken out', '举办行业展会10场', swap(`${CLAUSE_2}\n`, ''), 'LOST', null],
    [
      'of a clause with another number',
      CLAUSE_2,
      swap('2．举办', '2．设立产业基金，规模5亿元。\n3．举办').replace('3．引进', '4．引进'),
      'EXACT',
      CLAUSE_2.replace('2', '3'),
    ],
    [
      'of a clause with other words',
      CLAUSE_2,
      swap('参展。（责任单位：市商务局）', '参展参会。（责任单位：市商务局、市贸促会）'),
      'CHANGED',
      '2．举办行业展会10场，组织企业参展参会。（责任单位：市商务局、市贸促会）',
    ],
    [
      'whose sentence went to another clause',
      '给予住房保障。',
      swap('300名，给予住房保障。', '300名。').replace('测试和认证服务。', '测试和认证服务。给予住房保障。'),
      'CHANGED',
      '给予住房保障。',
    ],
    ['of a text that is gone', '举办行业展会10场', '', 'LOST', null],
  ])('%s', (_, quote, next, state, expected) => {
    expect(carried(quote, next)).toEqual([state, expected]);
  });

  it('counts in UTF-16 units, and never parts a character of two', () => {
    const old = '一、𠮷庆活动\n举办𠮷庆活动10场。';
    const next = '一、𠮷庆活动\n今年𠮷举办𠮷庆活动12场。';
    const start = old.indexOf('𠮷庆活动10');

    const { place } = carrier(compared(old, next))({ start, end: start + '𠮷庆活动10场'.length });

    expect(place && next.slice(place.start, place.end)).toBe('𠮷庆活动12场');
  });
});

describe('carrying', () => {
  const texts = ['02-gongye-sheji-jihua', '11-shuju-chanye-yijian', '14-kuajing-jihua-a'].map(corpus);
  const spanOf = (text: string) =>
    fc
      .tuple(fc.nat(text.length - 2), fc.integer({ min: 1, max: 120 }))
      .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));
  /** What a span says without the numbers of clauses, and where that stands. */
  const read = (text: string, span: Place) => {
    const { parts, tokens } = partsOf(version(text));
    const inside = tokens.filter(({ start, end }) => start < span.end && span.start < end);
    const place = {
      start: Math.max(span.start, inside[0]?.start ?? 0),
      end: Math.min(span.end, inside.at(-1)?.end ?? 0),
    };
    const numbered = parts.some(
      ({ path, start, tokens: [first = 0] }) =>
        path !== '' && start < span.end && span.start < (tokens[first]?.start ?? text.length),
    );
    return { words: inside.map((token) => token.text).join(''), numbered, place };
  };
  const edited = fc
    .tuple(fc.constantFrom(...texts), fc.nat(1_000_000))
    .chain(([text, seed]) => fc.tuple(fc.constant(text), fc.constant(mutated(text, seed)), spanOf(text)));

  it('never calls other words the same, and never leaves the text', () => {
    fc.assert(
      fc.property(edited, ([old, next, span]) => {
        const { state, place } = carrier(compared(old, next))(span);
        if (!place) return expect(state).toBe('LOST');
        expect(0 <= place.start && place.start < place.end && place.end <= next.length).toBe(true);
        if (state !== 'EXACT') return;
        const [was, is] = [read(old, span), read(next, place)];
        expect(is.words).toBe(was.words);
        // The number of a clause is all that may differ.
        if (!was.numbered)
          expect(bare(next.slice(place.start, place.end))).toBe(bare(old.slice(span.start, span.end)));
      }),
      { numRuns: 80 },
    );
  });

  it('finds every span of an unchanged text where it was', () => {
    const anywhere = fc
      .constantFrom(...texts)
      .chain((text) => fc.tuple(fc.constant(text), fc.constant(`\n${text}`), spanOf(text)));
    fc.assert(
      fc.property(anywhere, ([text, pushed, span]) => {
        const { words, numbered, place } = read(text, span);
        fc.pre(words !== '' && !numbered);
        expect(carrier(compared(text, pushed))(span)).toEqual({
          state: 'EXACT',
          place: { start: place.start + 1, end: place.end + 1 },
        });
      }),
      { numRuns: 40 },
    );
  });

  it('answers the same twice, and takes every token at most once', () => {
    fc.assert(
      fc.property(edited, ([old, next]) => {
        const once = compared(old, next);
        expect(compared(old, next).image).toEqual(once.image);
        expect(clauseDiff(compared(old, next))).toEqual(clauseDiff(once));
        const taken = once.image.filter((at) => at !== -1);
        expect(new Set(taken).size).toBe(taken.length);
      }),
      { numRuns: 25 },
    );
  });

  it('takes time by the length of the texts, not by its square', () => {
    const body = corpus('45-suzhou-yshj-2022-task-table');
    const time = (times: number, of: (text: string, round: number) => string) => {
      const long = Array.from({ length: times }, (_, round) => `第${round}部\n${body}`).join('\n');
      const next = Array.from({ length: times }, (_, round) => `第${round}部\n${of(body, round)}`).join('\n');
      const began = performance.now();
      compared(long, next);
      return performance.now() - began;
    };
    const edits = (text: string, round: number) => mutated(text, round);
    time(2, edits);
    // 70 kB against 280 kB: four times the text, with room for a busy machine.
    expect(time(12, edits)).toBeLessThan(10 * time(3, edits) + 500);
  });
});
