import { DomainError } from '../../shared/errors.js';
import type { Viewer } from '../../shared/session.js';
import { forbidden, reachOf } from '../identity/access-table.js';

/** Refuses who may change no account and no key. */
export function assertMayAdminister({ roles }: Viewer): void {
  if (reachOf(roles, 'administer') === '-') throw forbidden('administer');
}

/** Whether the caller sees accounts and keys. */
export const seesAccounts = ({ roles }: Pick<Viewer, 'roles'>): boolean =>
  reachOf(roles, 'readAccounts') === 'ALL';

/** Refuses who may list no account. */
export function assertSeesAccounts(viewer: Pick<Viewer, 'roles'>): void {
  if (!seesAccounts(viewer)) throw forbidden('readAccounts');
}

/** Nobody widens or narrows what he may do himself. */
export function assertNotOwnAccount({ accountId }: Viewer, changedId: string): void {
  if (accountId === changedId) throw new DomainError('OWN_ACCOUNT', {}, ['input', 'accountId']);
}
