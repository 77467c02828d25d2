import { diffCleanupSemantic, diffMain } from 'diff-match-patch-es';
import { inOrder } from './in-order.rules.js';
import type { Token } from './tokens.rules.js';

/** As many tokens from `old` on in one text as from `next` on in the other, alike one by one. */
export interface Block {
  old: number;
  next: number;
  length: number;
}

type Half = readonly Token[];
interface Range {
  old: [number, number];
  next: [number, number];
}

/** Comparing takes time by the square of what differs: past so many tokens, shared sentences must part the texts. */
const MOST = 3_000;

/** Which tokens of one text stand for which of another, in order. The same texts give the same answer. */
export function align(old: Half, next: Half): Block[] {
  const blocks: Block[] = [];
  const add = (block: Block) => {
    const last = blocks.at(-1);
    const goesOn =
      last &&
      last.old + last.length === block.old &&
      last.next + last.length === block.next &&
      block.length > 0;
    if (goesOn) last.length += block.length;
    else if (block.length > 0) blocks.push({ ...block });
  };
  alignRange({ old, next, add }, { old: [0, old.length], next: [0, next.length] });
  return blocks;
}

interface Work {
  old: Half;
  next: Half;
  add: (block: Block) => void;
}

function alignRange(work: Work, { old: [oldFrom, oldTo], next: [nextFrom, nextTo] }: Range): void {
  const { old, next, add } = work;
  const same = (a: number, b: number) => old[a]?.text === next[b]?.text;
  const most = Math.min(oldTo - oldFrom, nextTo - nextFrom);
  let head = 0;
  while (head < most && same(oldFrom + head, nextFrom + head)) head += 1;
  let tail = 0;
  while (tail < most - head && same(oldTo - tail - 1, nextTo - tail - 1)) tail += 1;

  add({ old: oldFrom, next: nextFrom, length: head });
  const rest: Range = { old: [oldFrom + head, oldTo - tail], next: [nextFrom + head, nextTo - tail] };
  const [a, b] = [rest.old[1] - rest.old[0], rest.next[1] - rest.next[0]];
  if (a > 0 && b > 0) {
    if (a + b <= MOST) alignTokens(work, rest);
    else alignSentences(work, rest);
  }
  add({ old: oldTo - tail, next: nextTo - tail, length: tail });
}

/** Sentences that stand once in each text, kept in order, hold the rest in place. None: nothing is alike. */
function alignSentences(work: Work, range: Range): void {
  const olds = sentencesOf(work.old, range.old);
  const news = sentencesOf(work.next, range.next);
  const shared = [...olds.once].flatMap(([words, old]) => {
    const next = news.once.get(words);
    return next === undefined ? [] : [{ old, next }];
  });
  const anchors = inOrder(shared.map(({ next }) => next.from)).flatMap((index) => shared[index] ?? []);
  if (anchors.length === 0) return;

  let [oldFrom, nextFrom] = [range.old[0], range.next[0]];
  for (const { old, next } of anchors) {
    alignRange(work, { old: [oldFrom, old.from], next: [nextFrom, next.from] });
    work.add({ old: old.from, next: next.from, length: old.length });
    [oldFrom, nextFrom] = [old.from + old.length, next.from + next.length];
  }
  alignRange(work, { old: [oldFrom, range.old[1]], next: [nextFrom, range.next[1]] });
}

interface Sentence {
  from: number;
  length: number;
}

const stop = /[。；;！？!?：:]/;

function sentencesOf(tokens: Half, [from, to]: [number, number]): { once: Map<string, Sentence> } {
  const once = new Map<string, Sentence>();
  const seen = new Set<string>();
  let begin = from;
  for (let at = from; at < to; at += 1) {
    if (at < to - 1 && !stop.test(tokens[at]?.text ?? '')) continue;
    const words = tokens
      .slice(begin, at + 1)
      .map(({ text }) => text)
      .join('');
    if (seen.has(words)) once.delete(words);
    else once.set(words, { from: begin, length: at + 1 - begin });
    seen.add(words);
    begin = at + 1;
  }
  return { once };
}

function alignTokens({ old, next, add }: Work, range: Range): void {
  const encode = encoder();
  const differences = diffMain(
    encode(old.slice(...range.old)),
    encode(next.slice(...range.next)),
    // 0 is no limit of time, thus the same answer on every machine; MOST keeps it short.
    { diffTimeout: 0 },
    false,
  );
  // Leaves out what is alike by chance, a 的 here and a comma there, so that a change reads as one.
  diffCleanupSemantic(differences);

  let [a, b] = [range.old[0], range.next[0]];
  for (const [kind, { length }] of differences) {
    if (kind === 0) add({ old: a, next: b, length });
    if (kind <= 0) a += length;
    if (kind >= 0) b += length;
  }
}

const PRIVATE = 0xe000;

/** One UTF-16 unit a token: itself where it is one, else one of the units that no character has. */
function encoder(): (tokens: Half) => string {
  const codes = new Map<string, string>();
  const codeOf = (word: string): string => {
    const unit = word.charCodeAt(0);
    if (word.length === 1 && (unit < PRIVATE || unit > 0xf8ff)) return word;
    const code = codes.get(word) ?? String.fromCharCode(PRIVATE + codes.size);
    codes.set(word, code);
    return code;
  };
  return (tokens) => tokens.map(({ word }) => codeOf(word)).join('');
}
