import type { FastifyBaseLogger } from 'fastify';
import type { Config } from '../config.js';
import { forgetOldKeys } from '../features/audit/forget-old-keys.js';
import { deleteExpiredFiles } from '../features/file/delete-expired-files.js';
import { restateDueStandings } from '../features/target/restate-due-standings.js';
import { todayIn } from '../shared/dates.js';
import { exclusively } from './exclusively.js';

const EVERY_MS = 60_000;

interface Daily {
  url: string;
  config: Config;
  log: Pick<FastifyBaseLogger, 'info' | 'error'>;
}

/** Restates, soon after midnight in the city, what time alone has changed; a day that fails is tried again. */
export function restateDaily({ url, config, log }: Daily): () => Promise<void> {
  let restatedOn = todayIn(config.timeZone, new Date());
  let running: Promise<void> | null = null;

  async function restate(): Promise<void> {
    const today = todayIn(config.timeZone, new Date());
    if (today === restatedOn) return;
    try {
      const { targets, files, keys } = await exclusively(url, async (orm) => ({
        targets: await restateDueStandings(orm.em.fork(), today),
        files: await deleteExpiredFiles(orm.em.fork(), new Date()),
        keys: await forgetOldKeys(orm.em.fork(), new Date()),
      }));
      restatedOn = today;
      log.info(
        { today, targets, files, keys },
        'Restated what time has changed, deleted what nobody needs any more',
      );
    } catch (err) {
      log.error({ err }, 'Could not restate what time has changed; trying again in a minute');
    }
  }
  const timer = setInterval(() => {
    running ??= restate().finally(() => {
      running = null;
    });
  }, EVERY_MS);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
