import type { LightMyRequestResponse } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { Api } from './api.js';

export interface RawAnswer {
  status: number;
  headers: LightMyRequestResponse['headers'];
  body: { data?: unknown; errors?: GraphQLFormattedError[] };
  /** The code of its only error. */
  code: unknown;
  /** The words of its errors. */
  message: string;
}

/** Sends a GraphQL text as it is, valid or not; English unless the headers say otherwise. */
export function post(
  api: Api,
  payload: object | string,
  headers: Record<string, string> = {},
): Promise<RawAnswer> {
  return answerOf(
    api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    }),
  );
}

export function get(api: Api, url: string, headers: Record<string, string> = {}): Promise<RawAnswer> {
  return answerOf(api.app.inject({ method: 'GET', url, headers: { 'accept-language': 'en', ...headers } }));
}

async function answerOf(sent: Promise<LightMyRequestResponse>): Promise<RawAnswer> {
  const { statusCode: status, headers, payload } = await sent;
  const body: RawAnswer['body'] = payload.startsWith('{') ? JSON.parse(payload) : {};
  const errors = body.errors ?? [];
  return {
    status,
    headers,
    body,
    code:
      errors.length === 1 ? errors[0]?.extensions?.code : errors.map(({ extensions }) => extensions?.code),
    message: errors.map(({ message }) => message).join('\n'),
  };
}
