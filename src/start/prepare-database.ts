import type { EntityManager } from '@mikro-orm/postgresql';
import type { Config } from '../config.js';
import { applicationGrants, OVERREACH, roleOf } from '../database/application-role.js';
import { deleteExpiredFiles } from '../features/file/delete-expired-files.js';
import { restateDueStandings } from '../features/target/restate-due-standings.js';
import type { Step } from '../http/readiness.js';
import { migrateJobs } from '../jobs/migrate-jobs.js';
import { seed } from '../seeding/seed.js';
import { todayIn } from '../shared/dates.js';
import { exclusively } from './exclusively.js';
import { StartFault } from './start-fault.js';

/** A database by its two addresses, which may be one. */
export interface Database {
  /** As who the service works. */
  url: string;
  /** As who it migrates and seeds. */
  ownerUrl: string;
}

/** Migrates, seeds and restates what time has changed since; takes each step from `missing` when it is done. */
export async function prepareDatabase(
  { url, ownerUrl }: Database,
  config: Config,
  missing: Set<Step>,
): Promise<void> {
  const today = todayIn(config.timeZone, new Date());
  await exclusively(ownerUrl, async (orm) => {
    await orm.migrator.up();
    await migrateJobs(ownerUrl);
    if (url !== ownerUrl) await grantToApplication(orm.em.fork(), roleOf(url));
    missing.delete('migrations');
    await seed(orm, config.seed, today).catch(inWords);
    missing.delete('seeds');
    await restateDueStandings(orm.em.fork(), today);
    missing.delete('standings');
    await deleteExpiredFiles(orm.em.fork(), new Date());
  });
}

/** Two roles are worth nothing where the second may do all that the first may. */
async function grantToApplication(em: EntityManager, role: string): Promise<void> {
  const [found] = await em.execute<{ overreaches: boolean }[]>(OVERREACH, [role]);
  if (found?.overreaches !== false) {
    throw new StartFault(
      `DATABASE_URL 的角色 ${role} ${found ? '权限过大（超级用户、可建角色，或属于表的所有者）' : '不存在'}。请另建一个普通登录角色：create role ${role} login password '…'`,
      `The role ${role} of DATABASE_URL ${found ? 'may too much (a superuser, one that creates roles, or a member of the owner)' : 'does not exist'}. Create a plain login for it: create role ${role} login password '…'`,
    );
  }
  await em.execute(applicationGrants(role));
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
