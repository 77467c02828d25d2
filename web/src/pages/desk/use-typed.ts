import { useEffect, useRef, useState } from 'react';
import { forget, keep, keptFor } from '../../client/kept';
import { isSame, type Typed } from './typed';

interface Typing {
  typed: Typed;
  change(part: Partial<Typed>): void;
  /** When what stands there was typed, where it was brought back from an earlier visit. */
  restoredAt: string | null;
  /** Back to what the service knows. */
  discard(): void;
  /** The service has what was typed: the browser need not keep it. */
  settle(): void;
}

/**
 * What somebody types. Whatever differs from what the service has is kept in this browser, for this account and
 * place: a network that fails, a session that ends and a closed tab lose nothing.
 */
export function useTyped(account: string, place: string, start: Typed): Typing {
  const had = useRef(start);
  const [kept] = useState(() => {
    const found = keptFor<Typed>(account, place);
    return found && !isSame(found.typed, start) ? found : null;
  });
  const [typed, setTyped] = useState(kept?.typed ?? start);
  const [restoredAt, setRestoredAt] = useState(kept?.at ?? null);
  useEffect(() => {
    if (isSame(typed, had.current)) forget(account, place);
    else keep(account, place, typed);
  }, [account, place, typed]);
  return {
    typed,
    change: (part) => setTyped((before) => ({ ...before, ...part })),
    restoredAt,
    discard: () => {
      setTyped(had.current);
      setRestoredAt(null);
    },
    settle: () => {
      had.current = typed;
      setRestoredAt(null);
      forget(account, place);
    },
  };
}
