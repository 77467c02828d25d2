import type { ApolloServerPlugin } from '@apollo/server';
import Negotiator from 'negotiator';

const JSON_TYPE = 'application/json';
const GRAPHQL_TYPE = 'application/graphql-response+json';
/** Faults in a well-formed request, which GraphQL over HTTP answers with 200 in the older media type. */
const FAULTS = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/** The HTTP status of answers with errors, where Apollo's own is not the one that callers are promised. */
export const status: ApolloServerPlugin = {
  async requestDidStart({ request }) {
    return {
      async willSendResponse({ response: { http, body }, errors = [] }) {
        const result = body.kind === 'single' ? body.singleResult : body.initialResult;
        const codes = (result.errors ?? []).map(({ extensions }) => extensions?.code);
        if (codes.some((code) => code === 'UNAVAILABLE' || code === 'TIMEOUT')) {
          http.status = 503;
          http.headers.set('retry-after', '1');
        } else if (
          http.status === 400 &&
          errors.every(({ extensions }) => FAULTS.includes(String(extensions.code))) &&
          asksForJson(request.http?.headers.get('accept'))
        ) {
          http.status = 200;
        }
      },
    };
  },
};

/** Whether a caller names the older media type and prefers it; one that names none gets the plainer status. */
export function asksForJson(accept: string | undefined): boolean {
  if (!accept?.includes(JSON_TYPE)) return false;
  return new Negotiator({ headers: { accept } }).mediaType([JSON_TYPE, GRAPHQL_TYPE]) === JSON_TYPE;
}
