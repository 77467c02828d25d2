import type { FastifyReply, FastifyRequest } from 'fastify';

/** With this prefix a browser takes it over https alone, for this host alone. */
const SECURE_NAME = '__Host-zhibiao';
const NAME = 'zhibiao';

/** Nothing of the pages reads it, and no other site's page can have it sent. */
const KEPT = { path: '/', httpOnly: true, sameSite: 'strict' } as const;

const isSecure = ({ protocol }: FastifyRequest): boolean => protocol === 'https';
const nameFor = (request: FastifyRequest): string => (isSecure(request) ? SECURE_NAME : NAME);

/** What a browser that is signed in sends. */
export const sessionToken = (request: FastifyRequest): string | undefined =>
  request.cookies[nameFor(request)] || undefined;

export function keepSession(
  reply: FastifyReply,
  { token, expiresAt }: { token: string; expiresAt: Date },
): void {
  const { request } = reply;
  reply.setCookie(nameFor(request), token, { ...KEPT, secure: isSecure(request), expires: expiresAt });
}

export function dropSession(reply: FastifyReply): void {
  const { request } = reply;
  reply.clearCookie(nameFor(request), { ...KEPT, secure: isSecure(request) });
}

/** What a browser keeps while it is at the identity provider's: it comes back from another site, hence lax. */
const BEGUN = { path: '/', httpOnly: true, sameSite: 'lax', maxAge: 600 } as const;
const begunName = (request: FastifyRequest): string => `${nameFor(request)}-begun`;

export function keepBegun(reply: FastifyReply, begun: object): void {
  const { request } = reply;
  const value = Buffer.from(JSON.stringify(begun)).toString('base64url');
  reply.setCookie(begunName(request), value, { ...BEGUN, secure: isSecure(request) });
}

/** What was kept, once: whoever comes back a second time has nothing. */
export function takeBegun(reply: FastifyReply): Record<string, unknown> | null {
  const { request } = reply;
  const value = request.cookies[begunName(request)];
  reply.clearCookie(begunName(request), { ...BEGUN, secure: isSecure(request) });
  if (!value) return null;
  try {
    const begun: unknown = JSON.parse(Buffer.from(value, 'base64url').toString());
    return typeof begun === 'object' && begun !== null ? { ...begun } : null;
  } catch {
    return null;
  }
}
