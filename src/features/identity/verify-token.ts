import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { DomainError } from '../../shared/errors.js';

/** An identity provider whose tokens are taken (OpenID Connect). */
export interface OidcSetting {
  issuer: string;
  audience: string;
  jwksUrl: string;
  /** The claim that names groups; null where subjects alone are linked. */
  groupsClaim: string | null;
}

/** Signatures by public keys alone: a secret that both sides have could be made from what is published. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
/** Clocks of two machines differ. */
const TOLERANCE_S = 30;
const FETCH_MS = 3_000;
/** Whoever sends tokens of unknown keys has the provider asked no oftener. */
const COOLDOWN_MS = 1_000;

/** What a token itself can be at fault for; whatever else fails is the provider. */
const FAULTS = [
  errors.JWTExpired,
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
];

export type VerifyToken = (token: string, now: Date) => Promise<JWTPayload & { sub: string }>;

/** Checks signature, issuer, audience and times of tokens against the provider's published keys. */
export function tokenVerifier({ issuer, audience, jwksUrl }: OidcSetting): VerifyToken {
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    timeoutDuration: FETCH_MS,
    cooldownDuration: COOLDOWN_MS,
  });
  const expected = { issuer, audience, algorithms: ALGORITHMS, requiredClaims: ['exp', 'sub'] };
  return async (token, now) => {
    try {
      const options = { ...expected, currentDate: now, clockTolerance: TOLERANCE_S };
      const { payload } = await jwtVerify(token, keys, options);
      const { sub } = payload;
      if (typeof sub !== 'string' || sub === '') throw new DomainError('TOKEN_INVALID', { reason: 'sub' });
      return { ...payload, sub };
    } catch (thrown) {
      if (thrown instanceof DomainError) throw thrown;
      throw FAULTS.some((fault) => thrown instanceof fault)
        ? new DomainError('TOKEN_INVALID', { reason: reasonOf(thrown) })
        : new DomainError('IDENTITY_PROVIDER_DOWN');
    }
  };
}

/** The claim at fault, or the code of jose; never what the token says. */
const reasonOf = (thrown: unknown): string =>
  thrown instanceof errors.JWTClaimValidationFailed || thrown instanceof errors.JWTExpired
    ? thrown.claim
    : ((thrown as { code?: string }).code ?? '');
