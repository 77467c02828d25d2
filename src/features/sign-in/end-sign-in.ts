import { LockMode } from '@mikro-orm/core';
import type { Session } from '../../shared/session.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { SignIn } from './sign-in.entity.js';
import { signInHash } from './sign-in.read-model.js';
import type { Way } from './sign-in.rules.js';

/** Signs out, once, with its row in the record; answers how the account had come, null where nobody was signed in. */
export async function endSignIn(
  { em, now, requestId, origin }: Pick<Session, 'em' | 'now' | 'requestId' | 'origin'>,
  token: string,
): Promise<Way | null> {
  return em.transactional(
    async (tx) => {
      const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
      const signIn = await tx.findOne(SignIn, { hash: signInHash(token), endedAt: null }, lock);
      if (!signIn) return null;
      signIn.endedAt = now;
      const { id: account } = signIn.account;
      tx.create(AuditEntry, {
        account,
        at: now,
        operation: 'signOut',
        subjectType: 'ManagedAccount',
        subjectId: account,
        before: null,
        after: { way: signIn.way },
        requestId,
        ...origin,
      });
      return signIn.way;
    },
    { clear: true },
  );
}
