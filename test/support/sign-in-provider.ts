import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

/** An identity provider that lets in whom a test says, by authorization code with PKCE. */
export interface SignInProvider {
  issuer: string;
  /** What the next answers say; null refuses, as somebody who presses cancel. */
  names(claims: JWTPayload | null): void;
  /** What the next token says otherwise than it should. */
  lies(claims: JWTPayload): void;
  close(): Promise<void>;
}

interface Code {
  challenge: string;
  nonce: string;
  claims: JWTPayload;
}

export const CLIENT = 'zhibiao-pages';
export const SECRET = 'a secret of the test';

export async function aSignInProvider(): Promise<SignInProvider> {
  const pair = await generateKeyPair('RS256');
  const key = { ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  const codes = new Map<string, Code>();
  let named: JWTPayload | null = null;
  let lie: JWTPayload = {};
  let issuer = '';

  const json = (reply: ServerResponse, body: object, status = 200) =>
    reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

  const authorize = (asked: URLSearchParams, reply: ServerResponse) => {
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.searchParams.set('state', asked.get('state') ?? '');
    back.searchParams.set('iss', issuer);
    if (named) {
      const code = `code-${codes.size}`;
      const challenge = asked.get('code_challenge_method') === 'S256' ? asked.get('code_challenge') : null;
      codes.set(code, { challenge: challenge ?? '', nonce: asked.get('nonce') ?? '', claims: named });
      back.searchParams.set('code', code);
    } else back.searchParams.set('error', 'access_denied');
    reply.writeHead(302, { location: back.href }).end();
  };

  const token = async (request: IncomingMessage, reply: ServerResponse) => {
    let body = '';
    for await (const part of request) body += part;
    const asked = new URLSearchParams(body);
    const code = codes.get(asked.get('code') ?? '');
    codes.delete(asked.get('code') ?? '');
    const proof = createHash('sha256')
      .update(asked.get('code_verifier') ?? '')
      .digest('base64url');
    const isClient = asked.get('client_id') === CLIENT && asked.get('client_secret') === SECRET;
    if (!code || code.challenge !== proof || !isClient) return json(reply, { error: 'invalid_grant' }, 400);
    const idToken = await new SignJWT({ nonce: code.nonce, ...code.claims, ...lie })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer(issuer)
      .setAudience(CLIENT)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(pair.privateKey);
    return json(reply, { access_token: 'unused', token_type: 'Bearer', id_token: idToken });
  };

  const server = createServer((request, reply) => {
    const { pathname, searchParams } = new URL(request.url ?? '', issuer);
    if (pathname === '/authorize') authorize(searchParams, reply);
    else if (pathname === '/token') void token(request, reply);
    else if (pathname === '/jwks') json(reply, { keys: [key] });
    else
      json(reply, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        end_session_endpoint: `${issuer}/end`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        token_endpoint_auth_methods_supported: ['client_secret_post'],
        authorization_response_iss_parameter_supported: true,
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    names(claims) {
      named = claims;
      lie = {};
    },
    lies(claims) {
      lie = claims;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
