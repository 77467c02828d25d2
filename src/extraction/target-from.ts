import { type Due, dueAt, inWindow, type Standing } from './deadlines.js';
import { groundsOf, type TargetGrounds } from './grounds.js';
import { indicatorOf, type Previous } from './indicator.js';
import type { Span } from './lines.js';
import type { Numbered, SentenceReading } from './numbers.js';
import { placesOf } from './segments.js';
import type { Cadence, ExtractedTarget } from './targets.js';

/** A target whose span still counts from the start of its sentence. */
export type FoundTarget = Omit<ExtractedTarget, 'path' | 'quote' | 'confidence' | 'strength' | 'normalized'>;

interface Place {
  phrase: Span;
  segment: Span;
  previous: Previous | null;
  /** Its own date where numbers and dates run in rows. */
  date: string | null;
  /** Where the target before it in the sentence ends. */
  told: number;
}

/** Without the time and the connective in front: 到2027年，全市… begins at 全市. */
function trimLead(written: string, segment: Span, { times }: Standing): Span {
  let { start } = segment;
  for (const time of times) {
    const leads = time.start <= start + 4 && time.end > start && time.end < segment.end;
    if (time.form !== 'each' && time.form !== 'within' && leads) start = time.end;
  }
  const lead =
    /^[\s，,、：:]*(?:其中|并|且|以及|同时)?[\s，,、]*/.exec(written.slice(start, segment.end))?.[0] ?? '';
  start += lead.length;
  return { start: Math.min(start, segment.end), end: segment.end };
}

const longestQuote = 118;

/** The targets a number makes: one, or one a place where a list of places shares it. */
export function targetsFrom(
  number: Numbered,
  { phrase, segment, previous, date, told }: Place,
  reading: SentenceReading,
): FoundTarget[] {
  const { written, standing, fallback } = reading;
  const own = trimLead(written, segment, standing);
  const start = Math.max(own.start, number.end - longestQuote + 20);
  const end = Math.max(number.end, Math.min(own.end, start + longestQuote));
  const due = dueAt(number.start, standing, fallback);
  const before = written.slice(start, Math.max(start, number.start));
  const after = written.slice(number.end, end);
  const resolve = resolveOf(written, number.start, told);
  const { comparator, value, valueHigh, unit } = number;
  const base = {
    comparator,
    value,
    valueHigh,
    unit,
    deadline: date ?? due?.date ?? null,
    cadence: cadenceOf({ before, written, number }, { start: phrase.start, end: number.end }, due, standing),
    hedges: [...(resolve ? [resolve] : []), ...number.hedges],
  };
  const places = placesOf(before);
  const grounds = (indicator: string, from: TargetGrounds['indicator']) =>
    groundsOf({ ...number, due, paired: date !== null, from }, { ...base, indicator });
  if (places.length === 0) {
    const { from, ...name } = indicatorOf(before, after, previous, number);
    return [{ start, end, ...base, ...name, grounds: grounds(name.indicator, from) }];
  }
  return places.map(({ name, offset }, index) => {
    const upTo = places[index + 1]?.offset ?? before.length;
    const part = before.slice(offset + name.length, upTo).replace(/、$/, '');
    const { indicator } = indicatorOf(part, after, previous, number);
    return {
      start: start + offset,
      end,
      ...base,
      indicator,
      scope: name,
      grounds: grounds(indicator, 'PLACE'),
    };
  });
}

const resolves = /力争|争取|力求|确保|原则上/g;
const dated = /^.{0,4}(?:到|至|用|通过)?.{0,3}(?:20\d{2}年|“?十[四五]五|[一二三四五\d]年)/;

/** 力争 governs what it stands right before; 力争到2027年，… all that its year governs. */
function resolveOf(written: string, at: number, told: number): string | null {
  const last = [...written.slice(0, at).matchAll(resolves)].at(-1);
  if (!last) return null;
  const governs = last.index >= told || dated.test(written.slice(last.index + last[0].length));
  return governs ? last[0] : null;
}

const level =
  /人员|人数|面积|里程|床位|主体|拥有|累计|达|突破|总量|总数|总额|规模|保持|稳定|提升至|提高到|降至|占比|比重|率/;

/** A state to be reached, against a thing to be done: full coverage, a rank, a limit, a total. */
function isState({ comparator, quantity }: Numbered, before: string): boolean {
  if (comparator === 'INCREASE_BY') return false;
  const held = comparator === 'FULL_COVERAGE' || comparator === 'RANK' || comparator === 'AT_MOST';
  return held || quantity?.kind === 'duration' || (level.test(before) && !/新增/.test(before));
}

/** A bare year is the year in which a thing is done; of a level it is the day by which it is reached. */
function cadenceOf(
  { before, written, number }: { before: string; written: string; number: Numbered },
  phrase: Span,
  due: Due | null,
  standing: Standing,
): Cadence {
  const { times } = standing;
  const near = times.filter(({ start }) => start >= phrase.start && start < phrase.end);
  if (near.some(({ rhythm }) => rhythm === 'part')) return 'IN_PERIOD';
  if (near.some(({ rhythm }) => rhythm === 'year')) return 'PER_YEAR';
  if (near.some(({ form }) => form === 'within')) return 'IN_PERIOD';
  // 用三年时间，建成…: the span governs its sentence unless a day does.
  if (inWindow(number.start, written, standing)) return 'IN_PERIOD';
  if (!due) return 'UNSTATED';
  if (due.form === 'by') return 'BY_DEADLINE';
  return isState(number, before) ? 'BY_DEADLINE' : 'IN_YEAR';
}
