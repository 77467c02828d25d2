import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { MikroORM } from '@mikro-orm/postgresql';
import { type FastifyInstance, type FastifyRequest, fastify } from 'fastify';
import type { Config } from './config.js';
import { type Context, createContext } from './context.js';
import { viewerOf } from './features/identity/viewer.read-model.js';
import { createSchema } from './schema.js';
import { todayIn } from './shared/dates.js';

export interface Service {
  orm: MikroORM;
  config: Config;
  /** The clock; tests stop it. */
  now?: () => Date;
}

/** The HTTP service, not yet listening. */
export async function createServer({
  orm,
  config,
  now = () => new Date(),
}: Service): Promise<FastifyInstance> {
  const app = fastify({
    logger: { level: config.logLevel },
    genReqId: () => randomUUID(),
    bodyLimit: 1024 * 1024,
  });
  const apollo = new ApolloServer<Context>({
    schema: await createSchema(),
    introspection: config.introspection,
    plugins: [ApolloServerPluginCacheControlDisabled(), fastifyApolloDrainPlugin(app)],
  });
  await apollo.start();

  const context = async (request: FastifyRequest): Promise<Context> => {
    const at = now();
    const viewer = await viewerOf(orm.em, request.headers.authorization, at);
    return createContext({
      em: orm.em,
      viewer,
      now: at,
      today: todayIn(config.timeZone, at),
      horizon: config.horizon,
      language: 'zh',
      requestId: request.id,
    });
  };
  await app.register(fastifyApollo(apollo), { path: '/graphql', method: ['GET', 'POST'], context });
  return app;
}
