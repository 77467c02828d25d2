import { comparatorOf } from './comparators.js';
import { type Due, dueAt, inWindow, isToldOfPast, type Standing } from './deadlines.js';
import { enough, evidenceFor } from './evidence.js';
import type { Comparator } from './hedges.js';
import type { Span } from './lines.js';
import type { Phrase } from './phrases.js';
import type { Quantity } from './quantities.js';
import { refusalOf } from './refusals.js';
import { tellsHowThingsStand } from './status.js';

/** A sentence and all that bears on its numbers. */
export interface SentenceReading {
  written: string;
  standing: Standing;
  /** The deadline that holds where the text near the number gives none. */
  fallback: Due | null;
  goals: boolean;
  /** In a row of a table. */
  row: boolean;
}

/** A number that is a target. */
export interface Numbered extends Span {
  quantity: Quantity | null;
  comparator: Comparator;
  value: string;
  valueHigh: string | null;
  unit: string | null;
  hedges: string[];
  /** Points of evidence that it is a target; null for a quantity in words. */
  points: number | null;
}

/** The numbers of a phrase that are targets; `follows` when the phrase before it held one. */
export function numbersOf(
  phrase: Phrase,
  { written, standing, fallback, goals, row }: SentenceReading,
  follows: boolean,
): Numbered[] {
  const rhythm = standing.times.some(
    ({ form, start }) =>
      (form === 'each' || form === 'within') && start >= phrase.start && start < phrase.end,
  );
  const numbers: Numbered[] = [];
  for (const quantity of phrase.quantities) {
    const before = written.slice(phrase.start, quantity.start);
    const after = written.slice(quantity.end, phrase.end);
    const lead = written.slice(0, quantity.start);
    const due = dueAt(quantity.start, standing, fallback);
    const dated = due?.from === 'sentence';
    const at = { sentence: written, lead, phrase: phrase.text, quantity, before, after, dated };
    if (refusalOf(at) !== null || isToldOfPast(quantity.start, standing)) continue;
    const support = {
      deadline: inWindow(quantity.start, written, standing) ? ('sentence' as const) : (due?.from ?? null),
      rhythm,
      goals,
      row,
      follows: follows || numbers.length > 0,
    };
    const points = evidenceFor(at, support);
    if (points < enough) continue;
    const hedges = [
      ...quantity.before.filter(({ named }) => named).map(({ word }) => word),
      ...(quantity.after ? [quantity.after.word.trim()] : []),
    ];
    const { start, end, value, valueHigh, unit } = quantity;
    numbers.push({
      start,
      end,
      value,
      valueHigh,
      unit,
      quantity,
      hedges,
      points,
      comparator: comparatorOf(quantity, before, after),
    });
  }
  for (const word of phrase.words) {
    const before = written.slice(phrase.start, word.start);
    const due = dueAt(word.start, standing, fallback);
    const meant =
      /实现|达到|力争|确保|做到|完成|推进|推动|推行|保持|位居|位列|列|居|跻身|进入|基本/.test(before) ||
      goals ||
      (due !== null && word.comparator !== 'RANK' && word.end === phrase.end) ||
      due?.from === 'sentence' ||
      due?.from === 'paragraph';
    if (tellsHowThingsStand(written.slice(0, word.start))) continue;
    if (!meant || isToldOfPast(word.start, standing) || /已|通过全|对.{0,12}(?:开展|进行|实行)/.test(before))
      continue;
    const counted =
      word.comparator === 'FULL_COVERAGE'
        ? phrase.quantities.find(({ end, kind }) => end <= word.start && kind === 'count')
        : undefined;
    if (counted) numbers.splice(0, numbers.length, ...numbers.filter(({ quantity }) => quantity !== counted));
    const { value, unit } = counted ?? word;
    numbers.push({
      ...word,
      start: counted?.start ?? word.start,
      value,
      unit,
      valueHigh: null,
      quantity: null,
      points: null,
      hedges: word.hedge ? [word.hedge] : [],
    });
  }
  return numbers.sort((one, other) => one.start - other.start);
}
