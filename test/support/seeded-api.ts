import { MikroORM } from '@mikro-orm/postgresql';
import { ormConfig } from '../../src/orm.config.js';
import { seed } from '../../src/seeding/seed.js';
import { type Api, startApi } from './api.js';
import { filledTemplate, urlOf } from './template-database.js';

/** The day on which the seeded service stands still. */
export const SEEDED_TODAY = '2026-11-22';

/** The service on a database with the demo seed, as `npm start` makes it; seeded once for all test files. */
export function startSeededApi(): Api & { seedAgain(): Promise<void> } {
  const api = startApi({
    now: `${SEEDED_TODAY}T04:00:00Z`,
    template: () => filledTemplate('seeded', seedInto),
  });
  const seedAgain = async () => {
    const [row] = await api.em.execute<{ name: string }[]>('select current_database() as name');
    await seedInto(urlOf(process.env.TEST_SERVER_URL ?? '', row?.name ?? ''));
  };
  return Object.assign(Object.create(api) as Api, { seedAgain });
}

async function seedInto(url: string): Promise<void> {
  const orm = await MikroORM.init(ormConfig(url));
  await seed(orm, 'demo', SEEDED_TODAY);
  await orm.close(true);
}
