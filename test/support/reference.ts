import { beforeAll } from '@jest/globals';
import { readSeeds } from '../../src/seeding/seed-files.js';
import { seedReference } from '../../src/seeding/seed-reference.js';
import type { Api } from './api.js';

/** Puts the registers of regions, units and departments into a test's database, and no policy. */
export function withReference(api: Api): void {
  beforeAll(() => seedReference(api.em, readSeeds()));
}
