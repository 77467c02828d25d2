import type { EntityManager } from '@mikro-orm/postgresql';
import { rows, rowsInTransaction } from '../../shared/rows.js';
import { CONTENT, digestOf, GENESIS, sealHashOf } from './chain-hash.js';
import { UNSEALED } from './unsealed.read-model.js';

/** In one seal at most. */
export const MOST_SEALED = 1_000;
/** Any number, the same in every process of the service: one seals at a time. */
const LOCK = 1_751_606_896;

const ANY = { name: 'audit.anyUnsealed', text: `select exists (select ${UNSEALED}) as waiting` };
const LAST = `
  select s.number, s.to_position as "toPosition", s.hash from audit_seal s order by s.number desc limit 1`;
// In the order of their transactions, so that a horizon at the last of them leaves none behind.
const NEXT = `
  select e.id, e.xid::text as xid, ${CONTENT} as content, pg_snapshot_xmin(pg_current_snapshot())::text as oldest
    ${UNSEALED} order by e.xid, e.id limit ${MOST_SEALED}`;
const LINK = `
  insert into audit_link (position, entry_id, digest)
  select l.position, l.entry_id, l.digest
    from unnest($1::bigint[], $2::uuid[], $3::text[]) l (position, entry_id, digest)`;
const SEAL = `
  insert into audit_seal (number, sealed_at, from_position, to_position, horizon, previous_hash, hash)
  values ($1, $2, $3, $4, $5::xid8, $6, $7)`;

/**
 * Seals what has been committed since the last seal; answers how many entries. No writer waits for it. Where another
 * process is at it, it leaves it to that one.
 */
export async function sealEntries(em: EntityManager, now: Date): Promise<number> {
  const [found] = await rows<{ waiting: boolean }>(em, ANY);
  if (!found?.waiting) return 0;
  let sealed = 0;
  for (;;) {
    const count = await em.fork().transactional((tx) => sealBatch(tx, now));
    sealed += count;
    if (count < MOST_SEALED) return sealed;
  }
}

interface Last {
  number: string;
  toPosition: string;
  hash: string;
}

interface Waiting {
  id: string;
  xid: string;
  content: string;
  oldest: string;
}

async function sealBatch(tx: EntityManager, now: Date): Promise<number> {
  const [lock] = await rowsInTransaction<{ mine: boolean }>(
    tx,
    'select pg_try_advisory_xact_lock($1) as mine',
    [LOCK],
  );
  if (!lock?.mine) return 0;
  const [last] = await rowsInTransaction<Last>(tx, LAST);
  const waiting = await rowsInTransaction<Waiting>(tx, NEXT);
  const latest = waiting.at(-1);
  if (!latest) return 0;

  const from = BigInt(last?.toPosition ?? 0) + 1n;
  const links = waiting.map(({ id, content }, at) => {
    const position = String(from + BigInt(at));
    return { position, id, digest: digestOf(position, content) };
  });
  const head = {
    number: String(BigInt(last?.number ?? 0) + 1n),
    sealedAt: now.toISOString().replace('Z', '000'),
    fromPosition: String(from),
    toPosition: String(from + BigInt(links.length - 1)),
    horizon: String(least(BigInt(latest.oldest), BigInt(latest.xid))),
    previousHash: last?.hash ?? GENESIS,
  };
  const digests = links.map(({ digest }) => digest);
  await rowsInTransaction(tx, LINK, [
    links.map(({ position }) => position),
    links.map(({ id }) => id),
    digests,
  ]);
  await rowsInTransaction(tx, SEAL, [
    ...[head.number, now, head.fromPosition, head.toPosition],
    ...[head.horizon, head.previousHash, sealHashOf(head, digests)],
  ]);
  return links.length;
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
