import { DomainError } from '../../shared/errors.js';
import type { Session } from '../../shared/session.js';
import { once } from '../audit/once.js';
import { ApiKey } from '../identity/api-key.entity.js';
import { assertMayAdminister } from './administration.access.js';
import type { MadeKey } from './create-api-key.js';
import { lockedKey } from './locked-key.js';
import { endOf, newSecret } from './new-key.js';

/** A month: long enough to reach every machine that has the old key. */
const MOST_GRACE_HOURS = 720;
const HOUR_MS = 60 * 60 * 1000;

export interface RotateApiKey {
  apiKeyId: string;
  graceHours?: number | null;
  expiresOn?: string | null;
  idempotencyKey: string;
}

/** Makes a key that may do what another may, which ends at once or after a time of grace. */
export async function rotateApiKey(session: Session, input: RotateApiKey): Promise<MadeKey> {
  assertMayAdminister(session.viewer);
  const { now } = session;
  const graceHours = input.graceHours ?? 0;
  if (graceHours < 0 || graceHours > MOST_GRACE_HOURS)
    throw new DomainError('INVALID_GRACE', { max: MOST_GRACE_HOURS }, ['input', 'graceHours']);
  let shown: string | null = null;
  const write = { operation: 'rotateApiKey', subjectType: 'ApiKey', input };
  const id = await once(session, write, async (em) => {
    const old = await lockedKey(em, input.apiKeyId, now);
    const expiresAt = (await endOf(em, input.expiresOn, session)) ?? sameSpan(old, now);
    const { secret, hash } = newSecret();
    const { label, roles, readOnly, aggregatesOnly, account } = old;
    const facts = { label, roles, readOnly, aggregatesOnly, expiresAt };
    const key = em.create(ApiKey, { account, hash, createdAt: now, ...facts });
    const before = { replaces: old.id, expiresAt: old.expiresAt };
    const ends = new Date(now.getTime() + graceHours * HOUR_MS);
    if (graceHours === 0) old.revokedAt = now;
    else if (!old.expiresAt || old.expiresAt > ends) old.expiresAt = ends;
    await em.flush();
    shown = secret;
    const replaced = { replaces: old.id, oldEndsAt: old.revokedAt ?? old.expiresAt };
    return { id: key.id, before, after: { ...replaced, ...facts } };
  });
  return { id, secret: shown };
}

/** As long from now as the old key was given. */
const sameSpan = ({ createdAt, expiresAt }: ApiKey, now: Date): Date | null =>
  expiresAt ? new Date(now.getTime() + expiresAt.getTime() - createdAt.getTime()) : null;
