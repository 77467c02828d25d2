import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { checkSeal, type Finding, LATE_MS, type Link, type Predecessor, type Seal } from './chain.rules.js';
import { CONTENT, digestOf, GENESIS, type SealHead, sealHashOf } from './chain-hash.js';

/** The end of the record: kept elsewhere, it shows that nothing was cut off. */
export interface Head {
  position: number;
  hash: string;
  sealedAt: Date;
}

export interface Verdict {
  /** In the order of the record; what is in no seal comes last. */
  findings: readonly Finding[];
  entries: number;
  seals: number;
  head: Head | null;
  /** Committed, and not sealed yet. */
  unsealed: number;
}

const PAGE = 100;
const instant = (column: string, sign: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.${sign}')`;
const SEALS = `
  select s.number, ${instant('s.sealed_at', 'US')} as "sealedAt", s.from_position as "fromPosition",
         s.to_position as "toPosition", s.horizon::text as horizon, s.previous_hash as "previousHash", s.hash
    from audit_seal s where s.number > $1 order by s.number limit ${PAGE}`;
// A seal whose range was altered must not make us read the whole record at once.
const LINKS = `
  select s.number, l.position, l.entry_id as "entryId", l.digest, ${instant('e.at', 'MS')} as at,
         case when e.id is not null then ${CONTENT} end as content
    from audit_seal s
    join audit_link l on l.position >= s.from_position and l.position <= s.to_position
    left join audit_entry e on e.id = l.entry_id
   where s.number = any($1::bigint[]) and s.to_position - s.from_position < 10000
   order by s.number, l.position`;
const LOOSE = `
  select l.position, l.entry_id as "entryId" from audit_link l where l.position > $1 or l.position < 1
   order by l.position limit 1000`;
const UNLINKED = 'from audit_entry e where not exists (select from audit_link l where l.entry_id = e.id)';
const LATE = `select e.id as "entryId" ${UNLINKED} and e.at < $1 order by e.at, e.id limit 1000`;

interface SealRow extends SealHead {
  hash: string;
}

interface LinkRow {
  number: string;
  position: string;
  entryId: string;
  digest: string;
  at: string | null;
  content: string | null;
}

/** Reckons the whole chain again, as it stands at one moment; `kept` is a head from before, if there is one. */
export const verifyChain = (
  em: EntityManager,
  kept: Pick<Head, 'position' | 'hash'> | null = null,
): Promise<Verdict> =>
  em.fork().transactional((tx) => verify(tx, kept), { isolationLevel: 'repeatable read', readOnly: true });

async function verify(tx: EntityManager, kept: Pick<Head, 'position' | 'hash'> | null): Promise<Verdict> {
  const findings: Finding[] = [];
  let previous: Predecessor = { number: 0, sealedAt: null, to: 0, hashes: [GENESIS] };
  let [seals, entries, keptIsThere] = [0, 0, kept === null];
  let head: Head | null = null;
  for (let after = '0'; ; ) {
    const page = await rowsInTransaction<SealRow>(tx, SEALS, [after]);
    const links = await linksOf(tx, page);
    for (const row of page) {
      const seal = sealOf(row);
      const own = links.get(row.number) ?? [];
      const checked = checkSeal(seal, own, previous);
      findings.push(...checked.findings);
      previous = checked.next;
      keptIsThere ||= seal.to === kept?.position && seal.hash === kept.hash;
      head = { position: seal.to, hash: seal.hash, sealedAt: seal.sealedAt };
      seals += 1;
      entries += own.length;
    }
    const last = page.at(-1);
    if (!last || page.length < PAGE) break;
    after = last.number;
  }
  findings.push(...(await loose(tx, head)));
  if (!keptIsThere)
    findings.push({ kind: 'CUT', seal: null, position: kept?.position ?? null, entryId: null });
  const [waiting] = await rowsInTransaction<{ count: number }>(
    tx,
    `select count(*)::int as count ${UNLINKED}`,
  );
  return { findings, entries, seals, head, unsealed: waiting?.count ?? 0 };
}

/** Links beyond the last seal, and entries without a link that a seal should have covered. */
async function loose(tx: EntityManager, head: Head | null): Promise<Finding[]> {
  const beyond = await rowsInTransaction<{ position: string; entryId: string }>(tx, LOOSE, [
    head?.position ?? 0,
  ]);
  const late = head
    ? await rowsInTransaction<{ entryId: string }>(tx, LATE, [new Date(head.sealedAt.getTime() - LATE_MS)])
    : [];
  return [
    ...beyond.map(({ position, entryId }) => ({ ...NOWHERE, position: Number(position), entryId })),
    ...late.map(({ entryId }) => ({ ...NOWHERE, position: null, entryId })),
  ];
}
const NOWHERE = { kind: 'INSERTED', seal: null } as const;

async function linksOf(tx: EntityManager, page: readonly SealRow[]): Promise<Map<string, Link[]>> {
  const found = new Map<string, Link[]>();
  const numbers = page.map(({ number }) => number);
  for (const row of await rowsInTransaction<LinkRow>(tx, LINKS, [numbers])) {
    const { number, position, entryId, digest, at, content } = row;
    const link = {
      position: Number(position),
      entryId,
      digest,
      found: content === null ? null : digestOf(position, content),
      at: at === null ? null : new Date(`${at}Z`),
    };
    const same = found.get(number);
    if (same) same.push(link);
    else found.set(number, [link]);
  }
  return found;
}

const sealOf = (row: SealRow): Seal => ({
  number: Number(row.number),
  sealedAt: new Date(`${row.sealedAt.slice(0, 23)}Z`),
  from: Number(row.fromPosition),
  to: Number(row.toPosition),
  previousHash: row.previousHash,
  hash: row.hash,
  hashOver: (digests) => sealHashOf(row, digests),
});
