import { createHash } from 'node:crypto';

/** Of an entry `e`, everything, as one text: what is sealed. A new column has to join it. */
export const CONTENT = `json_build_array(
  e.id::text, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.operation, e.outcome, e.refusals::text,
  e.times::text, e.subject_type, e.subject_id::text, e.before::text, e.after::text, e.request_id, e.ip, e.user_agent,
  e.input_hash, e.xid::text, e.account_id::text)::text`;

/** Stands before the first seal. */
export const GENESIS = '0'.repeat(64);

/** A seal as its hash covers it; numbers and times as PostgreSQL writes them. */
export interface SealHead {
  number: string;
  sealedAt: string;
  fromPosition: string;
  toPosition: string;
  horizon: string;
  previousHash: string;
}

/** The hash of an entry at its place: moved, it is another. */
export const digestOf = (position: string, content: string): string => sha256(`${position} ${content}`);

/** The hash of a seal: over itself, the seal before it, and the digests of its links in their order. */
export const sealHashOf = (seal: SealHead, digests: readonly string[]): string => {
  const { number, sealedAt, fromPosition, toPosition, horizon, previousHash } = seal;
  return sha256(
    JSON.stringify([number, sealedAt, fromPosition, toPosition, horizon, previousHash, ...digests]),
  );
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
