import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { rows } from '../shared/rows.js';
import { known } from './failures.js';
import { scopeOf } from './request-scope.js';

/** What the start still has to do, in its order. */
export type Step = 'migrations' | 'seeds' | 'standings';

const PING = { name: 'http.ping', text: 'select 1 as answered' };
/** Addresses that answer with what the database holds. */
const DATA = /^\/(graphql|files|session)\b/;
const PATIENCE_MS = 1_000;

/** `/healthz`: the process lives. `/readyz`: it may be sent requests, or what is missing. */
export function serveHealth(app: FastifyInstance, em: EntityManager, missing: ReadonlySet<Step>): void {
  app.get('/healthz', { logLevel: 'warn' }, async () => ({ alive: true }));

  app.get('/readyz', { logLevel: 'warn' }, async (_, reply) => {
    const lacking: string[] = [...missing];
    if (!(await answers(em))) lacking.push('database');
    const ready = lacking.length === 0;
    return reply.code(ready ? 200 : 503).send({ ready, missing: lacking });
  });

  // Half a seed must not be taken for the city's truth.
  app.addHook('preHandler', async (request, reply) => {
    if (missing.size === 0 || !DATA.test(request.routeOptions.url ?? '')) return;
    const answer = { errors: [known('NOT_READY', scopeOf(request))] };
    return reply.code(503).header('retry-after', '1').send(answer);
  });
}

/** A database that only fails to answer in time counts as one that does not. */
async function answers(em: EntityManager): Promise<boolean> {
  const late = AbortSignal.timeout(PATIENCE_MS);
  const patience = new Promise<boolean>((resolve) => {
    late.addEventListener('abort', () => resolve(false), { once: true });
  });
  const ping = rows(em, PING).then(
    () => true,
    () => false,
  );
  return Promise.race([ping, patience]);
}
