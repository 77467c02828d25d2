import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { type ErrorCode, wording } from '../shared/errors.js';
import { masked, protocolMessage } from './error-border.js';
import { type RequestScope, scopeOf } from './request-scope.js';

/** What Fastify refuses before GraphQL sees it, by HTTP status. */
const CODES: Record<number, string> = {
  400: 'BAD_REQUEST',
  413: 'BODY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** Answers what fails outside GraphQL in the shape, the codes and the language of a GraphQL error. */
export function answerFailures(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { status, ...answer } = failureOf(error, scopeOf(request));
    reply.code(status).send({ errors: [answer] });
  });

  app.setNotFoundHandler((request, reply) => {
    const known = app.findRoute({ method: 'POST', url: pathOf(request) }) !== null;
    if (known) reply.header('allow', 'GET, POST');
    const code = known ? 'METHOD_NOT_ALLOWED' : 'NO_SUCH_ADDRESS';
    return refuse(request, reply, known ? 405 : 404, code);
  });
}

function refuse(request: FastifyRequest, reply: FastifyReply, status: number, code: string): FastifyReply {
  const message = protocolMessage(code, `${request.method} ${pathOf(request)}`, scopeOf(request).language);
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

function failureOf(error: FastifyError, scope: RequestScope): GraphQLFormattedError & { status: number } {
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
