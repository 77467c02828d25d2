import { useCallback, useEffect, useState } from 'react';
import { forget, keep, keptFor } from '../../client/kept';
import type { Line } from './cells.rules';

const PLACE = 'table';

interface Lines {
  /** Null where nothing was taken in yet. */
  lines: readonly Line[] | null;
  take(lines: readonly Line[] | null): void;
  explain(number: number, narrative: string): void;
  /** When what stands there was taken in, where it was brought back from an earlier visit. */
  restoredAt: string | null;
}

/** The lines of a table; at first those that an earlier visit left behind. */
export function useLines(account: string): Lines {
  const [kept] = useState(() => keptFor<Line[]>(account, PLACE));
  const [lines, setLines] = useState<readonly Line[] | null>(kept?.typed ?? null);
  const [restoredAt, setRestoredAt] = useState(kept?.at ?? null);
  const take = useCallback((next: readonly Line[] | null) => {
    setLines(next);
    setRestoredAt(null);
  }, []);
  const explain = useCallback(
    (number: number, narrative: string) =>
      setLines(
        (before) => before?.map((line) => (line.number === number ? { ...line, narrative } : line)) ?? null,
      ),
    [],
  );
  return { lines, take, explain, restoredAt };
}

/** Keeps in this browser what of the lines somebody filled in and the service does not have. */
export function useKeeping(account: string, unsent: readonly Line[]): void {
  const filled = unsent.filter(({ value, narrative }) => value !== '' || narrative !== '');
  const content = JSON.stringify(filled);
  // biome-ignore lint/correctness/useExhaustiveDependencies: by what they say, not by which list says it
  useEffect(() => {
    if (filled.length === 0) forget(account, PLACE);
    // What was brought back stays of the moment at which it was typed.
    else if (JSON.stringify(keptFor(account, PLACE)?.typed) !== content) keep(account, PLACE, filled);
  }, [account, content]);
}
