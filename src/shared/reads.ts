import type { Session, Viewer } from './session.js';

/**
 * What an answer turned out to depend on, besides the database, the question and what every key holds: noted where it
 * is read, so that no list of fields of the schema has to be kept right.
 */
export interface Reads {
  /** Something of the caller beyond what its peers have in common with it. */
  account: boolean;
  /** Something that may be another with every request: the instant, its number, where it comes from. */
  request: boolean;
}

/** What of a caller stands in every key: callers who are alike in it share answers. A new field is noted, not shared. */
const ALIKE = ['roles', 'departmentIds', 'onlyTrusted', 'aggregatesOnly'] as const satisfies (keyof Viewer)[];
/** What of a session stands in every key, or is the same for all requests of a service. */
const LASTING = [
  'em',
  'viewer',
  'today',
  'timeZone',
  'horizon',
  'language',
] as const satisfies (keyof Session)[];

export const alike = (viewer: Viewer): unknown[] => ALIKE.map((name) => viewer[name] ?? null);

/** The same caller, who notes what else is read of it. */
export const watchedViewer = (viewer: Viewer, reads: Reads): Viewer =>
  noting({ ...viewer }, ALIKE, () => {
    reads.account = true;
  });

/** Has it noted from now on when something of this request alone is read. */
export const watchRequest = <S extends Session>(session: S, ours: readonly (keyof S)[], reads: Reads): S =>
  noting(session, [...LASTING, ...ours], () => {
    reads.request = true;
  });

/** What a watched object hides: its values, and whom to tell that one of them was read. */
const HIDDEN = Symbol('hidden');
interface Watched {
  [HIDDEN]: { values: Readonly<Record<string, unknown>>; note: () => void };
}

function noting<Of extends object>(of: Of, unnoted: readonly PropertyKey[], note: () => void): Of {
  const noted = Object.keys(of).filter((name) => !unnoted.includes(name));
  Object.defineProperty(of, HIDDEN, { value: { values: { ...of }, note } });
  for (const name of noted) {
    Object.defineProperty(of, name, { get: getterOf(name), enumerable: true, configurable: true });
  }
  return of;
}

/**
 * One getter for all objects: V8 keeps accessors in the shape of an object, and a shape of its own for each request
 * would hold all that its getter reaches until the next full collection.
 */
function getterOf(name: string): () => unknown {
  const getter =
    getters.get(name) ??
    function (this: Watched) {
      this[HIDDEN].note();
      return this[HIDDEN].values[name];
    };
  getters.set(name, getter);
  return getter;
}
const getters = new Map<string, (this: Watched) => unknown>();
