import { DomainError } from '../../shared/errors.js';
import type { Role, Session } from '../../shared/session.js';
import { assertText } from '../../shared/text.js';
import { once } from '../audit/once.js';
import { ApiKey } from '../identity/api-key.entity.js';
import { assertMayAdminister } from './administration.access.js';
import { beyond } from './granted.rules.js';
import { lockedAccount } from './locked-account.js';
import { endOf, newSecret } from './new-key.js';

export interface CreateApiKey {
  accountId: string;
  label: string;
  expiresOn?: string | null;
  roles?: Role[] | null;
  readOnly?: boolean | null;
  aggregatesOnly?: boolean | null;
  idempotencyKey: string;
}

/** A key that was made; its secret is shown once, and null where the same request comes again. */
export interface MadeKey {
  id: string;
  secret: string | null;
}

/** Makes a key of an account, that may do what the account may or less. */
export async function createApiKey(session: Session, input: CreateApiKey): Promise<MadeKey> {
  assertMayAdminister(session.viewer);
  const { label } = input;
  const aggregatesOnly = input.aggregatesOnly ?? false;
  // What a change answers is a row.
  const readOnly = aggregatesOnly || (input.readOnly ?? false);
  assertText(label, { field: 'label', max: 100, path: ['input', 'label'] });
  let shown: string | null = null;
  const write = { operation: 'createApiKey', subjectType: 'ApiKey', input };
  const id = await once(session, write, async (em) => {
    const account = await lockedAccount(em, input.accountId);
    const roles = input.roles?.length ? [...new Set(input.roles)] : null;
    const role = roles && beyond(roles, account.roles);
    if (role) throw new DomainError('ROLE_NOT_GRANTED', { role }, ['input', 'roles']);
    const expiresAt = await endOf(em, input.expiresOn, session);
    const { secret, hash } = newSecret();
    const facts = { label, roles, readOnly, aggregatesOnly, expiresAt };
    const key = em.create(ApiKey, { account, hash, createdAt: session.now, ...facts });
    await em.flush();
    shown = secret;
    return { id: key.id, after: { accountId: account.id, ...facts } };
  });
  return { id, secret: shown };
}
