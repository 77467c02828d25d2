import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { type EmbeddedDatabase, startEmbedded } from '../../src/database/embedded.js';
import { findPostmaster, isAlive } from '../../src/database/postmaster.js';

const asRoot = process.getuid?.() === 0 ? it : it.skip;
const onLinux = process.platform === 'linux' ? it : it.skip;

let folder: string;
let dataDir: string;
let running: EmbeddedDatabase[] = [];
let lines: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhibiao-embedded-'));
});

/** Making the data takes most of the time, so tests share it unless they are about making it. */
beforeEach(() => {
  dataDir = join(folder, 'shared');
});

afterEach(async () => {
  for (const database of running) await database.stop();
  running = [];
});

afterAll(() => rm(folder, { recursive: true, maxRetries: 10 }));

async function start({ durable = false } = {}): Promise<EmbeddedDatabase> {
  lines = [];
  const database = await startEmbedded({ dataDir, durable, log: (line) => lines.push(line) });
  running.push(database);
  return database;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

/** Fails by its time limit. */
async function untilGone(pid: number): Promise<void> {
  while (isAlive(pid)) await pause(10);
}

async function postmasterPid(): Promise<number> {
  const found = await findPostmaster(join(dataDir, 'postgres', 'data'));
  if (!found) throw new Error('No postmaster runs');
  return found.pid;
}

/** Another process that starts the database, tells its address and does not stop it. */
async function anotherProcess(then: 'waits' | 'fails'): Promise<{ url: string; child: ChildProcess }> {
  const script = `
    import { startEmbedded } from ${JSON.stringify(join(process.cwd(), 'dist/src/database/embedded.js'))};
    const { url } = await startEmbedded({ dataDir: process.argv[1], log() {} });
    process.stdout.write(url);
    ${then === 'fails' ? "process.stdin.once('data', () => { throw new Error('of the service'); });" : ''}
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, dataDir]);
  const [url] = await once(child.stdout, 'data');
  return { url: String(url), child };
}

it('makes the data once, keeps it over a restart, and stops without a trace', async () => {
  const first = await start({ durable: true });
  expect(await query(first.url, 'select current_user, current_database()')).toEqual(['zhibiao', 'zhibiao']);
  expect(
    await query(
      first.url,
      `select rolsuper, datlocprovider, datlocale, pg_encoding_to_char(encoding), current_setting('fsync'),
              current_setting('data_checksums'), current_setting('listen_addresses')
         from pg_roles, pg_database where rolname = 'zhibiao' and datname = 'zhibiao'`,
    ),
  ).toEqual([false, 'b', 'C.UTF-8', 'UTF8', 'on', 'on', '127.0.0.1']);
  await query(first.url, `create table city_fact as select '苏州' as city`);
  const pid = await postmasterPid();
  await first.stop();
  await first.stop();
  await untilGone(pid);

  const second = await start();
  expect(await query(second.url, 'select city from city_fact')).toEqual(['苏州']);
});

it('lets nobody in without the password, which only the owner of the folder can read', async () => {
  const { url } = await start();
  const login = (user: string, password: string) => {
    const stranger = Object.assign(new URL(url), { username: user, password });
    return query(stranger.href, 'select 1');
  };
  await expect(login('zhibiao', 'guess')).rejects.toMatchObject({ code: '28P01' });
  await expect(login('postgres', '')).rejects.toMatchObject({ code: '28000' });
  for (const file of ['password', 'application-password'])
    expect((await stat(join(dataDir, 'postgres', file))).mode & 0o777).toBe(0o600);
});

it('has a second role, which owns nothing, and adds it to a cluster that was made without', async () => {
  const first = await start();
  await query(first.url, 'create table city_count as select 11 as regions');
  await first.stop();
  const home = join(dataDir, 'postgres');
  const rules = join(home, 'data', 'pg_hba.conf');
  await writeFile(rules, (await readFile(rules, 'utf8')).replace(/^.*zhibiao_app.*\n/m, ''));
  await rm(join(home, 'application-password'));

  const second = await start();
  expect(lines).toContainEqual(expect.stringContaining('Adding the role'));
  expect(await query(second.applicationUrl, 'select current_user')).toEqual(['zhibiao_app']);
  expect(await query(second.url, 'select regions from city_count')).toEqual([11]);
  await second.stop();

  const third = await start();
  expect(lines).not.toContainEqual(expect.stringContaining('Adding the role'));
  expect(await query(third.applicationUrl, 'select 1')).toEqual([1]);
});

it('has every committed row after its server was killed', async () => {
  const { url } = await start({ durable: true });
  await query(url, 'create table fact as select 42 as n');
  process.kill(await postmasterPid(), 'SIGKILL');

  const next = await start();
  expect(await query(next.url, 'select n from fact')).toEqual([42]);
  expect(lines).toContainEqual(expect.stringContaining('Started'));
});

it('takes over the server of a killed process, and stops it', async () => {
  const left = await anotherProcess('waits');
  const pid = await postmasterPid();
  left.child.kill('SIGKILL');

  const { url, stop } = await start();
  expect(url).toBe(left.url);
  expect(await postmasterPid()).toBe(pid);
  expect(lines).toEqual([expect.stringContaining('Took over')]);
  await stop();
  await untilGone(pid);
});

it('leaves no server behind a process that ends without stopping it', async () => {
  const { child } = await anotherProcess('fails');
  const pid = await postmasterPid();
  child.stdin?.write('now');
  await untilGone(pid);
});

it('refuses a second owner in two languages and leaves the first in peace', async () => {
  const { url } = await start();
  await expect(start()).rejects.toMatchObject({
    code: 'IN_USE',
    message: expect.stringMatching(
      /正由另一进程（zhibiao \d+）使用.*\nThe data folder .* in use by another process/,
    ),
  });
  expect(await query(url, 'select 1')).toEqual([1]);
});

it('gives two that start together one owner', async () => {
  dataDir = join(folder, 'together');
  const outcomes = await Promise.allSettled([start(), start()]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'IN_USE' } });
});

it('starts over where making the data was broken off', async () => {
  dataDir = join(folder, 'broken');
  await mkdir(join(dataDir, 'postgres.new-999999999-abcd', 'data', 'base'), { recursive: true });
  await writeFile(join(dataDir, 'postgres.new-999999999-abcd', 'data', 'PG_VERSION'), '18\n');

  const { url } = await start();
  expect(await query(url, 'select 1')).toEqual([1]);
  expect((await readdir(dataDir)).sort()).toEqual(['postgres', 'postgres.log']);
});

onLinux('is not put off by a dead server whose number now belongs to another process', async () => {
  const { stop } = await start();
  const file = join(dataDir, 'postgres', 'data', 'postmaster.pid');
  await stop();
  await writeFile(file, `${process.pid}\n/elsewhere\n0\n5432\n\n127.0.0.1\n`);

  const { url } = await start();
  expect(await query(url, 'select 1')).toEqual([1]);
});

asRoot('serves data under a folder that only root may enter', async () => {
  await chmod(folder, 0o700);
  const { url } = await start();
  expect(await query(url, 'select 1')).toEqual([1]);

  const cluster = await stat(join(dataDir, 'postgres', 'data'));
  expect(cluster.uid).not.toBe(0);
  expect((await stat(`/proc/${await postmasterPid()}`)).uid).toBe(cluster.uid);
});

// Last: it spoils the shared data.
it('will not make new data where the password of the old is lost', async () => {
  const { stop } = await start();
  await stop();
  await rm(join(dataDir, 'postgres', 'password'));
  await expect(start()).rejects.toMatchObject({ code: 'NO_PASSWORD' });
});
