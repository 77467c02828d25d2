import 'reflect-metadata/lite';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { parseConfig } from '../../src/config.js';
import type { Step } from '../../src/http/readiness.js';
import { ormConfig } from '../../src/orm.config.js';
import { createServer } from '../../src/server.js';
import { copyTemplate, type DatabaseCopy } from '../support/template-database.js';

const NOBODY_LISTENS = 'postgresql://zhibiao:x@127.0.0.1:9/zhibiao';
const QUERY = { method: 'POST', url: '/graphql', payload: { query: '{ regions { id } }' } } as const;

let database: DatabaseCopy;
const started: { app: FastifyInstance; orm: MikroORM }[] = [];

beforeAll(async () => {
  database = await copyTemplate();
});
afterEach(async () => {
  for (const { app, orm } of started.splice(0)) {
    await app.close();
    await orm.close(true);
  }
});
afterAll(() => database.drop());

async function serve(url: string, missing: ReadonlySet<Step> = new Set()): Promise<FastifyInstance> {
  const orm = new MikroORM(ormConfig(url));
  const config = parseConfig({ LOG_LEVEL: 'silent', DATABASE_URL: url });
  const app = await createServer({ orm, config, missing });
  started.push({ app, orm });
  return app;
}

it('is ready when nothing is missing and the database answers', async () => {
  const app = await serve(database.url);

  const ready = await app.inject('/readyz');
  expect([ready.statusCode, ready.json()]).toEqual([200, { ready: true, missing: [] }]);
  expect((await app.inject('/healthz')).json()).toEqual({ alive: true });
});

it('says what the start has still to do, and answers no query until it is done', async () => {
  const missing = new Set<Step>(['seeds', 'standings']);
  const app = await serve(database.url, missing);

  const early = await app.inject('/readyz');
  const refused = await app.inject(QUERY);
  expect([early.statusCode, early.json()]).toEqual([503, { ready: false, missing: ['seeds', 'standings'] }]);
  expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '1']);
  expect(refused.json().errors).toEqual([
    { message: expect.stringMatching(/正在启动/), extensions: { code: 'NOT_READY' } },
  ]);
  expect((await app.inject('/healthz')).statusCode).toBe(200);

  missing.clear();
  expect((await app.inject('/readyz')).statusCode).toBe(200);
  expect((await app.inject(QUERY)).statusCode).toBe(200);
});

it('answers 503 at once while the database does not answer, with or without a key', async () => {
  const app = await serve(NOBODY_LISTENS);

  const ready = await app.inject('/readyz');
  expect([ready.statusCode, ready.json()]).toEqual([503, { ready: false, missing: ['database'] }]);
  expect((await app.inject('/healthz')).statusCode).toBe(200);

  for (const headers of [{}, { authorization: 'Bearer any' }]) {
    const begun = performance.now();
    const answer = await app.inject({ ...QUERY, headers });
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '1']);
    expect(answer.json().errors[0].extensions).toEqual({ code: 'UNAVAILABLE' });
    expect(answer.body).not.toMatch(/ECONNREFUSED|127\.0\.0\.1/);
  }
});
