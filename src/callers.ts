import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyRequest } from 'fastify';
import { audited } from './audited-mutations.js';
import type { Config } from './config.js';
import type { RefusalLog } from './features/audit/refusal-log.js';
import { authenticator } from './features/identity/authenticator.js';
import { endSignIn } from './features/sign-in/end-sign-in.js';
import { DEMO_CHOICES, playDemo } from './features/sign-in/play-demo.js';
import { begunOf, providerOf } from './features/sign-in/provider.js';
import { signInByProvider } from './features/sign-in/sign-in-by-provider.js';
import { signedIn } from './features/sign-in/signed-in.js';
import { originOf } from './http/origin.js';
import { assertSameOrigin } from './http/same-origin.js';
import { sessionToken } from './http/session-cookie.js';
import type { SignInDoors } from './http/sign-in.js';
import { todayIn } from './shared/dates.js';
import { DomainError } from './shared/errors.js';
import { PUBLIC_VIEWER, type Viewer } from './shared/session.js';

interface Setting {
  em: EntityManager;
  config: Config;
  now: () => Date;
  log: RefusalLog;
  onLost(thrown: unknown): void;
}

export interface Callers extends SignInDoors {
  /** Who is calling: by key or token, else by the browser's sign-in, else the public. */
  viewerOf(request: FastifyRequest, at: Date): Promise<Viewer>;
  close(): Promise<void>;
}

/** Tells callers, and lets them in and out; what is refused is written down. */
export function callersOf({ em, config, now, log, onLost }: Setting): Callers {
  const demo = config.seed === 'demo';
  const { idleMinutes, hours } = config.sessions;
  const { client = null } = config.oidc ?? {};
  const provider = config.oidc && client && providerOf({ issuer: config.oidc.issuer, ...client });
  const setUp = () => {
    if (!provider || !config.oidc) throw new DomainError('NO_IDENTITY_PROVIDER');
    return { provider, oidc: config.oidc };
  };
  const keys = authenticator({ em, demo, oidc: config.oidc, onLost });

  const asking = (request: FastifyRequest) => ({
    ...{ em: em.fork(), now: now(), requestId: request.id },
    origin: originOf(request),
  });
  /** What was sent may be another's key or a password: not even its hash is kept. */
  const trying = (request: FastifyRequest, operation: string) => () => ({
    session: { ...asking(request), viewer: PUBLIC_VIEWER },
    operation,
    input: null,
  });

  const tell = async (request: FastifyRequest, at: Date): Promise<Viewer> => {
    const { authorization } = request.headers;
    const token = sessionToken(request);
    if (!authorization && token) {
      assertSameOrigin(request);
      return signedIn({ em, demo, idleMinutes }, token, at);
    }
    const today = todayIn(config.timeZone, at);
    return keys.viewerOf({ authorization, ip: originOf(request).ip, now: at, today });
  };
  return {
    viewerOf: (request, at) => audited(log, trying(request, 'authenticate'), () => tell(request, at)),
    ways: () => ({ provider: provider !== null, demo: demo ? DEMO_CHOICES : [] }),
    playDemo: (request, identity) =>
      audited(log, trying(request, 'signIn'), () =>
        playDemo(asking(request), { identity: demo ? identity : null, hours }),
      ),
    begin: async () => setUp().provider.begin(),
    finish: (request, search, begun) =>
      audited(log, trying(request, 'signIn'), async () => {
        const { provider: asked, oidc } = setUp();
        const kept = begunOf(begun);
        if (!kept) throw new DomainError('SIGN_IN_BROKEN_OFF');
        const { issuer, groupsClaim } = oidc;
        const claims = await asked.finish(search, kept);
        return signInByProvider(asking(request), claims, { demo, issuer, groupsClaim, hours });
      }),
    async end(request, token) {
      const way = await endSignIn(asking(request), token);
      // Who signs out here is signed out here, whether the provider answers or not.
      return way === 'PROVIDER' && provider ? provider.endAt().catch(() => null) : null;
    },
    close: () => keys.close(),
  };
}
