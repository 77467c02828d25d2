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
