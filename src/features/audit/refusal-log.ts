import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { parseId } from '../../shared/ids.js';
import { rows } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import { aimedAt, kept, type Outcome, type Refusal } from './attempt.rules.js';
import { type Crowd, crowdOf, type Note } from './crowd.js';
import { inputHash } from './input-hash.js';

/** A change that came to nothing. */
export interface Attempt {
  session: Pick<Session, 'viewer' | 'now' | 'requestId' | 'origin'>;
  operation: string;
  outcome: Exclude<Outcome, 'DONE'>;
  refusals: readonly Refusal[];
  /** Kept as a hash alone; null where it is a secret. */
  input: unknown;
}

export interface RefusalLog {
  /** Writes the attempt down in a transaction of its own; what the public repeats within a minute is counted. */
  record(attempt: Attempt): Promise<void>;
  /** Writes down what was only counted so far. */
  close(): Promise<void>;
}

const INSERT = {
  name: 'audit.attempt',
  text: `
    insert into audit_entry (id, at, operation, outcome, refusals, times, subject_type, subject_id, request_id, ip,
                             user_agent, input_hash, account_id)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
};

/** The record of attempts that came to nothing; `onLost` is told of a count that could not be written. */
export function refusalLog(em: EntityManager, onLost: (thrown: unknown) => void): RefusalLog {
  const write = async (attempt: Attempt, { times, scattered }: Note): Promise<void> => {
    const { session, operation, outcome, refusals, input } = attempt;
    const subject = aimedAt(input, parseId);
    const { ip, userAgent } = scattered ? { ip: null, userAgent: null } : session.origin;
    await rows(em, INSERT, [
      ...[randomUUID(), session.now, operation, outcome, JSON.stringify(kept(refusals)), times],
      ...[subject?.type ?? null, subject?.uuid ?? null, session.requestId, ip, userAgent],
      ...[input === null ? null : inputHash(operation, input), session.viewer.accountId],
    ]);
  };
  const crowd: Crowd<Attempt> = crowdOf(write, onLost);
  return {
    record: (attempt) =>
      attempt.session.viewer.accountId
        ? write(attempt, { times: 1, scattered: false })
        : crowd.join(keyOf(attempt), attempt),
    close: () => crowd.close(),
  };
}

/** What the public does again, for the count: the same from the same place. */
const keyOf = ({ session, operation, outcome, refusals }: Attempt) => ({
  place: session.origin.ip,
  deed: `${operation} ${outcome} ${refusals[0]?.code ?? ''}`,
});
