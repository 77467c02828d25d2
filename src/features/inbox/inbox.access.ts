import { DomainError } from '../../shared/errors.js';
import type { Viewer } from '../../shared/session.js';
import { forbidden, reachOf } from '../identity/access-table.js';

/** The account whose inbox is asked for: the caller's own, never another's. The public has none. */
export function ownInbox({ accountId }: Viewer): string {
  if (!accountId) throw new DomainError('FORBIDDEN', { zh: '查看通知', en: 'read notifications' });
  return accountId;
}

/** Refuses who may not see what became of mail. */
export function assertMayReadMail({ roles }: Viewer): void {
  if (reachOf(roles, 'readMail') === '-') throw forbidden('readMail');
}
