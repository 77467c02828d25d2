import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { MikroORM } from '@mikro-orm/postgresql';
import { startEmbedded } from '../../src/database/embedded.js';
import { sealEntries } from '../../src/features/audit/seal-entries.js';
import { ormConfig } from '../../src/orm.config.js';

const COMMAND = join(import.meta.dirname, '../../dist/src/cli/main.js');
const TABLES = ['audit_entry', 'audit_link', 'audit_seal'] as const;
const START = Date.parse('2026-01-01T00:00:00Z');
const SEALS = 40;
/** In the last of them, an entry that is put in may pass for one that was late. */
const RECENT = 10;

/** A sealed record whose owner has switched off all that guards it. */
export interface UnguardedRecord {
  orm: MikroORM;
  url: string;
  sql<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  seals: number;
  entries: number;
  /** Positions sealed so long ago that nothing new can pass for as old. */
  settled: number;
  /** A moment after the last seal. */
  later: Date;
  /** Everything as it was sealed. */
  restore(): Promise<void>;
  stop(): Promise<void>;
}

export async function anUnguardedRecord(): Promise<UnguardedRecord> {
  const dataDir = await mkdtemp(join(tmpdir(), 'zhibiao-chain-'));
  const database = await startEmbedded({ dataDir, log: () => {}, durable: false });
  await promisify(execFile)(process.execPath, [COMMAND, 'migrate'], {
    env: { ...process.env, DATABASE_URL: database.url },
  });
  const orm = new MikroORM(ormConfig(database.url));
  const sql = <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
    orm.em.fork().execute(text, values);
  const counts = Array.from({ length: SEALS }, (_, number) => 1 + ((number * 7) % 13));
  await write(orm, sql, counts);
  await unguard(sql);
  const sum = (some: number[]) => some.reduce((all, count) => all + count, 0);
  return {
    orm,
    url: database.url,
    sql,
    seals: SEALS,
    entries: sum(counts),
    settled: sum(counts.slice(0, -RECENT)),
    later: new Date(START + (SEALS + 1) * 60_000),
    async restore() {
      for (const table of TABLES)
        await sql(`truncate ${table}; insert into ${table} select * from kept_${table};`);
    },
    async stop() {
      await orm.close(true);
      await database.stop();
      await rm(dataDir, { recursive: true, maxRetries: 10 });
    },
  };
}

type Sql = UnguardedRecord['sql'];
const ACCOUNT = '00000000-0000-4000-8000-000000000001';

/** A minute of entries to a seal, of one to thirteen. */
async function write(orm: MikroORM, sql: Sql, counts: readonly number[]): Promise<void> {
  await sql(
    `insert into account (id, key, name, name_en, roles, is_demo) values (?, 'a', 'a', 'a', '{}', false)`,
    [ACCOUNT],
  );
  for (const [minute, count] of counts.entries()) {
    const now = new Date(START + minute * 60_000);
    await sql(
      `insert into audit_entry (id, at, operation, subject_type, subject_id, before, after, request_id, ip, user_agent,
                                input_hash, account_id)
       select gen_random_uuid(), ?, 'submitProgress', 'ProgressReport', gen_random_uuid(),
              case when n % 2 = 0 then '{"a": 1}'::jsonb end, jsonb_build_object('value', n::text, 'unit', '亿元'),
              'asked-' || n, '10.0.0.' || n, 'curl', repeat('a', 64), ?
         from generate_series(1, ?) n`,
      [now, ACCOUNT, count],
    );
    await sealEntries(orm.em, now);
  }
}

async function unguard(sql: Sql): Promise<void> {
  const constraints = await sql<{ relation: string; name: string }>(
    `select c.conrelid::regclass::text as relation, c.conname as name from pg_constraint c
      where c.conrelid::regclass::text = any(array['audit_entry', 'audit_link', 'audit_seal'])
        and c.contype in ('c', 'f', 'u')`,
  );
  for (const { relation, name } of constraints) await sql(`alter table ${relation} drop constraint ${name}`);
  for (const table of TABLES) {
    await sql(`alter table ${table} disable trigger user`);
    await sql(`create table kept_${table} as select * from ${table}`);
  }
}
