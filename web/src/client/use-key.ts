import { useCallback, useRef } from 'react';
import { newKey } from './use-change';

/** A key for what is sent, the same for the same: sent again after a lost answer, it is still done once. */
export function useKey(): (content: unknown) => string {
  const last = useRef<{ content: string; key: string } | null>(null);
  return useCallback((content) => {
    const text = JSON.stringify(content);
    if (last.current?.content !== text) last.current = { content: text, key: newKey() };
    return last.current.key;
  }, []);
}
