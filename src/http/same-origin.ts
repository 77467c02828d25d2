import type { FastifyRequest } from 'fastify';
import { DomainError } from '../shared/errors.js';

type Asking = Pick<FastifyRequest, 'headers' | 'host' | 'method'>;

/**
 * Refuses what a page of another site has a browser send with our cookie. Browsers say where a request comes from:
 * all of them by Origin when it is a POST, and by Sec-Fetch-Site over https or on this machine. What may change
 * something has to prove that it comes from here.
 */
export function assertSameOrigin({ headers, host, method }: Asking): void {
  const site = headers['sec-fetch-site'];
  const isSafe = method === 'GET' || method === 'HEAD';
  const allowed = site
    ? site === 'same-origin' || (isSafe && site === 'none')
    : headers.origin
      ? hostOf(headers.origin) === host
      : isSafe;
  if (!allowed) throw new DomainError('CROSS_SITE');
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
