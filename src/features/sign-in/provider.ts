import type { JWTPayload } from 'jose';
import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  None,
  ResponseBodyError,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { DomainError } from '../../shared/errors.js';

/** This service as the identity provider knows it. */
export interface ProviderClient {
  issuer: string;
  id: string;
  /** Null for a public client: the proof of possession (PKCE) goes along in any case. */
  secret: string | null;
  scope: string;
  /** Where browsers reach this service. */
  publicUrl: string;
}

/** What the browser that began keeps until it comes back: nobody else's answer fits it. */
export interface Begun {
  state: string;
  nonce: string;
  verifier: string;
}

/** What a browser kept, if it is what it was given. */
export function begunOf(kept: Record<string, unknown> | null): Begun | null {
  const { state, nonce, verifier } = kept ?? {};
  return typeof state === 'string' && typeof nonce === 'string' && typeof verifier === 'string'
    ? { state, nonce, verifier }
    : null;
}

export interface Provider {
  /** Where to send the browser. */
  begin(): Promise<{ location: string; begun: Begun }>;
  /** Whom the provider names in its answer, which is the address that the browser came back to. */
  finish(search: string, begun: Begun): Promise<JWTPayload & { sub: string }>;
  /** Where the provider's own session ends; null where it does not say. */
  endAt(): Promise<string | null>;
}

const PATIENCE_S = 5;
export const CALLBACK = '/session/oidc/callback';

/** Signs in by an identity provider: OpenID Connect, authorization code with PKCE, state and nonce. */
export function providerOf({ issuer, id, secret, scope, publicUrl }: ProviderClient): Provider {
  let asked: Promise<Configuration> | null = null;
  const configuration = (): Promise<Configuration> => {
    asked ??= discover().catch(() => {
      asked = null;
      throw new DomainError('IDENTITY_PROVIDER_DOWN');
    });
    return asked;
  };
  async function discover(): Promise<Configuration> {
    const isLocal = new URL(issuer).protocol === 'http:';
    return discovery(new URL(issuer), id, secret ?? undefined, secret ? undefined : None(), {
      timeout: PATIENCE_S,
      // The token comes over TLS from the provider itself; its signature is looked at all the same.
      execute: [enableNonRepudiationChecks, ...(isLocal ? [allowInsecureRequests] : [])],
    });
  }
  const redirectUri = new URL(CALLBACK, publicUrl).href;

  return {
    async begin() {
      const begun = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const location = buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope,
        state: begun.state,
        nonce: begun.nonce,
        code_challenge: await calculatePKCECodeChallenge(begun.verifier),
        code_challenge_method: 'S256',
      });
      return { location: location.href, begun };
    },
    async finish(search, { state, nonce, verifier }) {
      const answered = new URL(search, redirectUri);
      try {
        const tokens = await authorizationCodeGrant(await configuration(), answered, {
          ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier },
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims) throw new DomainError('SIGN_IN_BROKEN_OFF');
        return claims as JWTPayload & { sub: string };
      } catch (thrown) {
        throw refusalOf(thrown);
      }
    },
    async endAt() {
      const known = await configuration();
      if (!known.serverMetadata().end_session_endpoint) return null;
      return buildEndSessionUrl(known, { post_logout_redirect_uri: publicUrl }).href;
    },
  };
}

/** The provider said no, or what it said does not fit what was begun; else it could not be asked. */
function refusalOf(thrown: unknown): DomainError {
  if (thrown instanceof DomainError) return thrown;
  const saidNo = thrown instanceof AuthorizationResponseError || thrown instanceof ResponseBodyError;
  const { code, cause } = (thrown ?? {}) as { code?: string; cause?: { code?: string } };
  const unreached = code === 'OAUTH_TIMEOUT' || (cause as object | undefined) instanceof TypeError;
  return new DomainError(saidNo || !unreached ? 'SIGN_IN_BROKEN_OFF' : 'IDENTITY_PROVIDER_DOWN');
}
