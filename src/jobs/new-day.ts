import type { EntityManager } from '@mikro-orm/postgresql';
import type { Config } from '../config.js';
import { forgetOldKeys } from '../features/audit/forget-old-keys.js';
import { deleteExpiredFiles, sweepObjects } from '../features/file/delete-expired-files.js';
import { tellEscalations } from '../features/reporting/tell-escalations.js';
import { tellWhatIsDue } from '../features/reporting/tell-what-is-due.js';
import { forgetOldSignIns } from '../features/sign-in/forget-old-sign-ins.js';
import { restateDueStandings } from '../features/target/restate-due-standings.js';
import { todayIn } from '../shared/dates.js';
import { exclusively } from '../start/exclusively.js';
import { s3Store } from '../storage/s3-store.js';
import type { Log } from './jobs-logger.js';

interface Day {
  url: string;
  em: EntityManager;
  config: Config;
  log: Pick<Log, 'info' | 'error'>;
  now: Date;
}

/** What a new day brings: verdicts that time alone changes, and what nobody needs any more. Again, it changes nothing. */
export async function newDay({ url, em, config, log, now }: Day): Promise<void> {
  const today = todayIn(config.timeZone, now);
  const targets = await exclusively(url, (orm) => restateDueStandings(orm.em.fork(), today));
  const files = await deleteExpiredFiles(em.fork(), now);
  const objects =
    config.s3 && s3Store(config.s3, (err) => log.error({ err }, 'The store of files did not answer'));
  // A store that is down today is swept tomorrow; the rest of the day does not wait for it.
  const swept = objects && (await sweepObjects(em.fork(), objects, now).catch(() => null));
  const keys = await forgetOldKeys(em.fork(), now);
  const signIns = await forgetOldSignIns(em.fork(), now);
  const { timeZone, horizon } = config;
  const asking = { today, timeZone, horizon, now };
  await tellWhatIsDue(em.fork(), asking);
  await tellEscalations(em.fork(), asking);
  log.info(
    { today, targets, files, swept, keys, signIns },
    'Restated what time has changed, deleted what nobody needs any more',
  );
}
