import 'reflect-metadata/lite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { ormConfig } from '../../src/orm.config.js';
import { REVISION, revisionOf } from '../../src/shared/revision.js';
import { lookForStale } from '../support/stale-checker.js';
import { copyTemplate, type DatabaseCopy, runSql } from '../support/template-database.js';

let database: DatabaseCopy;
beforeAll(async () => {
  database = await copyTemplate();
  await runSql(database.url, 'create sequence naive', 'create table naive_count (n int)');
  await runSql(database.url, 'insert into naive_count values (0)');
});
afterAll(() => database.drop());

describe('with writers and readers of two nodes at once', () => {
  it('no answer lacks an acknowledged write, and none from memory is torn', async () => {
    const found = await lookForStale({ url: database.url, way: { read: REVISION.text }, seconds: 4 });

    expect(found).toMatchObject({ stale: 0, torn: 0 });
    expect(found.fromMemory).toBeGreaterThan(20);
  }, 30_000);

  it('the checker finds what a sequence does wrong, which moves before its transaction is seen', async () => {
    const way = { read: 'select last_value as revision from naive', announce: `select nextval('naive')` };
    const found = await lookForStale({ url: database.url, way, seconds: 4 });

    expect(found.stale).toBeGreaterThan(0);
    expect(found.torn).toBeGreaterThan(0);
  }, 30_000);
});

it('moves when a transaction is committed, neither before nor for who only reads', async () => {
  const orm = new MikroORM(ormConfig(database.applicationUrl));
  const writer = new Client({ connectionString: database.url });
  await writer.connect();
  const revision = () => revisionOf(orm.em);
  /** Other databases of the server move it too: until nothing came between. */
  const still = async (work: () => Promise<unknown>) => {
    for (let tries = 0; tries < 20; tries += 1) {
      const before = await revision();
      await work();
      if ((await revision()) === before) return true;
    }
    return false;
  };

  expect(await still(async () => {})).toBe(true);
  expect(await still(() => writer.query('select count(*) from region'))).toBe(true);
  expect(
    await still(async () => {
      await writer.query('begin');
      await writer.query('update naive_count set n = n + 1');
    }),
  ).toBe(true);
  for (const change of ['commit', 'update naive_count set n = n + 1', 'create table late (id int)']) {
    const before = await revision();
    await writer.query(change);
    expect(await revision()).not.toBe(before);
  }
  await writer.end();
  await orm.close(true);
});
