import type { Session } from '../../shared/session.js';
import { once } from '../audit/once.js';
import { assertMayAdminister } from './administration.access.js';
import { lockedKey } from './locked-key.js';

export interface RevokeApiKey {
  apiKeyId: string;
  idempotencyKey: string;
}

/** Ends a key: the next request with it is refused. */
export async function revokeApiKey(session: Session, input: RevokeApiKey): Promise<string> {
  assertMayAdminister(session.viewer);
  return once(session, { operation: 'revokeApiKey', subjectType: 'ApiKey', input }, async (em) => {
    const key = await lockedKey(em, input.apiKeyId, session.now);
    key.revokedAt = session.now;
    return { id: key.id, before: { revokedAt: null }, after: { revokedAt: session.now } };
  });
}
