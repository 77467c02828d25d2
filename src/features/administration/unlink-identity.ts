import { notFound } from '../../shared/errors.js';
import { uuidOf } from '../../shared/ids.js';
import type { Session } from '../../shared/session.js';
import { once } from '../audit/once.js';
import { IdentityLink } from '../identity/identity-link.entity.js';
import { assertMayAdminister } from './administration.access.js';

export interface UnlinkIdentity {
  linkId: string;
  idempotencyKey: string;
}

/** Ends what a subject or group stands for; answers the account that it stood for. */
export async function unlinkIdentity(session: Session, input: UnlinkIdentity): Promise<string> {
  assertMayAdminister(session.viewer);
  const path = ['input', 'linkId'];
  const id = uuidOf('IdentityLink', input.linkId, path);
  return once(session, { operation: 'unlinkIdentity', subjectType: 'ManagedAccount', input }, async (em) => {
    const link = await em.findOne(IdentityLink, id);
    if (!link) throw notFound('IdentityLink', input.linkId, path);
    em.remove(link);
    return { id: link.account.id, before: { link: id, kind: link.kind }, after: { link: null } };
  });
}
