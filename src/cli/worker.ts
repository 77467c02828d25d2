import { once } from 'node:events';
import { fastify } from 'fastify';
import type { Config } from '../config.js';
import { logging } from '../http/logging.js';
import { workContinually } from '../jobs/work.js';

/** Runs jobs in a process of its own, on a database that a service has migrated, until it is told to stop. */
export async function worker(config: Config, url: string): Promise<number> {
  // The service's own log, without the service.
  const { log } = fastify(logging(config.logLevel));
  const stop = workContinually({ url, config, log });
  log.info('Running jobs');
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  await stop();
  return 0;
}
