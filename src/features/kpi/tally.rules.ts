import { Decimal } from '../../shared/decimal.js';
import type { Light, Status } from '../target/target.rules.js';

/** Targets that are alike: how many, and what share of the way they have gone together. */
export interface Group {
  status: Status;
  light: Light;
  unassigned: boolean;
  count: number;
  /** How many of them have an attainment, and the sum of it; each is capped at 1. */
  measured: number;
  attained: string | null;
}

/** What a dashboard counts of some targets. */
export interface Tally {
  total: number;
  byStatus: { status: Status; count: number }[];
  byLight: { light: Light; count: number }[];
  unassigned: number;
  meanAttainment: string | null;
}

/** From best to worst, and what says nothing last. */
const STATUS_ORDER: { [S in Status]: number } = {
  ACHIEVED: 1,
  ON_TRACK: 2,
  AT_RISK: 3,
  OFF_TRACK: 4,
  MISSED: 5,
  UNSCHEDULED: 6,
  NOT_STARTED: 7,
  NO_DATA: 8,
};
const LIGHT_ORDER: { [L in Light]: number } = { GREEN: 1, YELLOW: 2, RED: 3, GREY: 4 };

const named = <Name extends string>(order: { [N in Name]: number }) =>
  (Object.keys(order) as Name[]).sort((a, b) => order[a] - order[b]);

const PLACES = 6;

/** Adds groups up; every status and light is listed, if only with zero. */
export function tally(groups: readonly Group[]): Tally {
  const count = (counts: (group: Group) => boolean) =>
    groups.filter(counts).reduce((sum, group) => sum + group.count, 0);
  const measured = groups.reduce((sum, group) => sum + group.measured, 0);
  const attained = groups.reduce((sum, group) => sum.plus(group.attained ?? 0), new Decimal(0));
  return {
    total: count(() => true),
    byStatus: named(STATUS_ORDER).map((status) => ({
      status,
      count: count((group) => group.status === status),
    })),
    byLight: named(LIGHT_ORDER).map((light) => ({ light, count: count((group) => group.light === light) })),
    unassigned: count((group) => group.unassigned),
    // Rounded down, so that 1 is never shown for less.
    meanAttainment: measured
      ? attained.div(measured).toDecimalPlaces(PLACES, Decimal.ROUND_FLOOR).toFixed()
      : null,
  };
}
