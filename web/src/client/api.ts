import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { cacheExchange, createClient, fetchExchange } from 'urql';
import { language } from '../i18n/language';
import { noteAnswer, noteLoss } from './answers';

/** Longer than the service lets any request run. */
const PATIENCE_MS = 15_000;

interface Hashed {
  __meta__?: { hash: string };
}

const known = new WeakMap<object, object>();

/** A generated document as urql sends it: by its hash alone, without its text. */
export function trusted<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
): TypedDocumentNode<Data, Variables> {
  const { __meta__: meta } = document as Hashed;
  if (!meta) throw new Error('Only generated documents are sent');
  const sent = known.get(document) ?? { kind: 'Document', definitions: [], documentId: meta.hash };
  known.set(document, sent);
  return sent as TypedDocumentNode<Data, Variables>;
}

/** The browser's fetch, with the caller's language, a limit in time, and word of how it went. */
async function ask(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const late = AbortSignal.timeout(PATIENCE_MS);
  const signal = init.signal ? AbortSignal.any([init.signal, late]) : late;
  const headers = { ...init.headers, 'accept-language': language() };
  try {
    const answer = await fetch(input, { ...init, headers, signal });
    noteAnswer(answer);
    return answer;
  } catch (thrown) {
    // Not what was called off: that says nothing of the network.
    if (thrown instanceof TypeError) noteLoss();
    throw thrown;
  }
}

export const api = createClient({
  url: '/graphql',
  preferGetMethod: false,
  exchanges: [cacheExchange, fetchExchange],
  // What was seen before is shown at once, and asked for anew.
  requestPolicy: 'cache-and-network',
  fetch: ask,
  fetchOptions: { credentials: 'same-origin' },
});
