import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors.js';
import { PUBLIC_VIEWER, type Viewer } from '../../shared/session.js';
import { byToken } from './by-token.js';
import { isToken } from './claims.rules.js';
import { type LastUse, lastUseOf } from './last-use.js';
import type { OidcSetting } from './verify-token.js';
import { hashOf, holderOf } from './viewer.read-model.js';
import { type WrongKeys, wrongKeys } from './wrong-keys.js';

/** What a request says of itself. */
export interface Calling {
  authorization: string | undefined;
  ip: string;
  now: Date;
  today: string;
}

export interface Authenticator {
  /** Who is calling; without an Authorization header, the public. What is not in force is refused. */
  viewerOf(calling: Calling): Promise<Viewer>;
  close(): Promise<void>;
}

interface Setting {
  em: EntityManager;
  /** Whether the keys of the demo, which anybody knows, are in force. */
  demo: boolean;
  /** Null where keys alone are taken. */
  oidc: OidcSetting | null;
  onLost(thrown: unknown): void;
}

/** A token with many claims is still shorter. */
const LONGEST_TOKEN = 8192;

/** Tells callers by their bearer keys or tokens, and shuts out who tries one key after another. */
export function authenticator({ em, demo, oidc, onLost }: Setting): Authenticator {
  const tried = wrongKeys();
  const uses = lastUseOf(em, onLost);
  const ofToken = oidc && byToken({ em, demo, oidc });
  return {
    async viewerOf(calling) {
      if (!calling.authorization) return PUBLIC_VIEWER;
      const [, secret] = /^Bearer\s+(\S+)$/i.exec(calling.authorization) ?? [];
      if (ofToken && secret && secret.length <= LONGEST_TOKEN && isToken(secret))
        return ofToken(secret, calling.now);
      return byKey({ em, demo, tried, uses }, secret ?? calling.authorization, calling);
    },
    close: () => uses.close(),
  };
}

interface Keys {
  em: EntityManager;
  demo: boolean;
  tried: WrongKeys;
  uses: LastUse;
}

async function byKey(
  { em, demo, tried, uses }: Keys,
  secret: string,
  { ip, now, today }: Calling,
): Promise<Viewer> {
  const hash = hashOf(secret);
  tried.assertMayTry(ip, hash, now);
  const holder = await holderOf(em, hash, { now, demo });
  if (!holder) {
    tried.wrong(ip, now);
    throw new DomainError('UNAUTHENTICATED');
  }
  tried.right(hash);
  uses.note(holder.key, today);
  return holder.viewer;
}
