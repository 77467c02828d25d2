import { Decimal } from '../../shared/decimal.js';
import { LIGHT_OF, type Light, type Status } from '../target/target.rules.js';

/** Targets that are alike: how many, and what share of the way they have gone together. */
export interface Group {
  status: Status;
  count: number;
  /** How many of them have an attainment, and the sum of it in millionths; each is capped at 1. */
  measured: number;
  attained: string | null;
  /** How many of them nobody answers for, and how many are stale. */
  unassigned: number;
  stale: number;
}

/** What a dashboard counts of some targets. */
export interface Tally {
  total: number;
  byStatus: { status: Status; count: number }[];
  byLight: { light: Light; count: number }[];
  unassigned: number;
  stale: number;
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
const STATUSES = named(STATUS_ORDER);
const LIGHTS = named(LIGHT_ORDER);

const PLACES = 6;

/**
 * Adds groups up, in whatever order; every status and light is listed, if only with zero. The mean weighs every target
 * that was measured alike, and no other: missing is not zero.
 */
export function tally(groups: readonly Group[]): Tally {
  const of = new Map<Status | Light, number>();
  const add = (name: Status | Light, count: number) => of.set(name, (of.get(name) ?? 0) + count);
  let [total, measured, unassigned, stale, attained] = [0, 0, 0, 0, 0n];
  for (const group of groups) {
    total += group.count;
    measured += group.measured;
    unassigned += group.unassigned;
    stale += group.stale;
    attained += BigInt(group.attained ?? 0);
    add(group.status, group.count);
    add(LIGHT_OF[group.status], group.count);
  }
  return {
    total,
    byStatus: STATUSES.map((status) => ({ status, count: of.get(status) ?? 0 })),
    byLight: LIGHTS.map((light) => ({ light, count: of.get(light) ?? 0 })),
    unassigned,
    stale,
    // Rounded down, so that 1 is never shown for less.
    meanAttainment: measured
      ? new Decimal(attained.toString())
          .div(measured)
          .div(10 ** PLACES)
          .toDecimalPlaces(PLACES, Decimal.ROUND_FLOOR)
          .toFixed()
      : null,
  };
}

/** One tally for each key, in the order in which they first come. */
export function talliesBy<G extends Group, Key>(
  groups: readonly G[],
  keyOf: (group: G) => Key,
): { key: Key; counts: Tally; groups: G[] }[] {
  const found = new Map<Key, G[]>();
  for (const group of groups) {
    const key = keyOf(group);
    const alike = found.get(key);
    if (alike) alike.push(group);
    else found.set(key, [group]);
  }
  return [...found].map(([key, alike]) => ({ key, counts: tally(alike), groups: alike }));
}
