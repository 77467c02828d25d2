import type { Moment } from './moment.rules.js';

/** Where a statement finds a moment, as SQL: '$2', or one place of an array. */
export interface MomentSql {
  day: string;
  zone: string;
  knownAt: string;
}

/** A moment as the values that `momentFrom` numbers. */
export const momentValues = ({ asOf, timeZone, knownAt }: Moment) => [asOf, timeZone, knownAt];

export const momentFrom = (first: number): MomentSql => ({
  day: `$${first}`,
  zone: `$${first + 1}`,
  knownAt: `$${first + 2}`,
});

/** The end of the day, by the clocks of the city. */
const endOf = ({ day, zone }: MomentSql) => `(${day}::date + 1)::timestamp at time zone ${zone}`;

/** What was recorded before this instant is known at the moment: values, and what documents say. */
export const knownUntil = (moment: MomentSql): string =>
  `coalesce(${moment.knownAt}::timestamptz + interval '1 microsecond', ${endOf(moment)})`;

/** What happened before this instant counts on the day: what was granted, changed or cancelled counts from its day. */
export const happenedUntil = (moment: MomentSql): string => `least(${knownUntil(moment)}, ${endOf(moment)})`;
