import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { startEmbedded } from '../dist/src/database/embedded.js';

const HERE = import.meta.dirname;

export interface BenchDatabase {
  url: string;
  /** False where it was there and kept. */
  made: boolean;
  vacuum(): Promise<void>;
  /** How much there is to search, and what it takes. */
  size(): Promise<object>;
  stop(): Promise<void>;
}

/** A migrated database with nothing in it, on the server of DATABASE_URL (its role needs CREATEDB) or an embedded one. */
export async function emptyDatabase(name: string, keep: boolean): Promise<BenchDatabase> {
  const given = process.env.DATABASE_URL;
  const server = given
    ? { url: given, stop: async () => {} }
    : await startEmbedded({ dataDir: join(HERE, '.data', name), log: () => {}, durable: false });
  const url = Object.assign(new URL(server.url), { pathname: `/${name}` }).href;
  const run = async (at: string, text: string) => {
    const client = new Client({ connectionString: at });
    await client.connect();
    try {
      return (await client.query(text)).rows;
    } finally {
      await client.end();
    }
  };
  try {
    const there = await run(server.url, `select from pg_database where datname = '${name}'`);
    const made = !(keep && there.length > 0);
    if (made) {
      await run(server.url, `drop database if exists ${name} with (force)`);
      await run(server.url, `create database ${name}`);
      await promisify(execFile)(process.execPath, [join(HERE, '../dist/src/cli/main.js'), 'migrate'], {
        env: { ...process.env, DATABASE_URL: url },
      });
    }
    return {
      url,
      made,
      vacuum: async () => void (await run(url, 'vacuum analyze')),
      size: async () =>
        (
          await run(
            url,
            `select count(*)::int as entries, count(*) filter (where kind = 'CLAUSE')::int as clauses,
                    pg_size_pretty(pg_relation_size('search_entry')) as heap,
                    pg_size_pretty(pg_total_relation_size('search_entry')) as total,
                    pg_size_pretty(pg_relation_size('search_entry_words_index')) as index from search_entry`,
          )
        )[0] as object,
      stop: server.stop,
    };
  } catch (thrown) {
    await server.stop();
    throw thrown;
  }
}
