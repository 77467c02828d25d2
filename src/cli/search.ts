import { MikroORM } from '@mikro-orm/postgresql';
import type { Config } from '../config.js';
import { reachEmbedded } from '../database/reach-embedded.js';
import { indexAnew, indexStale } from '../features/search/index-stale.js';
import { ormConfig } from '../orm.config.js';

const USAGE = 'zhibiao search index [--all]';

/** Cuts into words whatever is not yet, or changed since; with `--all`, everything. Broken off, it goes on where it was. */
export async function search([command = '', ...args]: string[], config: Config): Promise<number> {
  const all = args.length === 1 && args[0] === '--all';
  if (command !== 'index' || (args.length > 0 && !all)) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const database = config.databaseUrl
    ? { url: config.databaseUrl, stop: async () => {} }
    : await reachEmbedded(config.dataDir);
  const orm = new MikroORM(ormConfig(database.url));
  try {
    if (all) await indexAnew(orm.em);
    const subjects = await indexStale(orm.em);
    process.stdout.write(`已更新检索索引 / The search index is up to date: ${subjects} indexed\n`);
    return 0;
  } finally {
    await orm.close(true);
    await database.stop();
  }
}
