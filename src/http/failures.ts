import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { type ErrorCode, wording } from '../shared/errors.js';
import { refusalOf } from '../shared/refusal.js';
import { describeFailure, masked, protocolMessage } from './error-border.js';
import { outageOf } from './outage.js';
import { type RequestScope, scopeOf } from './request-scope.js';

/** What Fastify refuses before GraphQL sees it, by HTTP status. */
const CODES: Record<number, string> = {
  400: 'BAD_REQUEST',
  413: 'BODY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** The status of a refusal outside GraphQL; what has none here is a body that is understood and not taken. */
const REFUSED: { [C in ErrorCode]?: number } = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  READ_ONLY_KEY: 403,
  AGGREGATES_ONLY: 403,
  SESSION_ENDED: 401,
  CROSS_SITE: 403,
  NO_SUCH_IDENTITY: 404,
  NO_IDENTITY_PROVIDER: 404,
  TOO_MANY_WRONG_KEYS: 429,
  TOKEN_INVALID: 401,
  TOKEN_NOT_LINKED: 403,
  TOKEN_AMBIGUOUS: 403,
  IDENTITY_PROVIDER_DOWN: 503,
  NOT_FOUND: 404,
  INVALID_ID: 404,
  FILE_NAME: 400,
  FILE_TOO_LARGE: 413,
  FILE_CONTENT_TYPE: 415,
  FILE_NOT_TAKEN: 415,
  FILE_SPACE: 429,
  FILE_BUSY: 503,
  FILE_STORE_DOWN: 503,
};
const UNPROCESSABLE = 422;

/** Answers what fails outside GraphQL in the shape, the codes and the language of a GraphQL error. */
export function answerFailures(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { status, ...answer } = failureOf(error, scopeOf(request));
    if (status === 401) reply.header('www-authenticate', 'Bearer');
    if (status === 503) reply.header('retry-after', '1');
    reply.code(status).send({ errors: [answer] });
  });

  app.setNotFoundHandler((request, reply) => {
    const methods = ['GET', 'POST'].filter(
      (method) => app.findRoute({ method, url: pathOf(request) }) !== null,
    );
    const known = methods.includes('POST');
    if (known) reply.header('allow', methods.join(', '));
    const code = known ? 'METHOD_NOT_ALLOWED' : 'NO_SUCH_ADDRESS';
    return refuse(request, reply, known ? 405 : 404, code);
  });
}

function refuse(request: FastifyRequest, reply: FastifyReply, status: number, code: string): FastifyReply {
  const message = protocolMessage(code, `${request.method} ${pathOf(request)}`, scopeOf(request).language);
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

function failureOf(error: FastifyError, scope: RequestScope): GraphQLFormattedError & { status: number } {
  const refusal = refusalOf(error);
  if (refusal) return { status: REFUSED[refusal.code] ?? UNPROCESSABLE, ...describeFailure(error, scope) };
  if (outageOf(error)) return { status: 503, ...describeFailure(error, scope) };
  const status = error.statusCode ?? 500;
  if (error.code === 'FST_ERR_HANDLER_TIMEOUT') return { status: 503, ...known('TIMEOUT', scope) };
  if (status >= 500) return { status: 500, ...masked(error, scope) };
  const code = CODES[status] ?? 'BAD_REQUEST';
  return { status, message: protocolMessage(code, error.message, scope.language), extensions: { code } };
}

/** A GraphQL error of a code that needs no parameters. */
export function known(code: ErrorCode, { language }: RequestScope): GraphQLFormattedError {
  return { message: wording(code, {}, language), extensions: { code } };
}

export const pathOf = ({ url }: FastifyRequest): string => url.split('?', 1)[0] ?? '/';
