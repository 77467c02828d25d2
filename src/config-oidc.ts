import { z } from 'zod';
import { isPrivateWay } from './config-checks.js';

const TOKENS = ['ZHIBIAO_OIDC_ISSUER', 'ZHIBIAO_OIDC_AUDIENCE', 'ZHIBIAO_OIDC_JWKS_URL'] as const;

/** An identity provider (OpenID Connect): its bearer tokens are taken, and browsers may sign in by it. */
export interface OidcConfig {
  issuer: string;
  audience: string;
  jwksUrl: string;
  groupsClaim: string | null;
  /** This service as the provider knows it; null: nobody signs in by it. */
  client: { id: string; secret: string | null; scope: string; publicUrl: string } | null;
}

export const oidcVariables = {
  ZHIBIAO_OIDC_ISSUER: z
    .url({ error: 'must be the address of the identity provider, as its tokens say' })
    .optional(),
  ZHIBIAO_OIDC_AUDIENCE: z.string().min(1).optional(),
  ZHIBIAO_OIDC_JWKS_URL: z
    .url()
    .refine(isPrivateWay, 'must be an https:// address, or http:// on a loopback address')
    .optional(),
  ZHIBIAO_OIDC_GROUPS_CLAIM: z.string().min(1).optional(),
  ZHIBIAO_OIDC_CLIENT_ID: z.string().min(1).optional(),
  ZHIBIAO_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  ZHIBIAO_OIDC_SCOPE: z
    .string()
    .regex(/(^| )openid( |$)/, 'must contain openid')
    .default('openid'),
  ZHIBIAO_PUBLIC_URL: z
    .url()
    .refine(isPrivateWay, 'must be an https:// address, or http:// on a loopback address')
    .optional(),
};

type Set = z.infer<z.ZodObject<typeof oidcVariables>>;

/** What does not go together: the variable that is at fault, and its cure. */
export function oidcFaults(set: Set): [keyof Set, string][] {
  const faults: [keyof Set, string][] = [];
  const given = TOKENS.filter((name) => set[name]).length;
  if (given > 0 && given < TOKENS.length)
    faults.push(['ZHIBIAO_OIDC_ISSUER', `needs all of ${TOKENS.join(', ')}, or none`]);
  for (const name of ['ZHIBIAO_OIDC_GROUPS_CLAIM', 'ZHIBIAO_OIDC_CLIENT_ID'] as const)
    if (set[name] && !set.ZHIBIAO_OIDC_ISSUER) faults.push([name, 'needs ZHIBIAO_OIDC_ISSUER']);
  if (set.ZHIBIAO_OIDC_CLIENT_ID && !set.ZHIBIAO_PUBLIC_URL)
    faults.push(['ZHIBIAO_PUBLIC_URL', 'must be where browsers reach this service: they come back there']);
  if (set.ZHIBIAO_OIDC_CLIENT_SECRET && !set.ZHIBIAO_OIDC_CLIENT_ID)
    faults.push(['ZHIBIAO_OIDC_CLIENT_SECRET', 'needs ZHIBIAO_OIDC_CLIENT_ID']);
  if (set.ZHIBIAO_OIDC_CLIENT_ID && set.ZHIBIAO_OIDC_ISSUER && !isPrivateWay(set.ZHIBIAO_OIDC_ISSUER))
    faults.push(['ZHIBIAO_OIDC_ISSUER', 'must be an https:// address, or http:// on a loopback address']);
  return faults;
}

export function oidcOf(set: Set): OidcConfig | null {
  const {
    ZHIBIAO_OIDC_ISSUER: issuer,
    ZHIBIAO_OIDC_AUDIENCE: audience,
    ZHIBIAO_OIDC_JWKS_URL: jwksUrl,
    ZHIBIAO_OIDC_CLIENT_ID: id,
    ZHIBIAO_PUBLIC_URL: publicUrl,
  } = set;
  if (!issuer || !audience || !jwksUrl) return null;
  const secret = set.ZHIBIAO_OIDC_CLIENT_SECRET ?? null;
  return {
    ...{ issuer, audience, jwksUrl },
    groupsClaim: set.ZHIBIAO_OIDC_GROUPS_CLAIM ?? null,
    client: id && publicUrl ? { id, secret, scope: set.ZHIBIAO_OIDC_SCOPE, publicUrl } : null,
  };
}
