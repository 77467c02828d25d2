import { useCallback, useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { ItemRow } from './items';

/** Which item is looked at: the one in the address, else the first that is open. Its sentence comes into view. */
export function useChosenItem(
  rows: readonly ItemRow[],
): [chosen: string | null, choose: (id: string) => void] {
  const { hash } = useLocation();
  const go = useNavigate();
  const named = hash ? decodeURIComponent(hash.slice(1)) : null;
  const first = rows.find(({ state }) => state === 'PENDING') ?? rows[0];
  const chosen = rows.some(({ id }) => id === named) ? named : (first?.id ?? null);
  // Shown at once: the next click or key means the item that comes, never again the one before.
  const choose = useCallback((id: string) => go({ hash: id }, { replace: true, flushSync: true }), [go]);
  // The first that is open changes as it is decided: what was looked at stays.
  useEffect(() => {
    if (!named && chosen) go({ hash: chosen }, { replace: true });
  }, [named, chosen, go]);
  useEffect(() => {
    for (const place of [`in-text-${chosen}`, `in-list-${chosen}`]) {
      bringIntoView(document.getElementById(place));
    }
  }, [chosen]);
  return [chosen, choose];
}

/** Scrolls the part of the page that it lies in, and nothing else. */
export function bringIntoView(place: HTMLElement | null): void {
  const part = place?.closest('.review-text, .review-items');
  if (!place || !part) return;
  const from = place.getBoundingClientRect().top - part.getBoundingClientRect().top;
  if (from < 40 || from > part.clientHeight - 60) part.scrollTop += from - part.clientHeight / 3;
}
