import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extract } from './extract.js';
import { mutated } from './mutate.js';

const corpus = globSync('seeds/corpus/*.txt')
  .sort()
  .map((file) => readFileSync(file, 'utf8'));

/** What must hold of any text at all: every span lies inside it and is its quote. */
function faultsOf(text: string): string[] {
  const { clauses, measures, targets, warnings } = extract(text);
  const spans = [
    ...clauses,
    ...warnings,
    ...measures.flatMap(({ departments, noteStart, noteEnd, ...measure }) => [
      measure,
      { start: noteStart, end: noteEnd },
      ...departments,
    ]),
    ...targets,
  ];
  const outside = spans.filter(({ start, end }) => !(start >= 0 && start <= end && end <= text.length));
  const misquoted = [
    ...targets.filter(({ start, end, quote }) => text.slice(start, end) !== quote),
    ...measures.filter(({ noteStart, noteEnd, note }) => text.slice(noteStart, noteEnd) !== note),
  ];
  const orphans = clauses.filter(({ path, start, end }) => {
    const parent = clauses.find(
      (clause) => path.startsWith(`${clause.path}/`) && clause.level === path.split('/').length - 1,
    );
    return parent !== undefined && (start < parent.start || end > parent.end);
  });
  return [...outside, ...misquoted, ...orphans].map((fault) => JSON.stringify(fault));
}

describe('extract', () => {
  it('keeps every span true on the corpus', () => {
    expect(corpus.flatMap(faultsOf)).toEqual([]);
  });

  it('gives the same answer to the same text', () => {
    for (const text of corpus) expect(extract(text)).toEqual(extract(text));
  });

  it('keeps every span true on mutated documents', () => {
    const document = fc.nat(corpus.length - 1);
    fc.assert(
      fc.property(
        document,
        fc.integer(),
        (index, seed) => faultsOf(mutated((corpus[index] ?? '').slice(0, 4000), seed)).length === 0,
      ),
      { numRuns: 300 },
    );
  });

  it('keeps every span true on arbitrary text', () => {
    const signs = fc.constantFrom(
      ...'一二三（）()〔〕<>《》“”、，。；：\n\t 0123456789.%年月日家个万亿元市局委超达至～—责任单位牵头各区第条附件',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 300 }), (text) => faultsOf(text.join('')).length === 0),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to the text', () => {
    const text = corpus.filter((one) => !one.includes('第一条')).join('\n');
    const timed = (times: number) => {
      const from = performance.now();
      extract(text.repeat(times));
      return performance.now() - from;
    };
    timed(1);
    // Eight times the text in at most twenty-four times the time: a square would take sixty-four.
    expect(timed(8)).toBeLessThan(24 * Math.max(timed(1), 20));
  });

  it.each([
    ['blanks', `标题\n${' '.repeat(30_000)}x`],
    ['rows of a table', `序号\t任务\t责任单位\n${'1\t做\t市工信局\n'.repeat(3000)}`],
    ['bodies joined by 和', `标题\n责任单位：${'市发改委和'.repeat(8000)}市工信局`],
    ['a list cut at every line', `标题\n责任单位：市发改委、\n${'市工信局、\n'.repeat(8000)}`],
    ['labels', `标题\n${'责任单位：'.repeat(8000)}`],
    ['heads of tables', '指标\n'.repeat(10_000)],
  ])('is not held up by %s', (_, text) => {
    const from = performance.now();
    extract(text);
    // Each takes well under a second; where time grows with the square, half a minute and more.
    expect(performance.now() - from).toBeLessThan(10_000);
  });
});
