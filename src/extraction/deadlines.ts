import { depthsOf } from './brackets.js';
import type { PolicyFacts } from './facts.js';
import type { Clause } from './outline.js';
import type { Sentence } from './sentences.js';
import { type Context, type Time, timesOf } from './times.js';

/** What governs a number in time, and from how far. */
export interface Due {
  date: string;
  form: 'by' | 'in';
  from: 'sentence' | 'paragraph' | 'document';
  /** The rule that found it; LATER is a day that its sentence names behind the number. */
  rule: 'SENTENCE' | 'LATER' | 'PARAGRAPH' | 'OPENER' | 'NOTE' | 'TITLE';
}

/** The document's own year: what 年底前 means, and what lies before it is past. */
export function contextOf({ title, issuedOn, effectiveFrom, documentNumber }: PolicyFacts): Context {
  // 第十四个五年规划和二〇三五年远景目标: a distant year is no year of its own.
  const titled = /20\d{2}(?!\s?年?远景)/.exec(title ?? '')?.[0] ?? null;
  const issued =
    issuedOn?.slice(0, 4) ??
    /^20\d{2}/.exec(effectiveFrom ?? '')?.[0] ??
    /(20\d{2})[^\d]{0,3}\d+号$/.exec(documentNumber ?? '')?.[1] ??
    null;
  const since = titled !== null && issued !== null && issued < titled ? issued : (titled ?? issued);
  return { year: titled ?? issued, since };
}

/** What holds when a sentence begins: set by its paragraph, by the opener of its clause, or by its heading. */
export interface Standing {
  times: DatedTime[];
  /** Times before the document's own: what they date is no target. */
  past: Time[];
  /** The sentence before it in the paragraph told of the past. */
  toldPast: boolean;
  paragraph: Due | null;
  opener: Due | null;
}

/** `tag` when it stands in a bracket of its own behind what it dates: 建成10个（2025年底前）. */
export interface DatedTime extends Time {
  tag: boolean;
  /** No number follows it in its sentence: 建成10个，2025年底前投用. */
  closes: boolean;
  /** 全年: of whichever year the text is speaking. */
  whole: boolean;
}

/** Whether a time ends an account of the past: 2024年，…。全年新增… goes on with it. */
const turns = ({ whole }: DatedTime): boolean => !whole;

interface Opener {
  due: Due;
  path: string;
}

/** Walks the sentences in order and keeps the deadline that each inherits. */
export class DeadlineWalk {
  private paragraph: Due | null = null;
  private opener: Opener | null = null;
  private toldPast = false;

  constructor(
    private readonly text: string,
    private readonly context: Context,
  ) {}

  /** The standing of a sentence; call in document order. `goals` is the chapter of goals it stands in. */
  next(sentence: Sentence, clause: Clause | null, goals: Clause | null): Standing {
    const path = clause?.path ?? '';
    const written = this.text.slice(sentence.start, sentence.end);
    const named = timesIn(written, this.context);
    const times = named.filter((time) => !this.isPast(time));
    const past = named.filter((time) => this.isPast(time));
    if (sentence.opens) this.paragraph = null;
    if (sentence.opens || times.some(turns)) this.toldPast = false;
    if (this.opener && !within(path, this.opener.path)) this.opener = null;
    const { paragraph, opener, toldPast } = this;
    this.keep(written, sentence, clause, goals, times);
    // 某市2025年任务 2024年，全市…: what it speaks of last goes on.
    const spoken = Math.max(-1, ...times.filter(turns).map(({ start }) => start));
    if (past.some(({ start }) => start > spoken)) this.toldPast = true;
    return { times, past, toldPast, paragraph, opener: opener?.due ?? null };
  }

  private keep(
    written: string,
    { opens }: Sentence,
    clause: Clause | null,
    goals: Clause | null,
    times: readonly DatedTime[],
  ): void {
    const heading = clause?.heading != null && written.startsWith(clause.heading) && opens;
    const last = times.findLast(
      ({ form, date, tag }) => (!tag || heading) && (form === 'by' || form === 'in') && date !== null,
    );
    // 3月25日前报送 binds its own sentence; a year, or a day that opens the sentence, binds what follows.
    const reaches = last !== undefined && (last.date?.length === 4 || last.start <= 2 || last.tag);
    let due: Due | null = null;
    if (reaches && last.date && last.form !== 'each' && last.form !== 'within') {
      due = { date: last.date, form: last.form, from: 'paragraph', rule: 'PARAGRAPH' };
      // 2023年，… says what is done in its sentence; 到2023年 also governs the sentences behind it.
      if (last.form === 'by') this.paragraph = due;
    }
    const announces = /[：:]$/.test(written);
    // 到2025年，…。主要指标如下：the sentence that announces a list passes on what its paragraph holds.
    if (announces) due ??= this.paragraph;
    // A colon, a goals chapter and a heading pass their deadline on to the paragraphs below.
    if (due && (goals || heading || announces))
      this.opener = { due: { ...due, rule: 'OPENER' }, path: goals?.path ?? clause?.path ?? '' };
  }

  private isPast({ date }: Time): boolean {
    return date !== null && this.context.since !== null && date.slice(0, 4) < this.context.since;
  }
}

const tagged = /^(?:完成|建成|实现|达到|落实|到位)?\s?[）)]/;

/** The times of a sentence that date what it says: a year within brackets or a book title dates something else. */
function timesIn(written: string, context: Context): DatedTime[] {
  const depths = depthsOf(written);
  return timesOf(written, context).flatMap((time): DatedTime[] => {
    // “十四五”末 opens with a quote: the sign behind it tells.
    if (depths[time.end - 1] === 0)
      return [
        {
          ...time,
          tag: false,
          closes: !/\d/.test(written.slice(time.end)),
          whole: written.startsWith('全年', time.start),
        },
      ];
    const tag =
      depths[time.start] === 1 &&
      /[（(]/.test(written.charAt(time.start - 1)) &&
      tagged.test(written.slice(time.end, time.end + 6));
    return tag && time.form !== 'each' ? [{ ...time, tag, closes: false, whole: false }] : [];
  });
}

const within = (path: string, above: string): boolean =>
  path === above || path.startsWith(`${above}/`) || above === '';

/** Whether what stands at `at` of its sentence is told of the past. */
export function isToldOfPast(at: number, { times, past, toldPast }: Standing): boolean {
  const nearest = [...past, ...times].filter(({ date, start }) => date !== null && start <= at);
  const last = nearest.toSorted((one, other) => one.start - other.start).at(-1);
  if (last === undefined || ('whole' in last && last.whole)) return toldPast && !times.some(turns);
  return past.includes(last);
}

/** 5年内引进A100名，培养B50名: whether a span of years governs a number at `at` of its sentence, and no day after it. */
export function inWindow(at: number, written: string, { times }: Standing): boolean {
  const last = times.findLast(({ form, start, tag }) => form !== 'each' && !tag && start <= at);
  // 分三年共评选60家 says how, and only of what stands right behind it.
  return (
    last?.form === 'within' && /(?:内|时间|努力).?$|[，,]$/.test(written.slice(last.start, last.end + 1))
  );
}

/** The deadline of a number at `at` of its sentence: its own first, then what it inherits. */
export function dueAt(at: number, { times, paragraph, opener }: Standing, title: Due | null): Due | null {
  const dated = times.flatMap((time) =>
    time.date !== null && (time.form === 'by' || time.form === 'in')
      ? [{ ...time, date: time.date, form: time.form }]
      : [],
  );
  const tag = dated.find((time) => time.tag && time.start >= at && time.start - at < 40);
  if (tag) return { date: tag.date, form: 'by', from: 'sentence', rule: 'SENTENCE' };
  const own = dated.findLast(({ start, tag }) => start <= at && !tag);
  const span = times.findLast(({ form, start }) => form === 'within' && start <= at);
  // 2021年，…；力争3～5年内，…: a span of its own ends what was dated before it.
  if (own && !(span && span.start > own.end))
    return { date: own.date, form: own.form, from: 'sentence', rule: 'SENTENCE' };
  // 建成10个，2025年底前投用: the day that closes its sentence is nearer than what the paragraph holds.
  const closing = dated.find(({ form, tag, closes }) => form === 'by' && !tag && closes);
  if (closing) return { date: closing.date, form: closing.form, from: 'sentence', rule: 'LATER' };
  if (paragraph && !span) return paragraph;
  if (opener && !span) return opener;
  // 每年新增50家，到2026年累计达1000家: what recurs runs as long as the plan, else until the day its sentence names.
  if (title) return title;
  const recurs = times.some(({ form, start }) => form === 'each' && start <= at);
  const later = dated.find(({ form, tag }) => form === 'by' && !tag && recurs);
  return later ? { date: later.date, form: later.form, from: 'sentence', rule: 'LATER' } : null;
}
