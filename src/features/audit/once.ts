import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors.js';
import type { Session } from '../../shared/session.js';
import { assertText } from '../../shared/text.js';
import { AuditEntry } from './audit-entry.entity.js';
import { IdempotencyKey } from './idempotency-key.entity.js';
import { inputHash } from './input-hash.js';

export interface Write {
  operation: string;
  subjectType: string;
  input: { idempotencyKey: string };
}

/** What was changed, and how it looked before and after, for the record. */
export interface Changed {
  id: string;
  before?: object;
  after: object;
}

/**
 * Runs `change` in one transaction with its idempotency key and its audit row; answers the key of what it changed.
 * The same key and input again changes nothing and answers the first result. A refused change keeps no key.
 */
export async function once(
  { em, viewer, now, requestId, origin }: Session,
  { operation, subjectType, input }: Write,
  change: (em: EntityManager, accountId: string) => Promise<Changed>,
): Promise<string> {
  const { accountId, readOnly } = viewer;
  if (!accountId) throw new DomainError('FORBIDDEN', { zh: '修改数据', en: 'change anything' });
  if (readOnly) throw new DomainError('READ_ONLY_KEY');
  const path = ['input', 'idempotencyKey'];
  assertText(input.idempotencyKey, { field: 'idempotencyKey', max: 255, path });

  const mine = { account: accountId, key: input.idempotencyKey, requestHash: inputHash(operation, input) };
  const write = async (tx: EntityManager): Promise<string> => {
    // Waits while a twin request holds the key, then reads what the twin committed.
    const key = await tx.upsert(
      IdempotencyKey,
      { ...mine, createdAt: now },
      { onConflictAction: 'ignore', onConflictFields: ['account', 'key'] },
    );
    if (key.requestHash !== mine.requestHash) throw new DomainError('KEY_REUSED', { key: mine.key }, path);
    if (key.subjectId) return key.subjectId;

    const { id, before, after } = await change(tx, accountId);
    key.subjectId = id;
    tx.create(AuditEntry, {
      account: accountId,
      at: now,
      operation,
      subjectType,
      subjectId: id,
      before,
      after,
      requestId,
      ...origin,
      inputHash: mine.requestHash,
    });
    return id;
  };
  // An empty identity map: what an earlier write of the same request read may be out of date.
  return em.transactional(write, { clear: true });
}
