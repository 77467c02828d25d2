import { clauseFinder } from './clause-finder.js';
import { columnDues } from './column-dues.js';
import { type TargetConfidence, targetConfidence } from './confidence.js';
import { contextOf, DeadlineWalk, type Due, type Standing } from './deadlines.js';
import type { PolicyFacts } from './facts.js';
import type { TargetGrounds } from './grounds.js';
import type { Comparator } from './hedges.js';
import type { Previous } from './indicator.js';
import { flowOf } from './indicator-carry.js';
import { tableTargets } from './indicator-tables.js';
import { linesOf, type Span } from './lines.js';
import { type Normalized, normalized } from './normalized.js';
import { numbersOf, type SentenceReading } from './numbers.js';
import type { Clause } from './outline.js';
import { phrasesOf } from './phrases.js';
import { datesInRow, dealOut } from './rows.js';
import { segmentsOf } from './segments.js';
import { sentencesOf } from './sentences.js';
import { type FoundTarget, targetsFrom } from './target-from.js';
import { documentDue, isAccount, looksAhead } from './title-dates.js';

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
  /** ASPIRATIONAL where the text says 力争 or 争取 of it. */
  strength: 'BINDING' | 'ASPIRATIONAL';
  /** The quantity in the base unit of its dimension, exact; null where it has no unit. */
  normalized: Normalized | null;
  /** What each field was read from, and how often such a reading is right. */
  grounds: TargetGrounds;
  confidence: TargetConfidence;
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

const plans: ReadonlySet<PolicyFacts['kind']> = new Set([
  'MEASURES',
  'ACTION_PLAN',
  'WORK_PLAN',
  'PLANNING',
  'OPINIONS',
  'TASK_TABLE',
]);

/** A document of articles (第一条) sets rules, unless its title says that it plans: 若干措施 are numbered alike. */
function setsRules({ clauses, facts }: Reading): boolean {
  return clauses.filter(({ kind }) => kind === 'article').length >= 5 && !plans.has(facts.kind);
}

/** The targets of a document, in order. */
export function targetsOf(reading: Reading): ExtractedTarget[] {
  if (setsRules(reading)) return [];
  const { text, clauses, facts, notes, noteDues } = reading;
  const blanked = blank(text, notes);
  const find = clauseFinder(clauses);
  const walk = new DeadlineWalk(blanked, contextOf(facts));
  const title = documentDue(facts.title, text);
  const lines = linesOf(blanked);
  const tables = tableTargets(lines, contextOf(facts), title);
  const columnDue = columnDues(lines, contextOf(facts));
  const place = clauseFinder(clauses);
  const targets: ExtractedTarget[] = tables.targets.map((target) =>
    placed(target, target, place(target.start).clause, text),
  );
  const inTable = within(tables.read);
  let follows = false;
  let closed = false;
  const binds = facts.kind === 'REGULATION' && title === null && !facts.title?.includes('决定');
  let over = isAccount(facts.title ?? '');
  for (const sentence of sentencesOf(blanked)) {
    const { clause, headings, chain } = find(sentence.start);
    const goals =
      chain.find(({ kind, heading }) => kind !== 'attachment' && /目标|指标/.test(heading ?? '')) ?? null;
    const standing = walk.next(sentence, clause, goals);
    const written = blanked.slice(sentence.start, sentence.end);
    if (inTable(sentence)) continue;
    if (over && (looksAhead(written) || headings.some(looksAhead))) over = false;
    closed = (closed && !sentence.opens) || inForce.test(written);
    if (closed || (binds && goals === null && !plansAhead(written, standing))) continue;
    if (over || headings.some(saysRules) || closing.test(written)) continue;
    const noted = noteDues.get(clause?.path ?? '');
    const inNote: Due | null = noted ? { date: noted, form: 'by', from: 'document', rule: 'NOTE' } : title;
    const fallback = columnDue(sentence.start) ?? inNote;
    const found = readSentence(
      { written, standing, fallback, goals: goals !== null, row: clause?.kind === 'row' },
      follows && !sentence.opens,
    );
    follows = found.length > 0;
    for (const target of found) {
      const span = { start: sentence.start + target.start, end: sentence.start + target.end };
      targets.push(placed(target, span, clause, text));
    }
  }
  return targets.sort((one, other) => one.start - other.start || one.end - other.end);
}

const aspires = /^(?:力争|争取|力求|努力|奋力|基本|原则上|预期)/;

/** Whether a span lies within one of others; asked in ascending order, so one walk serves all. */
function within(spans: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= start) next += 1;
    const span = spans[next];
    return span !== undefined && span.start <= start && end <= span.end;
  };
}

function placed(
  target: FoundTarget,
  { start, end }: Span,
  clause: Clause | null,
  text: string,
): ExtractedTarget {
  const confidence = targetConfidence(target.grounds);
  const base = normalized(target.value, target.valueHigh, target.unit);
  const strength = target.hedges.some((hedge) => aspires.test(hedge)) ? 'ASPIRATIONAL' : 'BINDING';
  const quote = text.slice(start, end);
  return { ...target, path: clause?.path ?? '', start, end, quote, strength, normalized: base, confidence };
}

/** Chapters that say who may ask for what, and how. */
const rules =
  /(?:条件|对象|流程|程序|标准|使用范围|适用范围|额度|附则|资格|背景|名词解释|发展基础|现状|形势|回顾|成效|成绩|考核办法|(?:评分|计分|记分)(?:办法|细则|规则)|结果[运应]用|项目认定|认定办法)$|^(?:申报|评审|评定)(?!.*目标)/;
/** 改善教学条件, 优化审批流程: a task. */
const task =
  /^(?:进一步|不断|持续|全面|继续)?(?:改善|优化|提升|提高|完善|创新|再造|简化|精简|强化|夯实|改进|压缩)/;
/** 基本情况, 民生实事完成情况: what was done, but 跟踪落实情况 is a task. */
const account =
  /^(?!.*(?:摸清|掌握|通报|报告|公布|公示|评估|监测|检查|督查|督导|调度|跟踪)).*(?:基本|总体|完成|进展|推进|发展|运行|工作|落实|执行|实施)情况$/;
const saysRules = (heading: string): boolean =>
  (rules.test(heading) && !task.test(heading)) || account.test(heading);
const closing = /施行|有效期|解释权|负责解释|同时废止|(?:会议|常务会)审议通过/;

/** What stands behind it in its paragraph is no longer part of the plan. */
const inForce = /自[^，。]{0,20}(?:日|印发)[^，。]{0,6}(?:施行|执行|实施)(?:[，。]|$)/;

/** Rules (办法, 细则) say what always holds; a target in them has a day or is striven for. */
const plansAhead = (written: string, { times }: Standing): boolean =>
  /力争|争取|目标|确保/.test(written) ||
  times.some(({ form, date }) => date !== null && (form === 'by' || form === 'in'));

function blank(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    from = end;
  }
  return parts.join('') + text.slice(from);
}

const previousOf = (target: FoundTarget | undefined): Previous | null =>
  target ? { indicator: target.indicator, scope: target.scope, flow: flowOf(target.indicator) } : null;

/** `after`: the sentence before it in the paragraph ended with a target. */
function readSentence(reading: SentenceReading, after: boolean): FoundTarget[] {
  const { written, standing } = reading;
  const targets: FoundTarget[] = [];
  let follows = after;
  let told = 0;
  for (const phrase of phrasesOf(written, [...standing.times, ...standing.past])) {
    const accepted = numbersOf(phrase, reading, follows);
    if (phrase.quantities.length + phrase.words.length > 0) follows = accepted.length > 0;
    const segments = segmentsOf(written, phrase, accepted);
    const dates = datesInRow(written, accepted, standing, told);
    const made: FoundTarget[] = [];
    accepted.forEach((number, index) => {
      const place = {
        phrase,
        segment: segments[index] ?? phrase,
        previous: previousOf(made.at(-1) ?? targets.at(-1)),
        date: dates[index] ?? null,
        told: index === 0 ? told : (accepted[index - 1]?.end ?? told),
      };
      made.push(...targetsFrom(number, place, reading));
    });
    targets.push(...dealOut(written, made));
    told = accepted.at(-1)?.end ?? told;
  }
  return targets.sort((one, other) => one.start - other.start || one.end - other.end);
}
