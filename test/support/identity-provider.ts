import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

export const AUDIENCE = 'zhibiao';

/** An identity provider on loopback: it publishes keys and signs what a test says. */
export interface IdentityProvider {
  issuer: string;
  jwksUrl: string;
  /** Signed with the newest key, in force for ten minutes from `now` unless the claims say otherwise. */
  token(claims: JWTPayload, header?: { alg?: string; kid?: string }): Promise<string>;
  /** The newest public key, as PEM-like bytes an attacker knows. */
  publicKey(): string;
  /** A new key in the place of the old one. */
  rotate(): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
}

/** Starts on a free port; `now` is the service's clock. */
export async function anIdentityProvider(now: string): Promise<IdentityProvider> {
  let number = 0;
  let key: CryptoKey;
  let published = '';
  const rotate = async () => {
    number += 1;
    const pair = await generateKeyPair('RS256');
    key = pair.privateKey;
    published = JSON.stringify({
      ...(await exportJWK(pair.publicKey)),
      kid: `key-${number}`,
      alg: 'RS256',
      use: 'sig',
    });
  };
  await rotate();
  let server: Server;
  const listen = (port: number) =>
    new Promise<number>((resolve) => {
      server = createServer((_, reply) => {
        reply.setHeader('content-type', 'application/json').end(`{"keys":[${published}]}`);
      });
      server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
    });
  const port = await listen(0);
  const issuer = `http://127.0.0.1:${port}`;
  const seconds = Date.parse(now) / 1000;
  return {
    issuer,
    jwksUrl: `${issuer}/jwks`,
    rotate,
    publicKey: () => published,
    token: (claims, { alg = 'RS256', kid = `key-${number}` } = {}) =>
      new SignJWT({ iss: issuer, aud: AUDIENCE, iat: seconds, exp: seconds + 600, ...claims })
        .setProtectedHeader({ alg, kid })
        .sign(key),
    down: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
    up: async () => {
      await listen(port);
    },
  };
}
