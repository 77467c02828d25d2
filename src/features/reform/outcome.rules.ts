/** What becomes of one function of a department: whom it goes to; null while nobody is named. */
export interface Moved {
  departmentUuid: string | null;
}

export interface MovedDuty extends Moved {
  measureUuid: string;
  roles: ('LEAD' | 'JOINT' | 'BY_DUTY' | 'SUPPORT' | 'LOCAL')[];
}

export interface MovedIndicator extends Moved {
  indicatorUuid: string;
}

/** A period of an indicator in a region, and who goes on with it. */
export interface OpenPeriod {
  indicatorUuid: string;
  regionUuid: string;
  period: string;
  departmentUuids: string[];
}

export interface MovedAccount extends Moved {
  accountUuid: string;
  /** Keys in force. */
  apiKeys: number;
}

export type ReformKind = 'RENAME' | 'MERGE' | 'SPLIT' | 'REORGANISATION';

/** What a reform did, or would do. */
export interface Outcome {
  departmentUuid: string;
  kind: ReformKind;
  happenedOn: string;
  basis: string;
  /** Whether the department is no more. */
  ends: boolean;
  formerName: string | null;
  successorUuids: string[];
  duties: MovedDuty[];
  indicators: MovedIndicator[];
  /** Still to be reported, among the newest. */
  obligations: OpenPeriod[];
  /** Its reports that wait for a reviewer. */
  waiting: OpenPeriod[];
  /** Its drafts: those that the successor has now, and those that nobody took over. */
  drafts: { moved: number; left: number };
  accounts: MovedAccount[];
}

/** What is left over: it has no successor yet. */
export const leftOver = <Function extends Moved>(functions: readonly Function[]): Function[] =>
  functions.filter(({ departmentUuid }) => departmentUuid === null);
