import { expect, it } from '@jest/globals';
import { readSeeds, readTexts } from './seed-files.js';
import { checkSpan, checkSpans, spansOf } from './seed-spans.js';

const seeds = readSeeds();
const texts = readTexts(seeds.policies);
const { clauses, measures, targets } = seeds;

it('spans read in the text as the seeds say', () => {
  expect(() => checkSpans(seeds, texts)).not.toThrow();
  expect([...spansOf(seeds)].length).toBeGreaterThan(2000);
});

it.each([
  [{ start: 0, end: 3, quote: '到2026' }, '“到20” at 0–3, not “到2026”'],
  [{ start: 2, end: 2 }, '2–2 is no span of a text of 8 characters'],
  [{ start: 0, end: 9 }, '0–9 is no span'],
  [{ start: 5, end: 8, name: '市司法局' }, 'not “市司法局”'],
])('spans stop the seed at %j, naming the place', (span, message) => {
  const placed = { at: 'reviewed/targets.jsonl:7 spans[0]', policy: 'p', ...span };

  expect(() => checkSpan('到2027年，市', placed)).toThrow(message);
  expect(() => checkSpan('到2027年，市', placed)).toThrow('seeds/reviewed/targets.jsonl:7 spans[0]: ');
});

it('a name may be broken by a page', () => {
  const placed = { at: 'x:1', policy: 'p', start: 0, end: 6, name: '区司法局' };

  expect(() => checkSpan('区司\n\n法局', placed)).not.toThrow();
});

it('spans lie in their clauses, and clauses in their parents', () => {
  const ofPolicy = (policy: string, path: string) => `${policy} ${path}`;
  const clause = new Map(clauses.map((row) => [ofPolicy(row.policy, row.path), row]));
  const inside = (policy: string, path: string | null, { start, end }: { start: number; end: number }) => {
    const whole = path === null ? { start: 0, end: Infinity } : clause.get(ofPolicy(policy, path));
    return whole !== undefined && whole.start <= start && end <= whole.end;
  };

  expect(clauses.filter((row) => !inside(row.policy, row.parent, row))).toEqual([]);
  expect(measures.filter((row) => !inside(row.policy, row.path, row))).toEqual([]);
  expect(
    targets.flatMap(({ spans }) => spans).filter((span) => !inside(span.policy, span.path, span)),
  ).toEqual([]);
});
