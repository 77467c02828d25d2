import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors.js';
import type { Viewer } from '../../shared/session.js';
import { accountOf, groupsIn } from './claims.rules.js';
import { accountViewer, linkHash, linksAmong } from './linked.read-model.js';
import { type OidcSetting, tokenVerifier } from './verify-token.js';

interface Setting {
  em: EntityManager;
  demo: boolean;
  oidc: OidcSetting;
}

/** Tells callers by tokens of an identity provider: an account stands for each, by what an administrator linked. */
export function byToken({ em, demo, oidc }: Setting): (token: string, now: Date) => Promise<Viewer> {
  const verify = tokenVerifier(oidc);
  const { issuer, groupsClaim } = oidc;
  return async (token, now) => {
    const claims = await verify(token, now);
    const groups = groupsClaim ? groupsIn(claims[groupsClaim]) : [];
    const hashes = [
      linkHash(issuer, 'SUBJECT', claims.sub),
      ...groups.map((group) => linkHash(issuer, 'GROUP', group)),
    ];
    const account = accountOf(await linksAmong(em, hashes, { demo }));
    if (account === 'SEVERAL') throw new DomainError('TOKEN_AMBIGUOUS');
    const viewer = account && (await accountViewer(em, account));
    if (!viewer) throw new DomainError('TOKEN_NOT_LINKED');
    return viewer;
  };
}
