/** What is wrong with a place of the record. */
export type FindingKind =
  /** The entry, or its link, is not what was sealed. */
  | 'ALTERED'
  /** An entry that was sealed, or its link, is gone. */
  | 'REMOVED'
  /** An entry came in later than it says. */
  | 'INSERTED'
  /** A seal itself was altered, removed or inserted. */
  | 'SEAL'
  /** The head that was kept elsewhere is no longer in the record: its end was cut off, or all of it written anew. */
  | 'CUT';

export interface Finding {
  kind: FindingKind;
  seal: number | null;
  position: number | null;
  entryId: string | null;
}

/** A link with what it leads to. */
export interface Link {
  position: number;
  entryId: string;
  digest: string;
  /** Of the entry as it is now; null where there is none. */
  found: string | null;
  at: Date | null;
}

export interface Seal {
  number: number;
  sealedAt: Date;
  from: number;
  to: number;
  previousHash: string;
  hash: string;
  /** Of the seal as it is now, over digests. */
  hashOver(digests: readonly string[]): string;
}

/** What of a seal the next one builds on. */
export interface Predecessor {
  number: number;
  sealedAt: Date | null;
  /** Null where the seal itself is in doubt. */
  to: number | null;
  hashes: readonly string[];
}

/** Time for a transaction from its request's arrival to its commit, and for clocks to differ. */
export const LATE_MS = 5 * 60_000;

/** A seal whose number or range was altered may seem to lack millions. */
const MOST_MISSING = 1_000;

/** Whether an entry is older than the seal that should have covered it. */
export const isLate = (at: Date, sealedAt: Date | null): boolean =>
  sealedAt !== null && at.getTime() < sealedAt.getTime() - LATE_MS;

/** Holds a seal and its links against the seal before it, and answers what the next has to build on. */
export function checkSeal(
  seal: Seal,
  links: readonly Link[],
  previous: Predecessor,
): { findings: Finding[]; next: Predecessor } {
  const of = (kind: FindingKind, position: number | null = null, entryId: string | null = null): Finding => ({
    kind,
    seal: seal.number,
    position,
    entryId,
  });
  const findings: Finding[] = [];
  for (let gone = previous.number + 1; gone < seal.number && findings.length < MOST_MISSING; gone += 1) {
    findings.push({ ...of('SEAL'), seal: gone });
  }
  const follows = seal.number === previous.number + 1;

  const whole = links.length === seal.to - seal.from + 1;
  const there = new Set(links.map(({ position }) => position));
  for (let at = seal.from; !whole && at <= seal.to && findings.length < MOST_MISSING; at += 1) {
    if (!there.has(at)) findings.push(of('REMOVED', at));
  }
  for (const { position, entryId, digest, found: now, at } of links) {
    if (now === null) findings.push(of('REMOVED', position, entryId));
    else if (now !== digest) findings.push(of('ALTERED', position, entryId));
    else if (follows && at && isLate(at, previous.sealedAt)) findings.push(of('INSERTED', position, entryId));
  }

  const stored = seal.hashOver(links.map(({ digest }) => digest));
  const recomputed = seal.hashOver(links.map(({ digest, found: now }) => now ?? digest));
  const sound = !whole || seal.hash === stored || seal.hash === recomputed;
  const joined =
    !follows ||
    (previous.hashes.includes(seal.previousHash) && (previous.to === null || seal.from === previous.to + 1));
  if (!sound || !joined) findings.push(of('SEAL'));

  const to = sound && joined ? seal.to : null;
  const next = { number: seal.number, sealedAt: seal.sealedAt, to, hashes: [seal.hash, stored, recomputed] };
  return { findings, next };
}
