/** How a name as written stands to the register (单位名录). */
export type ResolutionStatus = 'RESOLVED' | 'COLLECTIVE' | 'AMBIGUOUS' | 'UNKNOWN';

/** Why a body is, may be, or cannot be the one that a text means. */
export type ResolutionReason =
  /** Its full name (全称), borne on the day. */
  | 'NAME'
  /** Another name of it (简称) that the register lists. */
  | 'ALIAS'
  /** A usual short form: 发改委 for 发展和改革委员会. */
  | 'ABBREVIATION'
  /** One of two names written together: 市市场监管局<知识产权局>. */
  | 'NAME_WITHIN_NAME'
  /** The place alone stands for its government: 昆山市. */
  | 'PLACE_ONLY'
  /** Written without its place: 财政局 in a list of 市's bodies. */
  | 'PLACE_LEFT_OUT'
  /** A way of naming the divisions together: 各板块, 各市、区政府. */
  | 'GROUP'
  /** Some of a group, without saying which: 有关市（区）. */
  | 'SOME_OF_GROUP'
  /** Nobody in particular: 各有关部门. */
  | 'COLLECTIVE'
  /** Took over from a body that no longer bore the name on the day. */
  | 'RENAMED'
  /** Was there before the body that bears the name, which came later than the day. */
  | 'PREDECESSOR'
  /** Bore the name, but no longer on the day. */
  | 'NAME_ENDED'
  /** Bears the name, but not yet on the day. */
  | 'NOT_YET_FOUNDED'
  /** Bears this name in another place than the document's. */
  | 'SAME_NAME_OTHER_REGION'
  /** Of the province or the state, which the register does not hold. */
  | 'ABOVE_REGISTER'
  /** The document's region is unknown, or none of the register's. */
  | 'REGION_NOT_COVERED'
  /** The register has no such name. */
  | 'NOT_IN_REGISTER';

export interface Candidate {
  departmentId: string;
  reason: ResolutionReason;
}

/** Whom a name means. Only what is certain enough to propose has a `departmentId`; all else is left to a person. */
export interface Resolution {
  status: ResolutionStatus;
  /** The body, group or collective of the register; null where it has none, or several. */
  departmentId: string | null;
  /** Whom a group stands for, in the register's order; empty for all others. */
  members: readonly string[];
  reason: ResolutionReason;
  /** How sure it is that `departmentId` is meant, 0 to 1; 0 when it is null. */
  certainty: number;
  /** AMBIGUOUS: one of these is meant. UNKNOWN: what comes near, and why it is not it. */
  candidates: readonly Candidate[];
}

/** A name as a document writes it. */
export interface WrittenName {
  name: string;
  /** The document's region in the register; null when unknown or not there. */
  regionId: string | null;
  /** The day on which its words are read, `YYYY-MM-DD`; null when the text gives none. */
  day: string | null;
}
