import { depthsOf } from './brackets.js';
import type { Span } from './lines.js';
import { type Quantity, quantitiesOf } from './quantities.js';
import { splitAt } from './sentences.js';
import { type WordQuantity, wordQuantitiesOf } from './specials.js';

/** What stands between two commas, with the quantities in it; spans count from the start of the sentence. */
export interface Phrase extends Span {
  text: string;
  quantities: Quantity[];
  words: WordQuantity[];
}

const aside = /[（(](?=其中|含|[^（()）]{0,30}(?:以上|不少于|不低于|超过|左右))([^（()）]{4,120})[）)]/g;

/** 实现“A达到2000名，B达到40%”的目标: what is quoted is meant. */
const quotedGoal = /“([^“”]{8,240})”(?=的?[^，。；“”]{0,12}(?:目标|任务))/g;

/** The phrases of a sentence; an aside with a number of its own (其中…) is one more phrase. */
export function phrasesOf(sentence: string, times: readonly Span[]): Phrase[] {
  const depths = depthsOf(sentence);
  const timed = (at: number) => times.some(({ start, end }) => start <= at && at < end);
  const phrase = ({ start, end }: Span, depth: number): Phrase => {
    const text = sentence.slice(start, end);
    const hidden = (at: number) => (depths[start + at] ?? 0) > depth || timed(start + at);
    const shift = <Found extends Span>(found: Found): Found => ({
      ...found,
      start: found.start + start,
      end: found.end + start,
    });
    return {
      start,
      end,
      text,
      quantities: shareUnits(text, quantitiesOf(text, hidden)).map(shift),
      words: wordQuantitiesOf(text)
        .filter((word) => !hidden(word.start) || isQuoted(text, word))
        .map(shift),
    };
  };
  const asides = [...sentence.matchAll(aside)].map((hit) => ({
    start: hit.index + 1,
    end: hit.index + hit[0].length - 1,
  }));
  const goals = [...sentence.matchAll(quotedGoal)].flatMap((hit) =>
    splitAt(sentence, { start: hit.index + 1, end: hit.index + hit[0].length - 1 }, /[，,；;]/),
  );
  return [
    ...splitAt(sentence, { start: 0, end: sentence.length }, /[，,：:；;。]/).map((span) =>
      phrase(trimStop(sentence, span), 0),
    ),
    ...asides.filter(({ start }) => !timed(start)).map((span) => phrase(span, depths[span.start] ?? 1)),
    ...goals.map((span) => phrase(trimStop(sentence, span), depths[span.start] ?? 1)),
  ];
}

/** “全覆盖”: a quoted end is meant, not cited. */
const isQuoted = (text: string, { start, end }: Span): boolean =>
  text.charAt(start - 1) === '“' && text.charAt(end) === '”';

const trimStop = (text: string, { start, end }: Span): Span => ({
  start,
  end: /[，,：:；;。！？]/.test(text.charAt(end - 1)) ? end - 1 : end,
});

/** 分别压减至5个、15个工作日以内; 下降15%、10%和26%: numbers in a row share what stands at either end. */
function shareUnits(text: string, quantities: Quantity[]): Quantity[] {
  const shared = quantities.map((quantity) => ({ ...quantity }));
  for (let index = shared.length - 1; index > 0; index -= 1) {
    const [left, right] = [shared[index - 1], shared[index]];
    if (!left || !right || !inRow(text, left, right) || !alike(left, right)) continue;
    left.after ??= right.after;
    if (left.unit === '个' && right.unit?.startsWith('个'))
      Object.assign(left, { unit: right.unit, kind: right.kind });
  }
  for (let index = 1; index < shared.length; index += 1) {
    const [left, right] = [shared[index - 1], shared[index]];
    if (left && right && inRow(text, left, right) && alike(left, right) && right.before.length === 0)
      right.before = left.before;
  }
  return shared;
}

/** 5个、15个工作日 share; 20个、50亿元 do not. */
const alike = (left: Quantity, right: Quantity): boolean =>
  left.kind === right.kind ||
  left.kind === 'none' ||
  (left.unit === '个' && (right.unit ?? '').startsWith('个'));

/** Nothing but a comma or 和 between two numbers. */
export const inRow = (text: string, left: Span, right: Span): boolean =>
  /^\s*[、和与及以]{1,2}\s*$/.test(text.slice(left.end, right.start));
