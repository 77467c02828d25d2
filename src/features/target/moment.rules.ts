/** A moment looked back at (回溯): which day's schedule and values, by what had been recorded when. */
export interface Moment {
  asOf: string;
  /** An instant: what was recorded by then, itself included. Null: by the end of the day. */
  knownAt: string | null;
  timeZone: string;
}

/** What a caller says of it. */
export interface MomentAsked {
  asOf?: string | null;
  knownAt?: string | null;
}
