import { DomainError } from '../../shared/errors.js';
import type { Role, Session } from '../../shared/session.js';
import { stableId } from '../../shared/stable-id.js';
import { DEMO_IDENTITIES } from '../identity/demo-identities.js';
import { type Opened, openSignIn } from './open-sign-in.js';

/** A demo identity as the page to choose one shows it. */
export interface DemoChoice {
  key: string;
  name: string;
  nameEn: string;
  role: Role;
}

export const DEMO_CHOICES: readonly DemoChoice[] = DEMO_IDENTITIES.map(({ key, name, nameEn, role }) => ({
  key,
  name,
  nameEn,
  role,
}));

/** Signs in as an identity of the demo, which anybody may be where the demo is played. */
export async function playDemo(
  session: Pick<Session, 'em' | 'now' | 'requestId' | 'origin'>,
  { identity, hours }: { identity: unknown; hours: number },
): Promise<Opened> {
  const chosen = DEMO_IDENTITIES.find(({ key }) => key === identity);
  if (!chosen) throw new DomainError('NO_SUCH_IDENTITY');
  return openSignIn(session, { accountId: stableId('account', chosen.key), way: 'DEMO', hours });
}
