import { depthsOf } from './brackets.js';
import type { PolicyFacts } from './facts.js';
import { linesOf } from './lines.js';
import { readNumbering } from './numbering.js';
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

/** A deadline that the title gives the whole document: 2025～2027年, 2023年实施方案, 2025行动计划. */
export function titleDue(title: string | null): Due | null {
  if (!title) return null;
  const range = /20\d{2}\s?年?\s?[-~～〜—–－至到]{1,2}\s?(20\d{2})/.exec(title)?.[1];
  if (range) return { date: range, form: 'by', from: 'document', rule: 'TITLE' };
  const five = /十([四五])五/.exec(title)?.[1];
  if (five) return { date: five === '四' ? '2025' : '2030', form: 'by', from: 'document', rule: 'TITLE' };
  const plan = /(20\d{2})(?=(?:行动|工作|实施|攻坚)?(?:计划|方案))/.exec(title)?.[1];
  if (plan) return { date: plan, form: 'by', from: 'document', rule: 'TITLE' };
  const year = /(20\d{2})年度?(?=[^（(]*(?:计划|要点|方案|清单|任务|安排|责任))/.exec(title)?.[1];
  return year ? { date: year, form: 'in', from: 'document', rule: 'TITLE' } : null;
}

const secondTitle =
  /^[^。，；：《》]{2,60}(?:计划|方案|意见|措施|规划|要点)\s?(?:[（(][^（()）]{4,16}[）)])?$/;

/** What the title dates; where a notice forwards the document, its title stands further down. */
export function documentDue(title: string | null, text: string): Due | null {
  const lines = linesOf(text.slice(0, 4000)).slice(0, 40);
  const below = lines.find((line) => secondTitle.test(line.text) && readNumbering(line.text) === null);
  return titleDue(title) ?? titleDue(below?.text ?? null);
}

/** The document's own year: what 年底前 means, and what lies before it is past. */
export function contextOf({ title, issuedOn, effectiveFrom }: PolicyFacts): Context {
  const year =
    /20\d{2}/.exec(title ?? '')?.[0] ??
    issuedOn?.slice(0, 4) ??
    (/^20\d{2}/.exec(effectiveFrom ?? '')?.[0] || null);
  return { year: year ?? null };
}

/** What holds when a sentence begins: set by its paragraph, by the opener of its clause, or by its heading. */
export interface Standing {
  times: Time[];
  paragraph: Due | null;
  opener: Due | null;
}

interface Opener {
  due: Due;
  path: string;
}

/** Walks the sentences in order and keeps the deadline that each inherits. */
export class DeadlineWalk {
  private paragraph: Due | null = null;
  private opener: Opener | null = null;

  constructor(
    private readonly text: string,
    private readonly context: Context,
  ) {}

  /** The standing of a sentence; call in document order. */
  next(sentence: Sentence, clause: Clause | null, goals: boolean): Standing {
    const path = clause?.path ?? '';
    const written = this.text.slice(sentence.start, sentence.end);
    const depths = depthsOf(written);
    // A year in brackets or a book title dates something else.
    const times = timesOf(written, this.context).filter(
      (time) => depths[time.start] === 0 && !this.isPast(time),
    );
    if (sentence.opens) this.paragraph = null;
    if (this.opener && !within(path, this.opener.path)) this.opener = null;
    const standing = { times, paragraph: this.paragraph, opener: this.opener?.due ?? null };
    const last = times.findLast(({ form, date }) => (form === 'by' || form === 'in') && date !== null);
    // 3月25日前报送 binds its own sentence; a year, or a day that opens the sentence, binds what follows.
    const reaches = last !== undefined && (last.date?.length === 4 || last.start <= 2);
    if (reaches && last.date && last.form !== 'each' && last.form !== 'within') {
      const due: Due = { date: last.date, form: last.form, from: 'paragraph', rule: 'PARAGRAPH' };
      // 2023年，… says what is done in its sentence; 到2023年 also governs the sentences behind it.
      if (last.form === 'by') this.paragraph = due;
      const heading =
        clause?.heading !== null && clause !== null && written.startsWith(clause.heading) && sentence.opens;
      // A colon, a goals chapter and a heading pass their deadline on to the paragraphs below.
      if (goals || heading || /[：:]$/.test(written)) this.opener = { due: { ...due, rule: 'OPENER' }, path };
    }
    return standing;
  }

  private isPast({ date }: Time): boolean {
    return date !== null && this.context.year !== null && date.slice(0, 4) < this.context.year;
  }
}

const within = (path: string, above: string): boolean =>
  path === above || path.startsWith(`${above}/`) || above === '';

/** The deadline of a number at `at` of its sentence: its own first, then what it inherits. */
export function dueAt(at: number, { times, paragraph, opener }: Standing, title: Due | null): Due | null {
  const dated = times.flatMap((time) =>
    time.date !== null && (time.form === 'by' || time.form === 'in')
      ? [{ ...time, date: time.date, form: time.form }]
      : [],
  );
  const own = dated.findLast(({ start }) => start <= at);
  if (own) return { date: own.date, form: own.form, from: 'sentence', rule: 'SENTENCE' };
  const ownSpan = times.some(({ form, start }) => form === 'within' && start <= at);
  if (paragraph && !ownSpan) return paragraph;
  if (opener && !ownSpan) return opener;
  const later = dated.find(({ form }) => form === 'by');
  if (later) return { date: later.date, form: later.form, from: 'sentence', rule: 'LATER' };
  return title;
}
