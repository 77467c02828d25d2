import fastifyCookie from '@fastify/cookie';
import type { MikroORM } from '@mikro-orm/postgresql';
import { type FastifyInstance, type FastifyRequest, fastify } from 'fastify';
import { audited, auditMutations } from './audited-mutations.js';
import { callersOf } from './callers.js';
import type { Config } from './config.js';
import { createContext } from './context.js';
import { refusalLog } from './features/audit/refusal-log.js';
import { admitFile } from './features/file/admit-file.js';
import { MAX_BYTES } from './features/file/file-life.rules.js';
import { storeFile } from './features/file/store-file.js';
import { acceptedLanguage } from './http/accepted-language.js';
import { AnswerCache } from './http/answer-cache.js';
import { drainBeforeClose } from './http/drain.js';
import { answerFailures } from './http/failures.js';
import { serveFiles } from './http/files.js';
import { serveGraphiql } from './http/graphiql.js';
import { serveGraphql } from './http/graphql.js';
import { BODY_LIMIT, REQUEST_TIMEOUT_MS, TRANSFER_TIMEOUT_MS } from './http/limits.js';
import { logAnswers, logging } from './http/logging.js';
import { originOf } from './http/origin.js';
import { servePages } from './http/pages.js';
import { type Step, serveHealth } from './http/readiness.js';
import { answerHeaders } from './http/security-headers.js';
import { serveSignIn } from './http/sign-in.js';
import { readableFile } from './readable-file.js';
import { createSchema } from './schema.js';
import { todayIn } from './shared/dates.js';
import { projectFile } from './shared/project-file.js';
import { revisionOf } from './shared/revision.js';
import type { Session } from './shared/session.js';
import { s3Store } from './storage/s3-store.js';
import { readTrustedDocuments } from './trusted-documents.js';

export interface Service {
  orm: MikroORM;
  config: Config;
  /** The clock; tests stop it. */
  now?: () => Date;
  /** What the start has still to do; `/graphql` waits for it. */
  missing?: ReadonlySet<Step>;
  /** Which time a query comes it is compiled: tests, which ask it once, say the first. */
  compileFrom?: number;
  /** False reads every row whole and every relation by its key: what look-ahead is held against. */
  lookAhead?: boolean;
  /** Where the pages were built; tests say where theirs lie. */
  pages?: string;
}

/** The HTTP service, not yet listening. */
export async function createServer({
  orm,
  config,
  now = () => new Date(),
  missing = new Set(),
  compileFrom,
  lookAhead,
  pages = projectFile('dist/web'),
}: Service): Promise<FastifyInstance> {
  const app = fastify({
    ...logging(config.logLevel),
    bodyLimit: BODY_LIMIT,
    // Anybody can send X-Forwarded-For; only these are believed.
    trustProxy: config.trustedProxies.length > 0 ? config.trustedProxies : false,
    // Of every connection; what is no file is held to its handler's.
    requestTimeout: TRANSFER_TIMEOUT_MS,
    handlerTimeout: REQUEST_TIMEOUT_MS,
    // What arrives while draining is answered, and its connection then closed.
    return503OnClosing: false,
  });
  app.register(fastifyCookie);
  drainBeforeClose(app);
  logAnswers(app);
  answerHeaders(app);
  answerFailures(app);
  serveHealth(app, orm.em, missing);
  // GraphiQL is nothing without introspection.
  if (config.introspection) serveGraphiql(app);
  servePages(app, { dir: pages, graphiql: config.introspection });

  const log = refusalLog(orm.em, (err) => app.log.error({ err }, 'Refusals were counted and not written'));
  app.addHook('onClose', () => log.close());
  const callers = callersOf({
    ...{ em: orm.em, config, now, log },
    onLost: (err) => app.log.error({ err }, 'When keys were last used was not written'),
  });
  app.addHook('onClose', () => callers.close());

  const objects =
    config.s3 && s3Store(config.s3, (err) => app.log.error({ err }, 'The store of files did not answer'));
  const sessionOf = async (request: FastifyRequest): Promise<Session> => {
    const at = now();
    return {
      now: at,
      requestId: request.id,
      origin: originOf(request),
      em: orm.em,
      viewer: await callers.viewerOf(request, at),
      today: todayIn(config.timeZone, at),
      timeZone: config.timeZone,
      horizon: config.horizon,
      reminderPauseDays: config.reminderPauseDays,
      language: acceptedLanguage(request.headers['accept-language']),
      objects,
    };
  };
  serveSignIn(app, callers);
  serveFiles(app, {
    maxBytes: MAX_BYTES,
    contextOf: async (request) => createContext(await sessionOf(request)),
    admit: admitFile,
    store: storeFile,
    open: readableFile,
    sending: (session, input, work) => audited(log, () => ({ session, operation: 'sendFile', input }), work),
  });
  const revision = () => revisionOf(orm.em).catch(() => null);
  const schema = await createSchema({ lookAhead });
  auditMutations(schema, log);
  await serveGraphql(app, {
    schema,
    introspection: config.introspection,
    documents: await readTrustedDocuments(config.trustedDocuments),
    cache: config.cacheBytes === null ? null : new AnswerCache({ mostBytes: config.cacheBytes, revision }),
    compileFrom,
    sessionOf,
    contextFrom: createContext,
    refused: ({ context: session, ...refused }) => log.record({ session, outcome: 'REFUSED', ...refused }),
  });
  return app;
}
