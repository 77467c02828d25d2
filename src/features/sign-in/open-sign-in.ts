import { randomBytes } from 'node:crypto';
import type { Session } from '../../shared/session.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { SignIn } from './sign-in.entity.js';
import { signInHash } from './sign-in.read-model.js';
import type { Lasting, Way } from './sign-in.rules.js';

const HOUR_MS = 3_600_000;

/** What the browser keeps, and until when at most. */
export interface Opened {
  token: string;
  expiresAt: Date;
}

/** Signs an account in, with its row in the record. */
export async function openSignIn(
  { em, now, requestId, origin }: Pick<Session, 'em' | 'now' | 'requestId' | 'origin'>,
  { accountId, way, hours }: { accountId: string; way: Way } & Pick<Lasting, 'hours'>,
): Promise<Opened> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + hours * HOUR_MS);
  await em.transactional(
    async (tx) => {
      const times = { createdAt: now, lastUsedAt: now, expiresAt };
      tx.create(SignIn, { hash: signInHash(token), way, ...times, account: accountId });
      tx.create(AuditEntry, {
        account: accountId,
        at: now,
        operation: 'signIn',
        subjectType: 'ManagedAccount',
        subjectId: accountId,
        before: null,
        after: { way, expiresAt },
        requestId,
        ...origin,
      });
    },
    { clear: true },
  );
  return { token, expiresAt };
}
