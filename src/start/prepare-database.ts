import type { Config } from '../config.js';
import { deleteExpiredFiles } from '../features/file/delete-expired-files.js';
import { restateDueStandings } from '../features/target/restate-due-standings.js';
import type { Step } from '../http/readiness.js';
import { seed } from '../seeding/seed.js';
import { todayIn } from '../shared/dates.js';
import { exclusively } from './exclusively.js';
import { StartFault } from './start-fault.js';

/** Migrates, seeds and restates what time has changed since; takes each step from `missing` when it is done. */
export async function prepareDatabase(url: string, config: Config, missing: Set<Step>): Promise<void> {
  const today = todayIn(config.timeZone, new Date());
  await exclusively(url, async (orm) => {
    await orm.migrator.up();
    missing.delete('migrations');
    await seed(orm, config.seed, today).catch(inWords);
    missing.delete('seeds');
    await restateDueStandings(orm.em.fork(), today);
    missing.delete('standings');
    await deleteExpiredFiles(orm.em.fork(), new Date());
  });
}

/** A fault in a seed file is named by file and line; it is the operator's to mend. */
function inWords(thrown: unknown): never {
  const { message } = thrown as Error;
  if (!message?.startsWith('seeds/')) throw thrown;
  throw new StartFault(
    `种子文件有误：${message}`,
    'The seed file is wrong there; nothing was seeded.',
    thrown,
  );
}
