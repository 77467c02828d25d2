import { comparatorOf } from './comparators.js';
import { contextOf, DeadlineWalk, type Due, dueAt, type Standing, titleDue } from './deadlines.js';
import { enough, evidenceFor } from './evidence.js';
import type { PolicyFacts } from './facts.js';
import type { Comparator } from './hedges.js';
import { indicatorOf } from './indicator.js';
import type { Span } from './lines.js';
import type { Clause } from './outline.js';
import { type Phrase, phrasesOf } from './phrases.js';
import type { Quantity } from './quantities.js';
import { refusalOf } from './refusals.js';
import { placesOf, segmentsOf } from './segments.js';
import { sentencesOf } from './sentences.js';

/** How a target runs in time. UNSTATED where neither the number nor anything above it says. */
export type Cadence = 'BY_DEADLINE' | 'PER_YEAR' | 'IN_YEAR' | 'IN_PERIOD' | 'UNSTATED';

/** A quantified target, with the characters it came from. */
export interface ExtractedTarget extends Span {
  path: string;
  quote: string;
  indicator: string;
  comparator: Comparator;
  value: string;
  valueHigh: string | null;
  unit: string | null;
  deadline: string | null;
  cadence: Cadence;
  scope: string | null;
  hedges: string[];
}

interface Reading {
  text: string;
  clauses: readonly Clause[];
  facts: PolicyFacts;
  /** Characters that are notes: no targets stand there. */
  notes: readonly Span[];
  /** Deadlines that notes state (完成时限), by the clause they stand in. */
  noteDues: ReadonlyMap<string, string>;
}

/** The targets of a document, in order. A document of articles sets rules, not targets. */
export function targetsOf({ text, clauses, facts, notes, noteDues }: Reading): ExtractedTarget[] {
  if (clauses.filter(({ kind }) => kind === 'article').length >= 5) return [];
  const blanked = blank(text, notes);
  const find = clauseFinder(clauses);
  const walk = new DeadlineWalk(blanked, contextOf(facts));
  const title = titleDue(facts.title);
  const targets: ExtractedTarget[] = [];
  for (const sentence of sentencesOf(blanked)) {
    const { clause, headings } = find(sentence.start);
    const goals = headings.some((heading) => /目标|指标/.test(heading));
    const standing = walk.next(sentence, clause, goals);
    const written = blanked.slice(sentence.start, sentence.end);
    if (
      headings.some((heading) => rules.test(heading)) ||
      closing.test(written) ||
      written === clause?.heading
    )
      continue;
    const noted = noteDues.get(clause?.path ?? '');
    const fallback: Due | null = noted ? { date: noted, form: 'by', from: 'document' } : title;
    for (const target of readSentence({ written, standing, fallback, goals })) {
      const [start, end] = [sentence.start + target.start, sentence.start + target.end];
      targets.push({ ...target, path: clause?.path ?? '', start, end, quote: text.slice(start, end) });
    }
  }
  return targets;
}

/** Chapters that say who may ask for what, and how. */
const rules =
  /(?:条件|对象|流程|程序|标准|使用范围|适用范围|额度|附则|资格|背景|名词解释)$|^(?:申报|评审|评定)(?!.*目标)/;
const closing = /施行|有效期|解释权|负责解释|同时废止|(?:会议|常务会)审议通过/;

function blank(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    from = end;
  }
  return parts.join('') + text.slice(from);
}

/** Finds the innermost clause and the headings above it; asked in ascending order, so one walk serves all. */
function clauseFinder(
  clauses: readonly Clause[],
): (at: number) => { clause: Clause | null; headings: string[] } {
  const open: Clause[] = [];
  let next = 0;
  return (at) => {
    for (let clause = clauses[next]; clause && clause.start <= at; clause = clauses[next]) {
      while ((open.at(-1)?.level ?? 0) >= clause.level) open.pop();
      open.push(clause);
      next += 1;
    }
    const holding = open.filter((clause) => at < clause.end);
    return { clause: holding.at(-1) ?? null, headings: holding.flatMap(({ heading }) => heading ?? []) };
  };
}

type Found = Omit<ExtractedTarget, 'path' | 'quote'>;

interface SentenceReading {
  written: string;
  standing: Standing;
  fallback: Due | null;
  goals: boolean;
}

function readSentence(reading: SentenceReading): Found[] {
  const { written, standing } = reading;
  const targets: Found[] = [];
  let follows = false;
  for (const phrase of phrasesOf(written, standing.times)) {
    const accepted = numbersOf(phrase, reading, follows);
    if (phrase.quantities.length + phrase.words.length > 0) follows = accepted.length > 0;
    const segments = segmentsOf(written, phrase, accepted);
    accepted.forEach((number, index) => {
      const segment = segments[index] ?? phrase;
      const previous = targets.at(-1)?.indicator ?? null;
      targets.push(...emit(number, trimLead(written, segment, standing), reading, previous));
    });
  }
  return targets.sort((one, other) => one.start - other.start || one.end - other.end);
}

interface Numbered extends Span {
  quantity: Quantity | null;
  comparator: Comparator;
  value: string;
  valueHigh: string | null;
  unit: string | null;
  hedges: string[];
}

/** The numbers of a phrase that are targets. */
function numbersOf(
  phrase: Phrase,
  { written, standing, fallback, goals }: SentenceReading,
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
    const at = { sentence: written, phrase: phrase.text, quantity, before, after };
    if (refusalOf(at) !== null) continue;
    const due = dueAt(quantity.start, standing, fallback);
    const support = { deadline: due?.from ?? null, rhythm, goals, follows: follows || numbers.length > 0 };
    if (evidenceFor(at, support) < enough) continue;
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
      comparator: comparatorOf(quantity, before, after),
    });
  }
  for (const word of phrase.words) {
    const before = written.slice(phrase.start, word.start);
    const due = dueAt(word.start, standing, fallback);
    const meant =
      /实现|达到|力争|确保|做到|完成|保持|位居|位列|列|居|跻身|进入|基本/.test(before) ||
      goals ||
      due?.from === 'sentence' ||
      due?.from === 'paragraph';
    if (!meant || /已|通过全|对.{0,12}(?:开展|进行|实行)/.test(before)) continue;
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
      hedges: word.hedge ? [word.hedge] : [],
    });
  }
  return numbers.sort((one, other) => one.start - other.start);
}

/** Without the time and the connective in front: 到2027年，全市… begins at 全市. */
function trimLead(written: string, segment: Span, { times }: Standing): Span {
  const time = times.find(
    ({ start, end, form }) =>
      form !== 'each' && start <= segment.start + 4 && end > segment.start && end < segment.end,
  );
  let { start } = segment;
  if (time && time.form !== 'within') start = time.end;
  const lead =
    /^[\s，,、：:]*(?:其中|并|且|以及|同时)?[\s，,、]*/.exec(written.slice(start, segment.end))?.[0] ?? '';
  start += lead.length;
  return { start: Math.min(start, segment.end), end: segment.end };
}

const longestQuote = 118;

function emit(
  number: Numbered,
  segment: Span,
  { written, standing, fallback }: SentenceReading,
  previous: string | null,
): Found[] {
  const start = Math.max(segment.start, number.end - longestQuote + 20);
  const end = Math.max(number.end, Math.min(segment.end, start + longestQuote));
  const due = dueAt(number.start, standing, fallback);
  const before = written.slice(start, Math.max(start, number.start));
  const after = written.slice(number.end, end);
  const cadence = cadenceOf(number, segment, due, standing, written);
  const resolve = /力争|争取|确保/.exec(written.slice(0, number.start))?.[0];
  const base = {
    comparator: number.comparator,
    value: number.value,
    valueHigh: number.valueHigh,
    unit: number.unit,
    deadline: due?.date ?? null,
    cadence,
    hedges: [...(resolve ? [resolve] : []), ...number.hedges],
  };
  const places = placesOf(written.slice(start, number.start));
  if (places.length === 0) return [{ start, end, ...base, ...indicatorOf(before, after, previous) }];
  const common = written.slice(start + (places.at(-1)?.offset ?? 0), number.start);
  return places.map(({ name, offset }, index) => {
    const own = written
      .slice(start + offset, start + (places[index + 1]?.offset ?? number.start - start))
      .replace(/、$/, '');
    const { indicator } = indicatorOf(
      index === places.length - 1 ? common.slice(name.length) : own.slice(name.length),
      after,
      previous,
    );
    return { start: start + offset, end, ...base, indicator, scope: name };
  });
}

const level = /累计|达|突破|总量|总数|总额|规模|保持|稳定|提升至|提高到|降至|占比|比重|率/;

function cadenceOf(
  number: Numbered,
  segment: Span,
  due: Due | null,
  { times }: Standing,
  written: string,
): Cadence {
  const near = times.filter(({ start }) => start >= segment.start - 8 && start < number.end);
  if (near.some(({ rhythm }) => rhythm === 'part')) return 'IN_PERIOD';
  if (near.some(({ rhythm }) => rhythm === 'year')) return 'PER_YEAR';
  if (near.some(({ form }) => form === 'within')) return 'IN_PERIOD';
  if (!due) return 'UNSTATED';
  if (due.form === 'by') return 'BY_DEADLINE';
  return level.test(written.slice(segment.start, number.start)) &&
    !/新增/.test(written.slice(segment.start, number.start))
    ? 'BY_DEADLINE'
    : 'IN_YEAR';
}
