import type { Pool, PoolClient } from 'pg';

/** No request holds a connection longer: its statement, its idle transaction, or its wait for one ends. */
const PATIENCE = {
  statement_timeout: 3_000,
  idle_in_transaction_session_timeout: 10_000,
  connectionTimeoutMillis: 2_000,
};

/** Time for whoever holds a lost connection to notice and hand it back. */
const GRACE_MS = 1_000;

/** How requests use the database: with patience that ends, and a pool that no outage empties for good. */
export const servicePool = { ...PATIENCE, onPoolCreated: takeBackLost };

/**
 * Kysely hands a transaction's connection back only after a commit or rollback that succeeded, which one that the
 * server closed never does: ten of those, and the pool would be empty until the process ends.
 */
function takeBackLost(pool: Pool): void {
  const lent = new Set<PoolClient>();
  pool.on('acquire', (client) => lent.add(client));
  pool.on('release', (_, client) => lent.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      setTimeout(() => {
        if (lent.has(client)) client.release(true);
      }, GRACE_MS).unref();
    });
  });
}
