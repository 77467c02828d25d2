import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyBaseLogger } from 'fastify';
import { indexStale } from '../features/search/index-stale.js';

const EVERY_MS = 60_000;

interface Indexing {
  em: EntityManager;
  log: Pick<FastifyBaseLogger, 'info' | 'error'>;
}

/**
 * Cuts into words, at the start and then once a minute, what nobody has cut: rows from before there was a search or
 * from another segmenter, and whatever a write did not index itself. The service answers meanwhile.
 */
export function indexContinually({ em, log }: Indexing): () => Promise<void> {
  let running: Promise<void> | null = null;

  async function index(): Promise<void> {
    try {
      const subjects = await indexStale(em);
      if (subjects > 0) log.info({ subjects }, 'Indexed for the search');
    } catch (err) {
      log.error({ err }, 'Could not index for the search; trying again in a minute');
    }
  }
  const begin = () => {
    running ??= index().finally(() => {
      running = null;
    });
  };
  begin();
  const timer = setInterval(begin, EVERY_MS);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
