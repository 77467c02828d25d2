import { useEffect } from 'react';
import { useSearchParams } from 'react-router';

/** The one moment that every figure of a briefing is of. */
export interface Moment {
  /** Null is the day of `knownAt`. */
  asOf: string | null;
  knownAt: string;
}

/** From the address, which is given one when the page is opened: printed or sent on, it shows the same again. */
export function useMoment(): Moment | null {
  const [search, setSearch] = useSearchParams();
  const knownAt = search.get('knownAt');
  useEffect(() => {
    if (knownAt) return;
    // To the millisecond: what was published or verified a moment ago is on the sheet.
    const now = new Date().toISOString();
    setSearch((before) => new URLSearchParams([...before, ['knownAt', now]]), { replace: true });
  }, [knownAt, setSearch]);
  return knownAt ? { asOf: search.get('asOf'), knownAt } : null;
}

/** An instant as people on the spot write it, without what depends on a language: 2026-11-30 14:05. */
export const written = (instant: string): string =>
  new Date(instant).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
