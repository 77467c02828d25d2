import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../../shared/session.js';
import { byClaims } from './by-claims.js';
import { type OidcSetting, tokenVerifier } from './verify-token.js';

interface Setting {
  em: EntityManager;
  demo: boolean;
  oidc: OidcSetting;
}

/** Tells callers by tokens of an identity provider: an account stands for each, by what an administrator linked. */
export function byToken({ em, demo, oidc }: Setting): (token: string, now: Date) => Promise<Viewer> {
  const verify = tokenVerifier(oidc);
  return async (token, now) => byClaims({ em, demo, ...oidc }, await verify(token, now));
}
