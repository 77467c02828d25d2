import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors.js';
import type { Viewer } from '../../shared/session.js';
import { noteUse, signInOf } from './sign-in.read-model.js';
import { isInForce, isUseStale } from './sign-in.rules.js';

interface Setting {
  em: EntityManager;
  demo: boolean;
  idleMinutes: number;
}

/** Who works in the browser that has this text; a sign-in that is over is refused, so that its pages can say so. */
export async function signedIn(
  { em, demo, idleMinutes }: Setting,
  token: string,
  now: Date,
): Promise<Viewer> {
  const found = await signInOf(em, token, { demo });
  if (!found || !isInForce(found, now, idleMinutes)) throw new DomainError('SESSION_ENDED');
  if (isUseStale(found, now)) await noteUse(em, found.id, now);
  return found.viewer;
}
