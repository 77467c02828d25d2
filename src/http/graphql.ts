import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { refusalOf } from '../shared/refusal.js';
import type { Session } from '../shared/session.js';
import type { AnswerCache } from './answer-cache.js';
import { answering } from './answering.js';
import type { TrustedDocuments } from './asked.js';
import type { Carried } from './carrier.js';
import { formatError } from './error-border.js';
import { compiling } from './executor.js';
import { limitRules, MAX_TOKENS } from './limits.js';
import { nodeLimit } from './node-limit.js';
import { outageOf } from './outage.js';
import { type RefusedRequest, refusedRequests } from './refused-requests.js';
import { requestScope, scopeOf } from './request-scope.js';
import { status } from './status.js';
import { totalsAlone } from './totals-alone.js';
import { wholeAnswers } from './whole-answers.js';

export interface Endpoint {
  schema: GraphQLSchema;
  introspection: boolean;
  /** What may be asked for by its hash. */
  documents: TrustedDocuments;
  /** Null: nothing is kept. */
  cache: AnswerCache | null;
  /** Which time a query comes it is compiled. */
  compileFrom?: number;
  /** Who asks, and when: what is known before it is known whether anything has to be run. */
  sessionOf(request: FastifyRequest): Promise<Session>;
  contextFrom(session: Session): Context;
  /** Is told of mutations that are refused before they run. */
  refused(request: RefusedRequest): Promise<void>;
}

/** `/graphql`: Apollo Server behind Fastify, bounded, its errors translated at one border. */
export async function serveGraphql(app: FastifyInstance, endpoint: Endpoint): Promise<void> {
  const { schema, introspection, documents, cache, compileFrom, sessionOf, contextFrom, refused } = endpoint;
  const apollo = new ApolloServer<Carried>({
    gateway: compiling(schema, compileFrom),
    introspection,
    formatError,
    // Apollo's own ends the text by a line break, for which all of it is copied once more.
    stringifyResult: (result) => JSON.stringify(result),
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // The process stops in one order, its own.
    stopOnTerminationSignals: false,
    // Nobody's query may be registered for others to call by its hash.
    persistedQueries: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: limitRules,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      // Its page comes from another server; ours is /graphiql.
      ApolloServerPluginLandingPageDisabled(),
      nodeLimit,
      totalsAlone,
      status,
      wholeAnswers,
      refusedRequests(refused),
    ],
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());

  const handler = answering({
    apollo,
    documents,
    cache,
    contextFrom,
    sessionOf: (request) =>
      sessionOf(request).catch((thrown: unknown) => {
        throw withStatus(thrown);
      }),
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: (request, _, done) => requestScope.run(scopeOf(request), done),
    handler,
  });
}

/** A caller is refused before GraphQL begins, so HTTP has to say it too. */
function withStatus(thrown: unknown): unknown {
  const originalError = thrown instanceof Error ? thrown : new Error('Not an error', { cause: thrown });
  const refusal = refusalOf(thrown);
  const refused = (status: number, headers: [string, string][] = []): GraphQLError => {
    const http = { status, headers: new HeaderMap(headers) };
    return new GraphQLError('Refused', { originalError, extensions: { http } });
  };
  switch (refusal?.code) {
    case 'UNAUTHENTICATED':
    case 'TOKEN_INVALID':
      return refused(401, [['www-authenticate', 'Bearer']]);
    case 'SESSION_ENDED':
      return refused(401);
    case 'CROSS_SITE':
    case 'TOKEN_NOT_LINKED':
    case 'TOKEN_AMBIGUOUS':
      return refused(403);
    case 'TOO_MANY_WRONG_KEYS':
      return refused(429, [['retry-after', String(60 * Number(refusal.params.minutes))]]);
    case 'IDENTITY_PROVIDER_DOWN':
      return refused(503, [['retry-after', '1']]);
  }
  if (outageOf(thrown)) {
    const headers = new HeaderMap([['retry-after', '1']]);
    return new GraphQLError('No answer', { originalError, extensions: { http: { status: 503, headers } } });
  }
  return thrown;
}
