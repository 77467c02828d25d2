import { beforeAll } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import { ormConfig } from '../../src/orm.config.js';
import { seed } from '../../src/seeding/seed.js';
import { type Api, startApi } from './api.js';

/** The day on which the seeded service stands still. */
export const SEEDED_TODAY = '2026-11-22';

/** The service on a database with the demo seed, as `npm start` makes it. */
export function startSeededApi(): Api & { seedAgain(): Promise<void> } {
  const api = startApi({ now: `${SEEDED_TODAY}T04:00:00Z` });
  const seedAgain = async () => {
    const [row] = await api.em.execute<{ name: string }[]>('select current_database() as name');
    const url = new URL(process.env.TEST_SERVER_URL ?? '');
    url.pathname = `/${row?.name}`;
    const orm = await MikroORM.init(ormConfig(url.href));
    await seed(orm, 'demo', SEEDED_TODAY);
    await orm.close(true);
  };
  beforeAll(seedAgain);
  return Object.assign(Object.create(api) as Api, { seedAgain });
}
