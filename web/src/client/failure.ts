import type { CombinedError } from 'urql';
import { answers } from './answers';

/** What went wrong with a request, as pages show it. */
export interface Failure {
  /** The service's code, OFFLINE where it was not reached, or NO_ANSWER. */
  code: string;
  /** In the caller's language, from the service; empty where it did not speak. */
  message: string;
  /** What to quote when asking for help. */
  number: string | null;
}

/** The service was not reached. */
export const OFFLINE: Failure = { code: 'OFFLINE', message: '', number: null };
/** It was asked, and did not answer. */
export const NO_ANSWER: Failure = { code: 'NO_ANSWER', message: '', number: null };

export function failureOf({ networkError, graphQLErrors }: CombinedError): Failure {
  const [first] = graphQLErrors;
  if (first) {
    const { code, id } = first.extensions as { code?: string; id?: string };
    return { code: code ?? 'UNKNOWN', message: first.message, number: id ?? answers.get().requestId };
  }
  return navigator.onLine && networkError?.name !== 'TypeError' ? NO_ANSWER : OFFLINE;
}
