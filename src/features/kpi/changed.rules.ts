import { LIGHT_OF, type Light, type Status } from '../target/target.rules.js';

/** What can have become of a target between two days; one target may have several of them. */
export const CHANGED_KINDS = [
  'NEWLY_PROMISED',
  'ACHIEVED',
  'RETURNED_TO_GREEN',
  'TURNED_YELLOW',
  'TURNED_RED',
  'BECAME_OVERDUE',
  'BECAME_STALE',
  'WITHDRAWN',
] as const;
export type ChangedKind = (typeof CHANGED_KINDS)[number];

const LIGHTS: readonly Light[] = ['GREEN', 'YELLOW', 'RED', 'GREY'];

/** How a target stood on a day. */
export interface Stood {
  status: Status;
  stale: boolean;
  /** Its deadline in force had passed, and it was not achieved. */
  overdue: boolean;
  /** Whether what was asked for finds it on that day. */
  counted: boolean;
}

/** One of those that count on either day. A day on which it does not stand, since it was taken back, has null. */
export interface Compared {
  id: string;
  since: Stood | null;
  until: Stood | null;
  kinds: ChangedKind[];
}

export interface LightChange {
  light: Light;
  since: number;
  until: number;
  entered: number;
  left: number;
}

type Days = { since: ReadonlyMap<string, Stood>; until: ReadonlyMap<string, Stood> };

/** Holds two days against each other: all that count on one of them, whatever has become of them. */
export function compare({ since, until }: Days, promised: ReadonlySet<string>): Compared[] {
  const ids = new Set([...since.keys(), ...until.keys()]);
  return [...ids].flatMap((id) => {
    const [before, after] = [since.get(id) ?? null, until.get(id) ?? null];
    if (!before?.counted && !after?.counted) return [];
    return { id, since: before, until: after, kinds: kindsOf(before, after, promised.has(id)) };
  });
}

function kindsOf(before: Stood | null, after: Stood | null, isNew: boolean): ChangedKind[] {
  const [was, is] = [before && LIGHT_OF[before.status], after && LIGHT_OF[after.status]];
  const turned = (light: Light) => is === light && was !== light;
  const holds: { [K in ChangedKind]: boolean } = {
    NEWLY_PROMISED: after !== null && isNew,
    ACHIEVED: after?.status === 'ACHIEVED' && before?.status !== 'ACHIEVED',
    RETURNED_TO_GREEN: is === 'GREEN' && (was === 'YELLOW' || was === 'RED'),
    TURNED_YELLOW: turned('YELLOW'),
    TURNED_RED: turned('RED'),
    BECAME_OVERDUE: after?.overdue === true && !before?.overdue,
    BECAME_STALE: after?.stale === true && !before?.stale,
    WITHDRAWN: before !== null && after === null,
  };
  return CHANGED_KINDS.filter((kind) => holds[kind]);
}

/** Of every kind how many, if only zero. */
export const kindCounts = (compared: readonly Compared[]): { kind: ChangedKind; count: number }[] =>
  CHANGED_KINDS.map((kind) => ({ kind, count: compared.filter(({ kinds }) => kinds.includes(kind)).length }));

const shows = (stood: Stood | null, light: Light): boolean =>
  stood?.counted === true && LIGHT_OF[stood.status] === light;

export const entered = ({ since, until }: Compared, light: Light): boolean =>
  shows(until, light) && !shows(since, light);
export const left = ({ since, until }: Compared, light: Light): boolean =>
  shows(since, light) && !shows(until, light);

/** Of every light how many showed it on both days, and who came and went: until - since = entered - left. */
export const lightChanges = (compared: readonly Compared[]): LightChange[] =>
  LIGHTS.map((light) => ({
    light,
    since: compared.filter(({ since }) => shows(since, light)).length,
    until: compared.filter(({ until }) => shows(until, light)).length,
    entered: compared.filter((each) => entered(each, light)).length,
    left: compared.filter((each) => left(each, light)).length,
  }));
