import { MikroORM } from '@mikro-orm/postgresql';
import type { Config } from '../config.js';
import { reachEmbedded } from '../database/reach-embedded.js';
import { checkStandings } from '../features/target/check-standings.js';
import { restateStandings } from '../features/target/restate-standings.js';
import { ormConfig } from '../orm.config.js';
import { todayIn } from '../shared/dates.js';

const USAGE = 'zhibiao standing [check | restate]';
const MOST_SHOWN = 100;

/** Reckons every standing again and says where what is stored differs; `restate` stores what was reckoned. */
export async function standing([command = 'check']: string[], config: Config): Promise<number> {
  if (command !== 'check' && command !== 'restate') {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const database = config.databaseUrl
    ? { url: config.databaseUrl, stop: async () => {} }
    : await reachEmbedded(config.dataDir);
  const orm = new MikroORM(ormConfig(database.url));
  const today = todayIn(config.timeZone, new Date());
  try {
    if (command === 'restate') {
      await orm.em.transactional((em) => restateStandings(em, { targets: 'all', today }));
      process.stdout.write('已重新评判所有目标 / Every standing is restated\n');
      return 0;
    }
    // One snapshot: what is reported while it runs is not taken for a difference.
    const found = await orm.em.transactional(
      async (em) => {
        let count = 0;
        for await (const { of, field, stored, reckoned } of checkStandings(em, today)) {
          count += 1;
          if (count <= MOST_SHOWN)
            process.stdout.write(`${of}  ${field}  stored ${stored}  reckoned ${reckoned}\n`);
        }
        return count;
      },
      { isolationLevel: 'repeatable read', readOnly: true },
    );
    process.stdout.write(
      found === 0
        ? '所有评判与填报一致 / Every standing is what its reports make it\n'
        : `${found} 处不一致，可用 standing restate 修复 / ${found} differences; standing restate mends standings\n`,
    );
    return found === 0 ? 0 : 1;
  } finally {
    await orm.close(true);
    await database.stop();
  }
}
