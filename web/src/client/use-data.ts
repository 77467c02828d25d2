import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useRef } from 'react';
import { type AnyVariables, useQuery } from 'urql';
import { trusted } from './api';
import { type Failure, failureOf } from './failure';
import { revision } from './revision';
import { noteEnd } from './session';
import { useStore } from './store';

export interface Asked<Data> {
  /** What was answered; what was seen before, while it is asked anew. */
  data: Data | undefined;
  failure: Failure | null;
  /** Whether an answer is on its way. */
  asking: boolean;
  again(): void;
}

interface Setting {
  /** True asks nothing yet. */
  pause?: boolean;
}

/** What says nothing of who may see what: the service was not reached, or does not know for the moment who asks. */
const UNANSWERED = ['OFFLINE', 'NO_ANSWER', 'SESSION_ENDED'];

/** Asks for what a page shows; asks anew whenever something was changed from here, or somebody else signed in. */
export function useData<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { pause = false }: Setting = {},
): Asked<Data> {
  const asked = { query: trusted(document), variables, pause } as Parameters<
    typeof useQuery<Data, Variables>
  >[0];
  const [{ data, error, fetching, stale }, execute] = useQuery<Data, Variables>(asked);
  const again = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);

  const changes = useStore(revision);
  const seen = useRef(changes);
  useEffect(() => {
    if (seen.current === changes || pause) return;
    seen.current = changes;
    again();
  }, [changes, again, pause]);

  const failure = error ? failureOf(error) : null;
  const ended = failure?.code === 'SESSION_ENDED';
  useEffect(() => {
    if (ended) noteEnd();
  }, [ended]);
  // An answer that did not come takes nothing off the screen, nor what is typed there.
  const shown = useRef<{ variables: string; data: Data } | null>(null);
  const of = JSON.stringify(variables);
  if (data) shown.current = { variables: of, data };
  const isUnanswered = failure !== null && UNANSWERED.includes(failure.code);
  const kept = isUnanswered && shown.current?.variables === of ? shown.current.data : undefined;
  return { data: data ?? kept, failure, asking: fetching || stale, again };
}
