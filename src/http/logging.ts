import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import { pathOf } from './failures.js';

const OWN_ID = /^[\w.-]{1,64}$/;
const LONGEST_NAME = 80;
const SECRETS = ['authorization', 'cookie'].flatMap((name) => [
  `req.headers.${name}`,
  `headers.${name}`,
  `*.headers.${name}`,
]);

/** pino's JSON lines on stdout; Fastify's own two lines a request make room for one of ours. */
export const logging = (level: string) => ({
  logger: { level, redact: SECRETS },
  logController: new LogController({ disableRequestLogging: true }),
  genReqId: requestId,
});

/** A caller's own number is kept, so that its log and ours can be laid side by side. */
function requestId({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && OWN_ID.test(given) ? given : randomUUID();
}

/** Logs what was asked, how it ended and how long it took; never a key, a query's text or its variables. */
export function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        path: pathOf(request),
        operation: operationOf(request),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'answered',
    );
  });
}

function operationOf({ body }: FastifyRequest): string | undefined {
  const { operationName } = (body ?? {}) as { operationName?: unknown };
  return typeof operationName === 'string' ? operationName.slice(0, LONGEST_NAME) : undefined;
}
