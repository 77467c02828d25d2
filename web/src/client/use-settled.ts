import { useEffect, useState } from 'react';

/** Long enough to type the next character. */
const TYPING_MS = 250;

/** A value once it has stopped changing: what somebody types, as soon as he pauses. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(value), TYPING_MS);
    return () => clearTimeout(waiting);
  }, [value]);
  return settled;
}
