/** A stretch of a policy's text, by UTF-16 indices, and what stands there. */
export interface QuotedSpan {
  start: number;
  end: number;
  quote: string;
}

export interface RegionSeed {
  key: string;
  name: string;
  shortNames: string[];
  nameEn: string;
  kind: 'CITY' | 'COUNTY_CITY' | 'DISTRICT' | 'ZONE';
  parent: string | null;
}

export interface UnitSeed {
  code: string;
  dimension: string;
  base: string;
  factor: string;
  nameEn: string;
  aliases: string[];
}

export interface ThemeSeed {
  code: string;
  name: string;
  nameEn: string;
}

/** Valid from `validFrom` on, and no longer on `validTo`; null is open. */
export interface DepartmentNameSeed {
  name: string;
  kind: 'CANONICAL' | 'SHORT' | 'VARIANT';
  validFrom: string | null;
  validTo: string | null;
}

export interface DepartmentSeed {
  key: string;
  name: string;
  kind: 'ORGANISATION' | 'GROUP' | 'COLLECTIVE';
  level: string;
  region: string;
  names: DepartmentNameSeed[];
  members: string[];
  nameBasis: 'IN_TEXT' | 'FROM_SHORT_NAME' | 'GENERAL_KNOWLEDGE';
  note: string | null;
  added?: true;
}

export interface SuccessionSeed {
  predecessor: string;
  successor: string;
  kind: 'RENAME' | 'MERGE' | 'SPLIT' | 'REORGANISATION';
  on: string | null;
  precision: 'DAY' | 'MONTH' | 'YEAR';
  basis: 'text' | 'general knowledge';
}

export interface PolicySeed {
  key: string;
  file: string;
  title: string;
  titleAsMarked: string | null;
  documentNumber: string | null;
  issuer: string | null;
  issuerDepartment: string | null;
  region: string;
  level: 'CITY' | 'DISTRICT';
  kind:
    | 'MEASURES'
    | 'ACTION_PLAN'
    | 'OPINIONS'
    | 'NOTICE'
    | 'INTERPRETATION'
    | 'WORK_PLAN'
    | 'REGULATION'
    | 'TASK_TABLE'
    | 'PLANNING';
  issuedOn: string | null;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  effectiveOnIssue: boolean;
  yearOfText: number;
  themes: string[];
  relations: { kind: 'SAME_AS' | 'INTERPRETS' | 'FORWARDS' | 'AMENDS' | 'REPEALS'; to: string }[];
}

/** A published document that nobody has reviewed. */
export interface ExtractedPolicySeed {
  key: string;
  file: string;
  /** Where it was published, whatever its text says. */
  region: string;
  /** Stated only where the text does not say it. */
  title: string | null;
  kind: PolicySeed['kind'] | null;
  themes: string[];
  relations: PolicySeed['relations'];
}

export interface ClauseSeed {
  policy: string;
  path: string;
  parent: string | null;
  heading: string | null;
  start: number;
  end: number;
  ordinal: number;
}

/** One department in one measure. An inherited duty's span is the standing rule, in the note of an earlier measure. */
export interface DutySeed {
  name: string;
  department: string;
  role: 'LEAD' | 'JOINT' | 'BY_DUTY' | 'SUPPORT' | 'LOCAL';
  origin: 'EXPLICIT' | 'INHERITED';
  start: number;
  end: number;
  ordinal: number;
}

export interface MeasureSeed {
  key: string;
  policy: string;
  path: string;
  title: string;
  start: number;
  end: number;
  note: QuotedSpan | null;
  standingRule: QuotedSpan | null;
  openTail: QuotedSpan | null;
  duties: DutySeed[];
}

export interface IndicatorSeed {
  key: string;
  name: string;
  nameEn: string;
  unit: string;
  direction: 'RISE' | 'FALL';
  aggregation: 'LATEST' | 'SUM' | 'MEAN';
  cadence: 'MONTHLY' | 'QUARTERLY' | 'HALF_YEARLY' | 'YEARLY';
  owner: string | null;
}

export interface TargetSpanSeed extends QuotedSpan {
  policy: string;
  context: 'GOALS' | 'MEASURE';
  path: string;
}

export interface TargetSeed {
  key: string;
  indicator: string;
  region: string;
  scope: string | null;
  comparator:
    | 'AT_LEAST'
    | 'MORE_THAN'
    | 'AT_MOST'
    | 'LESS_THAN'
    | 'EQUAL'
    | 'APPROXIMATELY'
    | 'BETWEEN'
    | 'INCREASE_BY'
    | 'MULTIPLY'
    | 'RANK'
    | 'FULL_COVERAGE';
  value: string;
  valueHigh: string | null;
  unit: string;
  dueOn: string | null;
  duePrecision: 'YEAR' | 'MONTH' | 'DAY' | null;
  deadlineAsMarked: string | null;
  cadence: 'BY_DEADLINE' | 'PER_YEAR' | 'IN_YEAR' | 'IN_PERIOD' | 'ONGOING' | 'UNSTATED';
  strength: 'BINDING' | 'ASPIRATIONAL';
  hedges: string[];
  startsOn: string;
  policy: string;
  spans: TargetSpanSeed[];
  measures: string[];
}
