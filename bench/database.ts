import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { startEmbedded } from '../dist/src/database/embedded.js';
import { indexStale } from '../dist/src/features/search/index-stale.js';
import { restateDueStandings } from '../dist/src/features/target/restate-due-standings.js';
import { ormConfig } from '../dist/src/orm.config.js';
import { todayIn } from '../dist/src/shared/dates.js';

const USUAL = 'zhibiao_bench';
const HERE = import.meta.dirname;
const DATA = join(HERE, 'data');
const MIGRATIONS = join(HERE, '../migrations');

export interface BenchDatabase {
  url: string;
}

export interface Databases {
  /** As the server tells it: PostgreSQL 18.4. */
  version: string;
  usual(): Promise<BenchDatabase>;
  /** `change` gets a connection to the copy; whatever it wrote is analysed afterwards. */
  copy(name: string, change: (client: Client, url: string) => Promise<void>): Promise<BenchDatabase>;
  stop(): Promise<void>;
}

/** On the server of DATABASE_URL (its role needs CREATEDB), or on an embedded one in bench/.data without fsync. */
export async function openDatabases(log: (line: string) => void): Promise<Databases> {
  const given = process.env.DATABASE_URL;
  const server = given
    ? { url: given, stop: async () => {} }
    : await startEmbedded({ dataDir: join(HERE, '.data'), log, durable: false });
  const urlOf = (name: string) => Object.assign(new URL(server.url), { pathname: `/${name}` }).href;
  const version = await connected(
    server.url,
    async (client) => (await client.query('show server_version')).rows[0].server_version as string,
  );

  return {
    version: `PostgreSQL ${version}`,
    stop: server.stop,
    usual: async () => {
      const url = urlOf(USUAL);
      const contents = await fingerprint();
      if (await connected(server.url, (client) => holds(client, contents))) return { url };
      log('Making the usual data…');
      await connected(server.url, async (client) => {
        await client.query(`drop database if exists ${USUAL} with (force)`);
        await client.query(`create database ${USUAL}`);
      });
      await migrate(url);
      await connected(url, fill);
      await restate(url);
      await connected(url, async (client) => {
        await client.query('vacuum analyze');
        await client.query(`comment on database ${USUAL} is '${contents}'`);
      });
      return { url };
    },
    copy: async (name, change) => {
      const copied = `${USUAL}_${name}`;
      await connected(server.url, async (client) => {
        await client.query(`drop database if exists ${copied} with (force)`);
        await client.query(`create database ${copied} template ${USUAL}`);
      });
      const url = urlOf(copied);
      await connected(url, async (client) => {
        await change(client, url);
        await client.query('vacuum analyze');
      });
      return { url };
    },
  };
}

/** What the usual data is made of; a standing is that of a day. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update('2').update(todayIn('Asia/Shanghai', new Date()));
  for (const folder of [MIGRATIONS, DATA])
    for (const file of (await readdir(folder)).sort())
      hash.update(file).update(await readFile(join(folder, file)));
  return hash.digest('hex');
}

async function holds(client: Client, contents: string): Promise<boolean> {
  const { rows } = await client.query(
    `select from pg_database where datname = $1 and shobj_description(oid, 'pg_database') = $2`,
    [USUAL, contents],
  );
  return rows.length > 0;
}

async function migrate(url: string): Promise<void> {
  const command = join(HERE, '../dist/src/cli/main.js');
  await promisify(execFile)(process.execPath, [command, 'migrate'], {
    env: { ...process.env, DATABASE_URL: url },
  });
}

/** In one session: later files use the temporary function and tables of earlier ones. */
async function fill(client: Client): Promise<void> {
  for (const file of (await readdir(DATA)).sort())
    await client.query(await readFile(join(DATA, file), 'utf8'));
}

/** Stores the verdict on each target and what search finds, as the service would after its start. */
export async function restate(url: string): Promise<void> {
  const orm = await MikroORM.init(ormConfig(url));
  await restateDueStandings(orm.em.fork(), todayIn('Asia/Shanghai', new Date()));
  await indexStale(orm.em.fork());
  await orm.close();
}

async function connected<Outcome>(url: string, work: (client: Client) => Promise<Outcome>): Promise<Outcome> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
