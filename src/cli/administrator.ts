import { MikroORM } from '@mikro-orm/postgresql';
import type { Config } from '../config.js';
import { reachEmbedded } from '../database/reach-embedded.js';
import { firstAdministrator } from '../features/administration/first-administrator.js';
import { ormConfig } from '../orm.config.js';

/** Makes an administrator and prints its key, once. */
export async function administrator([name]: string[], { databaseUrl, dataDir }: Config): Promise<number> {
  if (!name) {
    process.stderr.write('zhibiao administrator NAME\n');
    return 2;
  }
  const database = databaseUrl ? { url: databaseUrl, stop: async () => {} } : await reachEmbedded(dataDir);
  const orm = await MikroORM.init(ormConfig(database.url));
  try {
    process.stdout.write(`${await firstAdministrator(orm.em.fork(), { name, now: new Date() })}\n`);
    process.stderr.write(
      '此密钥只显示一次 / This key is shown once; keep it, and make the others with it.\n',
    );
    return 0;
  } finally {
    await orm.close(true);
    await database.stop();
  }
}
