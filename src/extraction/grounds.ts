import type { Due } from './deadlines.js';
import type { Hedge } from './hedges.js';
import type { Quantity } from './quantities.js';
import type { Cadence, ExtractedTarget } from './targets.js';

/** What each field of a target can be read from: closed lists, so that each has a confidence. */
export const targetGrounds = {
  /** That it is a target: 全覆盖 and the like, a service time, or points of evidence (just enough, more, plenty). */
  exists: ['IN_WORDS', 'SERVICE_TIME', 'SCANT', 'FIRM', 'AMPLE'],
  /**
   * The words before the number, behind it, those of the target before, a bare verb, a place in a list of places;
   * UNCLEAN where a name still holds words that no name holds, LONG where a sentence was taken for one.
   */
  indicator: ['BEFORE_NUMBER', 'AFTER_NUMBER', 'CARRIED', 'BEFORE_VERB', 'PLACE', 'UNCLEAN', 'LONG'],
  comparator: ['IN_WORDS', 'RANGE', 'COVERAGE', 'GROWTH', 'NAMED', 'BEHIND', 'LEVEL', 'DURATION', 'BARE'],
  value: ['FIGURE', 'NUMERAL', 'RANGE', 'IN_WORDS'],
  unit: ['COUNT', 'PERCENT', 'MONEY', 'DURATION', 'SIZE', 'MULTIPLE', 'SCORE', 'NONE', 'IN_WORDS'],
  deadline: ['SENTENCE', 'LATER', 'PAIRED', 'PARAGRAPH', 'OPENER', 'NOTE', 'TITLE', 'NONE'],
  cadence: ['RHYTHM', 'SPAN', 'DAY', 'YEAR', 'LEVEL_OF_YEAR', 'INHERITED_DAY', 'INHERITED_YEAR', 'NONE'],
} as const satisfies Record<string, readonly string[]>;

export type TargetField = keyof typeof targetGrounds;
/** What each field of a target was read from. */
export type TargetGrounds = { [Field in TargetField]: (typeof targetGrounds)[Field][number] };

/** What the reading of a number leaves to tell its grounds by. */
interface Read {
  quantity: Quantity | null;
  /** Points of evidence; null for a quantity in words. */
  points: number | null;
  due: Due | null;
  /** Its date came from a row of dates. */
  paired: boolean;
  from: TargetGrounds['indicator'];
}

/** What each field of a target was read from. */
export function groundsOf(
  { quantity, points, due, paired, from }: Read,
  { indicator, comparator, cadence }: Pick<ExtractedTarget, 'indicator' | 'comparator' | 'cadence'>,
): TargetGrounds {
  return {
    exists: strengthOf(quantity, points),
    indicator: nameGround(indicator, from),
    comparator: comparatorGround(quantity, comparator),
    value: valueGround(quantity),
    unit: unitGround(quantity),
    deadline: paired ? 'PAIRED' : (due?.rule ?? 'NONE'),
    cadence: cadenceGround(cadence, due),
  };
}

/** 将…, 由45天压减, …等, 每月至少安排, 裁判文书生效后: what cutting left behind. */
const unclean =
  /^(?:在|将|把|由|从|对|为|以|各|分|自|至|到)|等$|后$|[《》：；]|[压缩减]$|每[年月季周]|至少|^.?$|^(?:台阶|以上|左右)/;

function nameGround(name: string, from: TargetGrounds['indicator']): TargetGrounds['indicator'] {
  if (unclean.test(name)) return 'UNCLEAN';
  return name.length > 24 ? 'LONG' : from;
}

function strengthOf(quantity: Quantity | null, points: number | null): TargetGrounds['exists'] {
  if (quantity === null || points === null) return 'IN_WORDS';
  if (quantity.kind === 'duration') return 'SERVICE_TIME';
  if (points >= 4) return 'AMPLE';
  return points >= 3 ? 'FIRM' : 'SCANT';
}

function comparatorGround(
  quantity: Quantity | null,
  comparator: ExtractedTarget['comparator'],
): TargetGrounds['comparator'] {
  if (quantity === null) return 'IN_WORDS';
  if (comparator === 'BETWEEN') return 'RANGE';
  if (comparator === 'FULL_COVERAGE') return 'COVERAGE';
  if (comparator === 'INCREASE_BY') return 'GROWTH';
  const said = (hedge: Hedge) => hedge.comparator === comparator;
  if (quantity.before.some((hedge) => hedge.named && said(hedge))) return 'NAMED';
  if (quantity.after?.comparator === comparator) return 'BEHIND';
  if (quantity.before.some(said)) return 'LEVEL';
  return quantity.kind === 'duration' ? 'DURATION' : 'BARE';
}

function valueGround(quantity: Quantity | null): TargetGrounds['value'] {
  if (quantity === null) return 'IN_WORDS';
  if (quantity.valueHigh !== null) return 'RANGE';
  return quantity.han ? 'NUMERAL' : 'FIGURE';
}

const unitGrounds = {
  count: 'COUNT',
  percent: 'PERCENT',
  money: 'MONEY',
  duration: 'DURATION',
  size: 'SIZE',
  multiple: 'MULTIPLE',
  score: 'SCORE',
  none: 'NONE',
} as const satisfies Record<Quantity['kind'], TargetGrounds['unit']>;

const unitGround = (quantity: Quantity | null): TargetGrounds['unit'] =>
  quantity === null ? 'IN_WORDS' : unitGrounds[quantity.kind];

function cadenceGround(cadence: Cadence, due: Due | null): TargetGrounds['cadence'] {
  if (cadence === 'PER_YEAR') return 'RHYTHM';
  if (cadence === 'IN_PERIOD') return 'SPAN';
  if (due === null) return 'NONE';
  const own = due.rule === 'SENTENCE' || due.rule === 'LATER';
  if (cadence === 'IN_YEAR') return own ? 'YEAR' : 'INHERITED_YEAR';
  if (due.form === 'in') return 'LEVEL_OF_YEAR';
  return own ? 'DAY' : 'INHERITED_DAY';
}
