import { MikroORM } from '@mikro-orm/postgresql';
import { applicationGrants, roleOf } from '../database/application-role.js';
import { migrateJobs } from '../jobs/migrate-jobs.js';
import { ormConfig } from '../orm.config.js';

const USAGE = 'zhibiao migrate [up | down | check]';

/** Brings a database to the newest migration, takes all of them back, or says where entities and tables differ. */
export async function migrate(
  [direction = 'up']: string[],
  { url, ownerUrl }: { url: string; ownerUrl: string },
): Promise<number> {
  const orm = await MikroORM.init(ormConfig(ownerUrl));
  try {
    if (direction === 'up') {
      tell('Applied', await orm.migrator.up());
      await migrateJobs(ownerUrl);
      if (url !== ownerUrl) await orm.em.execute(applicationGrants(roleOf(url)));
    } else if (direction === 'down') {
      await orm.em.execute('drop schema if exists graphile_worker cascade');
      tell('Reverted', await orm.migrator.down({ to: 0 }));
    } else if (direction === 'check') return await check(orm);
    else {
      process.stderr.write(`${USAGE}\n`);
      return 2;
    }
    return 0;
  } finally {
    await orm.close();
  }
}

function tell(verb: string, migrations: { name: string }[]): void {
  for (const { name } of migrations) process.stdout.write(`${verb} ${name}\n`);
}

async function check(orm: MikroORM): Promise<number> {
  const difference = (await orm.schema.getUpdateSchemaSQL({ wrap: false })).trim();
  if (!difference) return 0;
  process.stderr.write(`Entities and tables differ; this SQL would make them agree:\n${difference}\n`);
  return 1;
}
