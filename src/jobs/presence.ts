import { Client } from 'pg';
import type { Log } from './jobs-logger.js';

/** Any number, the same in every process of the service; the second half of the lock is the pool's name. */
const CLASS = 1_751_606_897;
const EVERY_MS = 10_000;

// A pool takes its first job before it has its lock: that much younger jobs are left alone.
const FREE = `
  select graphile_worker.force_unlock_workers(array(
    select gone.pool
      from (select j.locked_by as pool from graphile_worker._private_jobs j where j.locked_at < now() - interval '10 s'
            union
            select q.locked_by from graphile_worker._private_job_queues q where q.locked_at < now() - interval '10 s') gone
     where gone.pool <> all($1::text[]) and pg_try_advisory_xact_lock(${CLASS}, hashtext(gone.pool))))`;

export interface Presence {
  /** Says that a pool of this process takes jobs from now on. */
  join(pool: string): void;
  leave(): Promise<void>;
}

/**
 * Shows the others which pools live, by a lock in a connection that ends with the process, however it ends; and gives
 * back the jobs of pools that live no more. graphile-worker by itself waits four hours for a killed one.
 */
export function presence(url: string, log: Pick<Log, 'warn'>): Presence {
  const pools = new Set<string>();
  const held = new Set<string>();
  let client: Client | null = null;
  let running: Promise<void> | null = null;

  async function connected(): Promise<Client> {
    if (client) return client;
    const fresh = new Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5_000 });
    const lost = () => {
      if (client === fresh) client = null;
      held.clear();
    };
    fresh.on('error', lost).on('end', lost);
    await fresh.connect();
    client = fresh;
    return fresh;
  }
  async function look(): Promise<void> {
    try {
      const session = await connected();
      for (const pool of pools) {
        if (held.has(pool)) continue;
        await session.query('select pg_advisory_lock($1, hashtext($2))', [CLASS, pool]);
        held.add(pool);
      }
      await session.query(FREE, [[...pools]]);
    } catch (err) {
      log.warn({ err }, 'Could not look for jobs of processes that are gone; trying on');
    }
  }
  const tick = (): void => {
    running ??= look().finally(() => {
      running = null;
    });
  };
  const timer = setInterval(tick, EVERY_MS);
  return {
    join(pool) {
      pools.add(pool);
      tick();
    },
    async leave() {
      clearInterval(timer);
      await running;
      await client?.end().catch(() => {});
    },
  };
}
