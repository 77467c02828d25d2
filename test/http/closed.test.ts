import 'reflect-metadata/lite';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { parseConfig } from '../../src/config.js';
import { ormConfig } from '../../src/orm.config.js';
import { createServer } from '../../src/server.js';

let app: FastifyInstance;
let orm: MikroORM;

beforeAll(async () => {
  const DATABASE_URL = 'postgresql://zhibiao:x@127.0.0.1:9/zhibiao';
  orm = new MikroORM(ormConfig(DATABASE_URL));
  const config = parseConfig({ DATABASE_URL, ZHIBIAO_INTROSPECTION: 'off', LOG_LEVEL: 'silent' });
  app = await createServer({ orm, config, pages: '/nowhere' });
});
afterAll(async () => {
  await app.close();
  await orm.close(true);
});

it('shows a closed service’s schema to nobody', async () => {
  const payload = { query: '{ __schema { queryType { name } } }' };
  const { statusCode, body } = await app.inject({ method: 'POST', url: '/graphql', payload });

  expect(statusCode).toBe(400);
  expect(body).not.toContain('"data"');
  expect((await app.inject('/graphiql')).statusCode).toBe(404);
  expect((await app.inject('/')).statusCode).toBe(404);
});
