import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useState } from 'react';
import { type AnyVariables, type Client, useClient } from 'urql';
import { trusted } from './api';
import { type Failure, failureOf, NO_ANSWER } from './failure';
import { noteChange } from './revision';
import { noteEnd } from './session';

/** What came of a change: the answer, or why there is none. A refusal is in the answer's own `errors`. */
export type Outcome<Data> = { data: Data; failure: null } | { data: null; failure: Failure };

export interface Change<Data, Variables> {
  send(variables: Variables): Promise<Outcome<Data>>;
  sending: boolean;
}

/** Sends a mutation without having the screen asked anew: for many in a row, after which `noteChange()` is called once. */
export async function sendChange<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Outcome<Data>> {
  const { data, error } = await client.mutation(trusted(document), variables).toPromise();
  const failure = error ? failureOf(error) : null;
  if (failure?.code === 'SESSION_ENDED') noteEnd();
  return failure || !data ? { data: null, failure: failure ?? NO_ANSWER } : { data, failure: null };
}

/**
 * Sends a mutation. Its `idempotencyKey` is the caller's to make (`newKey()`), once for what somebody typed: sent
 * again after a lost answer, it is still done once.
 */
export function useChange<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Change<Data, Variables> {
  const client = useClient();
  const [sending, setSending] = useState(false);
  const send = useCallback(
    async (variables: Variables): Promise<Outcome<Data>> => {
      setSending(true);
      try {
        const outcome = await sendChange(client, document, variables);
        if (outcome.data) noteChange();
        return outcome;
      } finally {
        setSending(false);
      }
    },
    [client, document],
  );
  return { send, sending };
}

/** For `idempotencyKey`. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
