import type { EntityManager } from '@mikro-orm/postgresql';
import type { JWTPayload } from 'jose';
import { DomainError } from '../../shared/errors.js';
import type { Viewer } from '../../shared/session.js';
import { accountOf, groupsIn } from './claims.rules.js';
import { accountViewer, linkHash, linksAmong } from './linked.read-model.js';

interface Setting {
  em: EntityManager;
  demo: boolean;
  issuer: string;
  groupsClaim: string | null;
}

/** The account that stands for whom an identity provider names: by what an administrator linked, and by nothing else. */
export async function byClaims(
  { em, demo, issuer, groupsClaim }: Setting,
  claims: JWTPayload & { sub: string },
): Promise<Viewer & { accountId: string }> {
  const groups = groupsClaim ? groupsIn(claims[groupsClaim]) : [];
  const hashes = [
    linkHash(issuer, 'SUBJECT', claims.sub),
    ...groups.map((group) => linkHash(issuer, 'GROUP', group)),
  ];
  const account = accountOf(await linksAmong(em, hashes, { demo }));
  if (account === 'SEVERAL') throw new DomainError('TOKEN_AMBIGUOUS');
  const viewer = account && (await accountViewer(em, account));
  if (!viewer) throw new DomainError('TOKEN_NOT_LINKED');
  return { ...viewer, accountId: account };
}
