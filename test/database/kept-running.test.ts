import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import type { EmbeddedDatabase } from '../../src/database/embedded.js';
import { startKeptRunning } from '../../src/database/kept-running.js';
import { findPostmaster, isAlive } from '../../src/database/postmaster.js';

let dataDir: string;
let database: EmbeddedDatabase;
let pool: Pool;
const gone: unknown[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'zhibiao-kept-'));
});
afterEach(async () => {
  await pool.end();
  await database.stop();
});
afterAll(() => rm(dataDir, { recursive: true, maxRetries: 10 }));

async function start(): Promise<void> {
  database = await startKeptRunning({ dataDir, log: () => {}, onGone: (fault) => gone.push(fault) });
  pool = new Pool({ connectionString: database.url });
  pool.on('error', () => {});
}

async function postmasterPid(): Promise<number> {
  return (await findPostmaster(join(dataDir, 'postgres', 'data')))?.pid ?? 0;
}

/** Fails by its time limit. */
async function untilAnswered(sql: string): Promise<unknown[]> {
  for (;;) {
    try {
      return (await pool.query({ text: sql, rowMode: 'array' })).rows.flat();
    } catch {
      await pause(20);
    }
  }
}

it('brings a killed server back on its address, with what it had committed', async () => {
  await start();
  await pool.query('create table fact as select 7 as n');
  const pid = await postmasterPid();
  process.kill(pid, 'SIGKILL');
  while (isAlive(pid)) await pause(5);

  const begun = performance.now();
  expect(await untilAnswered('select n from fact')).toEqual([7]);
  expect(performance.now() - begun).toBeLessThan(5_000);
  expect(await postmasterPid()).not.toBe(pid);
  expect(gone).toEqual([]);
});

it('takes the server again after one of its children was killed', async () => {
  await start();
  const [backend] = await untilAnswered('select pg_backend_pid()');
  process.kill(Number(backend), 'SIGKILL');

  await pause(200);
  expect(await untilAnswered('select n from fact')).toEqual([7]);
  await database.stop();
  expect(await findPostmaster(join(dataDir, 'postgres', 'data'))).toBeNull();
});
