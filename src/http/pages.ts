import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pathOf } from './failures.js';

/** What the build writes in place of a nonce. */
const NONCE = 'ZHIBIAO_NONCE';
const YEAR_S = 365 * 24 * 3600;
/** A last part with a dot names a file: whoever asks for one that is gone is not answered with a page. */
const FILE = /\.\w+$/;

/**
 * Scripts from here alone. Style elements need the nonce of their page: the components write theirs when they are
 * first shown (docs/decisions/0040). Nothing comes from elsewhere.
 */
const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The pages at `/`, as they were built into `dir`; without a build, the way to GraphiQL where that is served. */
export function servePages(
  app: FastifyInstance,
  { dir, graphiql }: { dir: string; graphiql: boolean },
): void {
  const index = join(dir, 'index.html');
  if (!existsSync(index)) {
    if (graphiql) app.get('/', (_, reply) => reply.redirect('/graphiql'));
    return;
  }
  app.register(fastifyStatic, {
    root: join(dir, 'assets'),
    prefix: '/assets/',
    index: false,
    preCompressed: true,
    cacheControl: false,
    // Their names change with what is in them.
    setHeaders: (reply) => reply.header('cache-control', `public, max-age=${YEAR_S}, immutable`),
  });
  const page = async (request: FastifyRequest, reply: FastifyReply) => {
    const isOfApi = app.hasRoute({ method: 'POST', url: pathOf(request) });
    if (isOfApi || !wantsPage(request)) return reply.callNotFound();
    const nonce = randomBytes(16).toString('base64');
    return reply
      .headers({ 'content-security-policy': policy(nonce), 'cache-control': 'no-cache' })
      .type('text/html; charset=utf-8')
      .send((await readFile(index, 'utf8')).replaceAll(NONCE, nonce));
  };
  app.get('/', page);
  // Every other address is the pages' own to know; what no browser asks for stays unknown.
  app.get('/*', page);
}

function wantsPage(request: FastifyRequest): boolean {
  const path = pathOf(request);
  return path === '/' || (!FILE.test(path) && (request.headers.accept ?? '').includes('text/html'));
}
