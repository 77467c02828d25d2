import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbedded } from '../database/embedded.js';
import { migrate } from './migrate.js';

const LEFT_OVER = `
  select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname = 'public' and c.relkind in ('r', 'v', 'S') and c.relname not like 'mikro_orm_migrations%'
  union all
  select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
   where n.nspname = 'public' and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`;

/** Migrates an empty database up, all the way down, and up again, and checks that entities and tables agree. */
export async function rehearse(): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), 'zhibiao-rehearsal-'));
  const server = await startEmbedded({ dataDir, log: () => {}, durable: false });
  const database = { url: server.applicationUrl, ownerUrl: server.url };
  try {
    await migrate(['up'], database);
    const first = await migrate(['check'], database);
    await migrate(['down'], database);
    const left = await leftOver(server.url);
    if (left.length > 0) process.stderr.write(`Migrating down leaves: ${left.join(', ')}\n`);
    await migrate(['up'], database);
    const second = await migrate(['check'], database);
    return first || second || Number(left.length > 0);
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, maxRetries: 10 });
  }
}

async function leftOver(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<{ relname: string }>(LEFT_OVER)).rows.map(({ relname }) => relname);
  } finally {
    await client.end();
  }
}
