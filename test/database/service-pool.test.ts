import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import { ormConfig } from '../../src/orm.config.js';
import { servicePool } from '../../src/start/service-pool.js';
import { copyTemplate, type DatabaseCopy } from '../support/template-database.js';

let database: DatabaseCopy;
let orm: MikroORM;

beforeAll(async () => {
  database = await copyTemplate();
  orm = new MikroORM({ ...ormConfig(database.url), pool: { min: 0, max: 2 }, driverOptions: servicePool });
});
afterAll(async () => {
  await orm.close(true);
  await database.drop();
});

it('gets back the connections of transactions that their server ended', async () => {
  for (let outage = 0; outage < 5; outage += 1) {
    const ended = orm.em
      .fork()
      .transactional((em) => em.execute('select pg_terminate_backend(pg_backend_pid())'));
    await expect(ended).rejects.toThrow(/terminat/);
  }
  expect(await orm.em.fork().transactional((em) => em.execute('select 1 as one'))).toEqual([{ one: 1 }]);
});

it('ends a statement that takes too long', async () => {
  const begun = performance.now();
  await expect(orm.em.fork().execute('select pg_sleep(60)')).rejects.toMatchObject({ code: '57014' });
  expect(performance.now() - begun).toBeLessThan(4_500);
});
