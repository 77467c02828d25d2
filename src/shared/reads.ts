import type { Session, Viewer } from './session.js';

/**
 * What an answer turned out to depend on, besides the database, the question and what every key holds: noted where it
 * is read, so that no list of fields has to be kept right.
 */
export interface Reads {
  /** Something of the caller beyond its roles and departments. */
  account: boolean;
  /** Something that is another with every request: the instant, its number, where it comes from. */
  request: boolean;
}

const OF_ACCOUNT = ['accountId', 'name', 'nameEn', 'isDemo', 'readOnly'] as const satisfies (keyof Viewer)[];
const OF_REQUEST = ['now', 'requestId', 'origin'] as const satisfies (keyof Session)[];

/** The same caller, who notes what more than its roles and departments is read of it. */
export const watchedViewer = (viewer: Viewer, reads: Reads): Viewer =>
  noting({ ...viewer }, OF_ACCOUNT, () => {
    reads.account = true;
  });

/** Has it noted from now on when something of this request alone is read. */
export const watchRequest = (session: Session, reads: Reads): Session =>
  noting(session, OF_REQUEST, () => {
    reads.request = true;
  });

function noting<Of extends object>(of: Of, names: readonly (keyof Of)[], note: () => void): Of {
  for (const name of names) {
    const value = of[name];
    const get = () => {
      note();
      return value;
    };
    Object.defineProperty(of, name, { get, enumerable: true, configurable: true });
  }
  return of;
}
