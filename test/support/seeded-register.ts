import { readFileSync } from 'node:fs';
import type { Register } from '../../src/features/importing/register.rules.js';
import { seedDirectory } from '../../src/seeding/seed-directory.js';
import { readSeeds } from '../../src/seeding/seed-files.js';

/** The seeds' own register, under the seeds' keys: departments, regions, units, and indicators where they are asked for. */
export function seededRegister({ indicators }: { indicators: boolean }): Register {
  const seeds = readSeeds();
  const unitOf = new Map(seeds.units.map((unit) => [unit.code, unit]));
  return {
    directory: seedDirectory(seeds),
    units: seeds.units,
    indicators: (indicators ? seeds.indicators : []).map(({ key, unit, ...indicator }) => {
      const found = unitOf.get(unit);
      if (!found) throw new Error(`There is no unit ${unit}`);
      return { ...indicator, id: key, unit: found };
    }),
  };
}

/** One of the 46 texts, by the beginning of its file's name. */
export const corpusText = (file: string): string => readFileSync(`seeds/corpus/${file}`, 'utf8');
