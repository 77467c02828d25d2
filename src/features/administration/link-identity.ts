import { onlyOne } from '../../shared/one-of.js';
import type { Session } from '../../shared/session.js';
import { assertText } from '../../shared/text.js';
import { once } from '../audit/once.js';
import { IdentityLink } from '../identity/identity-link.entity.js';
import { linkHash } from '../identity/linked.read-model.js';
import { assertMayAdminister } from './administration.access.js';
import { lockedAccount } from './locked-account.js';

export interface LinkIdentity {
  accountId: string;
  issuer: string;
  subject?: string | null;
  group?: string | null;
  idempotencyKey: string;
}

/** Lets tokens of a subject or a group act as an account; answers the account. */
export async function linkIdentity(session: Session, input: LinkIdentity): Promise<string> {
  assertMayAdminister(session.viewer);
  const { issuer, subject, group } = input;
  const [given, value] = onlyOne({ subject, group }, ['input']);
  assertText(issuer, { field: 'issuer', max: 500, path: ['input', 'issuer'] });
  assertText(value, { field: given, max: 500, path: ['input', given] });
  const kind = given === 'subject' ? 'SUBJECT' : 'GROUP';
  return once(session, { operation: 'linkIdentity', subjectType: 'ManagedAccount', input }, async (em) => {
    const account = await lockedAccount(em, input.accountId);
    const hash = linkHash(issuer, kind, value);
    const link = em.create(IdentityLink, { kind, hash, createdAt: session.now, account });
    await em.flush();
    return { id: account.id, after: { link: link.id, kind, issuer } };
  });
}
