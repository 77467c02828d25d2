import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { startEmbedded } from '../dist/src/database/embedded.js';
import { restateDueStandings } from '../dist/src/features/target/restate-due-standings.js';
import { ormConfig } from '../dist/src/orm.config.js';
import { todayIn } from '../dist/src/shared/dates.js';

const NAME = 'zhibiao_bench';
const HERE = import.meta.dirname;

export interface BenchDatabase {
  url: string;
  /** As the server tells it: PostgreSQL 18.4. */
  version: string;
  stop(): Promise<void>;
}

/** A new database, migrated and filled, on the server of DATABASE_URL (its role needs CREATEDB) or an embedded one. */
export async function prepareDatabase(log: (line: string) => void): Promise<BenchDatabase> {
  const given = process.env.DATABASE_URL;
  const server = given
    ? { url: given, stop: async () => {} }
    : await startEmbedded({ dataDir: join(HERE, '.data'), log, durable: false });
  try {
    await connected(server.url, async (client) => {
      await client.query(`drop database if exists ${NAME} with (force)`);
      await client.query(`create database ${NAME}`);
    });
    const url = Object.assign(new URL(server.url), { pathname: `/${NAME}` }).href;
    await migrate(url);
    await fill(url);
    await restate(url);
    const version = await connected(url, async (client) => {
      await client.query('vacuum analyze');
      return (await client.query('show server_version')).rows[0].server_version as string;
    });
    return { url, version: `PostgreSQL ${version}`, stop: server.stop };
  } catch (thrown) {
    await server.stop();
    throw thrown;
  }
}

async function migrate(url: string): Promise<void> {
  const command = join(HERE, '../dist/src/cli/main.js');
  await promisify(execFile)(process.execPath, [command, 'migrate'], {
    env: { ...process.env, DATABASE_URL: url },
  });
}

/** In one session: later files use the temporary function and tables of earlier ones. */
async function fill(url: string): Promise<void> {
  const files = (await readdir(join(HERE, 'data'))).sort();
  await connected(url, async (client) => {
    for (const file of files) await client.query(await readFile(join(HERE, 'data', file), 'utf8'));
  });
}

/** Stores the verdict on each target, as the service would at its start. */
async function restate(url: string): Promise<void> {
  const orm = await MikroORM.init(ormConfig(url));
  await restateDueStandings(orm.em.fork(), todayIn('Asia/Shanghai', new Date()));
  await orm.close();
}

async function connected<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
