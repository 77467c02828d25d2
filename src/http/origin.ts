import type { FastifyRequest } from 'fastify';
import type { Origin } from '../shared/session.js';

const LONGEST_AGENT = 200;

/** Where a request comes from: the address that Fastify trusts, and what the caller says of itself. */
export const originOf = ({ ip, headers }: FastifyRequest): Origin => ({
  ip,
  userAgent: headers['user-agent']?.slice(0, LONGEST_AGENT) ?? null,
});
