import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyBaseLogger } from 'fastify';
import { chainHead } from '../features/audit/chain-head.read-model.js';
import { sealEntries } from '../features/audit/seal-entries.js';

const EVERY_MS = 500;
const DAY_MS = 24 * 60 * 60_000;

interface Sealing {
  em: EntityManager;
  log: Pick<FastifyBaseLogger, 'info' | 'error'>;
}

/**
 * Seals the audit record as it grows, twice a second, and says its head in the log once a day: a log is kept elsewhere.
 * Ends with a last seal, so that a service that was stopped in order leaves nothing unsealed.
 */
export function sealContinually({ em, log }: Sealing): () => Promise<void> {
  let saidAt = 0;
  let failing = false;
  let running: Promise<void> | null = null;

  async function seal(): Promise<void> {
    try {
      const sealed = await sealEntries(em, new Date());
      if (sealed > 0 && Date.now() - saidAt > DAY_MS) {
        log.info(
          { ...(await chainHead(em)) },
          'The head of the audit chain; keep it where this service cannot write',
        );
        saidAt = Date.now();
      }
      if (failing) log.info('The audit record is sealed again');
      failing = false;
    } catch (err) {
      // Twice a second would fill the log; the service itself goes on.
      if (!failing) log.error({ err }, 'The audit record could not be sealed; trying on');
      failing = true;
    }
  }
  const timer = setInterval(() => {
    running ??= seal().finally(() => {
      running = null;
    });
  }, EVERY_MS);
  return async () => {
    clearInterval(timer);
    await running;
    await seal();
  };
}
