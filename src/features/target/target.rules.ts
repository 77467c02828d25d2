import type { PeriodKind } from '../../shared/period.js';

/** How a quantity binds. 达 is AT_LEAST, 超 MORE_THAN, a bare count EQUAL, 左右 APPROXIMATELY, 首位 RANK. */
export const COMPARATORS = [
  'AT_LEAST',
  'MORE_THAN',
  'AT_MOST',
  'LESS_THAN',
  'EQUAL',
  'APPROXIMATELY',
  'BETWEEN',
  'INCREASE_BY',
  'MULTIPLY',
  'RANK',
  'FULL_COVERAGE',
] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** When a quantity binds. UNSTATED: the text names no day, and none is guessed. */
export const CADENCES = ['BY_DEADLINE', 'PER_YEAR', 'IN_YEAR', 'IN_PERIOD', 'ONGOING', 'UNSTATED'] as const;
export type Cadence = (typeof CADENCES)[number];

/** UNSCHEDULED: progress is shown, but there is no schedule to judge it by. */
export const STATUSES = [
  'NOT_STARTED',
  'NO_DATA',
  'UNSCHEDULED',
  'ON_TRACK',
  'AT_RISK',
  'OFF_TRACK',
  'ACHIEVED',
  'MISSED',
] as const;
export type Status = (typeof STATUSES)[number];

/** 红黄绿灯; GREY where nothing can be said. */
export type Light = 'GREEN' | 'YELLOW' | 'RED' | 'GREY';

export const LIGHT_OF: { [S in Status]: Light } = {
  NOT_STARTED: 'GREY',
  NO_DATA: 'GREY',
  UNSCHEDULED: 'GREY',
  ON_TRACK: 'GREEN',
  AT_RISK: 'YELLOW',
  OFF_TRACK: 'RED',
  ACHIEVED: 'GREEN',
  MISSED: 'RED',
};

/** How the values of periods make one value. */
export const AGGREGATIONS = ['LATEST', 'SUM', 'MEAN'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** Which way is better. */
export type Direction = 'RISE' | 'FALL';

/** What is expected on a day on the way, in base units. */
export interface MilestonePoint {
  on: string;
  value: string;
}

/** What was promised until a decision or a new text changed it. Quantities are exact decimals in base units. */
export interface EarlierTerms {
  /** The day of the change, from which it binds no more. */
  until: string;
  comparator: Comparator;
  quantity: string;
  quantityHigh: string | null;
  cadence: Cadence;
  startsOn: string;
  dueOn: string | null;
}

/** What was promised. Quantities are exact decimals in base units; days are ISO. */
export interface TargetTerms {
  comparator: Comparator;
  /** The factor for MULTIPLY, percent for INCREASE_BY, the rank for RANK, 100 or the whole count for FULL_COVERAGE. */
  quantity: string;
  /** The upper end of BETWEEN. */
  quantityHigh: string | null;
  cadence: Cadence;
  startsOn: string;
  /** The deadline in force: that of the text, or the last that was granted. */
  dueOn: string | null;
  /** The first deadline, where a later one was granted or decided; else left out or the same. */
  firstDueOn?: string | null;
  /** What was promised before, the first promise first; none where it was never changed. */
  earlier?: readonly EarlierTerms[];
  /** Where the indicator stood at the start; null while unknown. */
  baseline: string | null;
  aggregation: Aggregation;
  direction: Direction;
  milestones: readonly MilestonePoint[];
  /** When reports of it are asked for; left out or null: of nothing that is asked can a month be missed. */
  asked?: ReportsAsked | null;
}

/** Which periods are reported, and by when. */
export interface ReportsAsked {
  kind: PeriodKind;
  /** Days after the end of a period until its report is due. */
  dueDays: number;
  /** No period that begins earlier is asked for; null is all. */
  since: string | null;
  /** The last day of which is asked, because the document ends; null is without end. */
  until: string | null;
}

/** The value in force of an indicator in a period, in base units. */
export interface PeriodValue {
  period: string;
  endsOn: string;
  value: string;
  verified: boolean;
  reportId: string;
}

/** Whether the promise is to grow against something, not to stand at a level. */
export const isGrowth = ({ comparator }: TargetTerms): boolean =>
  comparator === 'INCREASE_BY' || comparator === 'MULTIPLY';

/** Whether the promise is about one calendar year at a time. */
export const isYearly = ({ cadence }: TargetTerms): boolean =>
  cadence === 'PER_YEAR' || cadence === 'IN_YEAR';

/** The day by which it must be done; null where the text states none, whatever else is stored. */
export const deadlineOf = ({ cadence, dueOn }: Pick<TargetTerms, 'cadence' | 'dueOn'>): string | null =>
  cadence === 'UNSTATED' ? null : dueOn;

/** The first deadline, where a later one was granted (延期) or decided (调整); null where none was. */
export function extendedFrom(terms: TargetTerms): string | null {
  const [first, dueOn] = [terms.firstDueOn ?? null, deadlineOf(terms)];
  return first !== null && dueOn !== null && first < dueOn ? first : null;
}
