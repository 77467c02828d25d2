import type { MikroORM } from '@mikro-orm/postgresql';
import { ensureDemoIdentities } from '../features/identity/demo-identities.js';
import { indexStale } from '../features/search/index-stale.js';
import { restateStandings } from '../features/target/restate-standings.js';
import { projectFile } from '../shared/project-file.js';
import { seedDemo } from './seed-demo.js';
import { seedExtracted } from './seed-extracted.js';
import { readSeeds, readTexts } from './seed-files.js';
import { seedMeasures } from './seed-measures.js';
import { seedPolicies } from './seed-policies.js';
import { seedReference } from './seed-reference.js';
import { checkSpans } from './seed-spans.js';
import { seedTargets } from './seed-targets.js';

const FOLDER = projectFile('seeds');

/** Any number, the same in all processes: of several that start at once, one seeds and the others wait. */
const SEED_LOCK = 4_021_127;

/**
 * Fills a database: `reviewed` with reference data, the reviewed policies and drafts of the others; `demo` with
 * invented progress besides.
 * Adds what is missing and touches nothing that is there. A span that is not its slice stops it, and says where.
 */
export async function seed(orm: MikroORM, kind: 'none' | 'reviewed' | 'demo', today: string): Promise<void> {
  if (kind === 'none') return;
  const seeds = readSeeds(FOLDER);
  const texts = readTexts(seeds.policies, FOLDER);
  checkSpans(seeds, texts);
  await orm.em.fork().transactional(async (em) => {
    await em.execute('select pg_advisory_xact_lock(?)', [SEED_LOCK]);
    await seedReference(em, seeds);
    await seedPolicies(em, seeds, texts);
    await seedMeasures(em, seeds, texts);
    await seedTargets(em, seeds, texts);
    if (kind === 'demo') {
      await ensureDemoIdentities(em);
      await seedDemo(em, seeds);
    }
    await restateStandings(em, { targets: 'all', today });
  });
  // What a text proposes is read by the registers as they are committed.
  await orm.em.fork().transactional(async (em) => {
    await em.execute('select pg_advisory_xact_lock(?)', [SEED_LOCK]);
    await seedExtracted(em, seeds.extracted, readTexts(seeds.extracted, FOLDER));
  });
  await indexStale(orm.em);
}
