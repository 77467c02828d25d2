import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { refusalOf } from '../shared/refusal.js';
import { askedOf, ofNoTrust, type TrustedDocuments } from './asked.js';
import { formatError } from './error-border.js';
import { compiling } from './executor.js';
import { limitRules, MAX_TOKENS } from './limits.js';
import { nodeLimit } from './node-limit.js';
import { outageOf } from './outage.js';
import { type RefusedRequest, refusedRequests } from './refused-requests.js';
import { requestScope, scopeOf } from './request-scope.js';
import { status } from './status.js';

export interface Endpoint {
  schema: GraphQLSchema;
  introspection: boolean;
  /** What may be asked for by its hash. */
  documents: TrustedDocuments;
  /** Which time a query comes it is compiled. */
  compileFrom?: number;
  contextOf(request: FastifyRequest): Promise<Context>;
  /** Is told of mutations that are refused before they run. */
  refused(request: RefusedRequest): Promise<void>;
}

/** `/graphql`: Apollo Server behind Fastify, bounded, its errors translated at one border. */
export async function serveGraphql(app: FastifyInstance, endpoint: Endpoint): Promise<void> {
  const { schema, introspection, documents, compileFrom, contextOf, refused } = endpoint;
  const apollo = new ApolloServer<Context>({
    gateway: compiling(schema, compileFrom),
    introspection,
    formatError,
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
      status,
      refusedRequests(refused),
    ],
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());

  const contextFor = async (request: FastifyRequest, trusted: boolean): Promise<Context> => {
    const context = await contextOf(request).catch((thrown: unknown) => {
      throw withStatus(thrown);
    });
    if (context.viewer.onlyTrusted && !trusted) throw ofNoTrust();
    return context;
  };
  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<Buffer> => {
    const asked = askedOf(request, documents);
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: asked.request,
      context: async () => {
        if (asked.refusal) throw asked.refusal;
        return contextFor(request, asked.trusted);
      },
    });
    if (answer.body.kind !== 'complete')
      throw new Error('No answer comes in parts: @defer and @stream are off');
    for (const [name, value] of answer.headers) reply.header(name, value);
    reply.code(answer.status ?? 200);
    // Node encodes a long text to bytes slowly while it writes, and Fastify would measure it before.
    return Buffer.from(answer.body.string);
  };
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
