import type { JWTPayload } from 'jose';
import type { Session } from '../../shared/session.js';
import { byClaims } from '../identity/by-claims.js';
import { type Opened, openSignIn } from './open-sign-in.js';

interface Setting {
  demo: boolean;
  issuer: string;
  groupsClaim: string | null;
  hours: number;
}

/** Signs in the account that stands for whom the identity provider named. */
export async function signInByProvider(
  session: Pick<Session, 'em' | 'now' | 'requestId' | 'origin'>,
  claims: JWTPayload & { sub: string },
  { hours, ...setting }: Setting,
): Promise<Opened> {
  const { accountId } = await byClaims({ em: session.em, ...setting }, claims);
  return openSignIn(session, { accountId, way: 'PROVIDER', hours });
}
