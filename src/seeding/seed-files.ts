import { readFileSync } from 'node:fs';
import type {
  ClauseSeed,
  DepartmentSeed,
  ExtractedPolicySeed,
  IndicatorSeed,
  MeasureSeed,
  PolicySeed,
  RegionSeed,
  SuccessionSeed,
  TargetSeed,
  ThemeSeed,
  UnitSeed,
} from './seed-types.js';

/** Every seed, in file order: row `n` of a list stands on line `n + 1` of its file. */
export interface Seeds {
  regions: RegionSeed[];
  units: UnitSeed[];
  themes: ThemeSeed[];
  departments: DepartmentSeed[];
  successions: SuccessionSeed[];
  policies: PolicySeed[];
  clauses: ClauseSeed[];
  measures: MeasureSeed[];
  indicators: IndicatorSeed[];
  targets: TargetSeed[];
  extracted: ExtractedPolicySeed[];
}

/** The file of each list, below the seeds' folder. */
export const seedFiles: { [List in keyof Seeds]: string } = {
  regions: 'reference/regions.jsonl',
  units: 'reference/units.jsonl',
  themes: 'reference/themes.jsonl',
  departments: 'reference/departments.jsonl',
  successions: 'reference/successions.jsonl',
  policies: 'reviewed/policies.jsonl',
  clauses: 'reviewed/clauses.jsonl',
  measures: 'reviewed/measures.jsonl',
  indicators: 'reviewed/indicators.jsonl',
  targets: 'reviewed/targets.jsonl',
  extracted: 'extracted/policies.jsonl',
};

function readLines<Row>(folder: string, file: string): Row[] {
  const lines = readFileSync(`${folder}/${file}`, 'utf8').trimEnd().split('\n');
  return lines.map((line, index) => {
    try {
      return JSON.parse(line) as Row;
    } catch (cause) {
      throw new Error(`${file}:${index + 1} is not one JSON object`, { cause });
    }
  });
}

/** What the register of departments is made of; the rest need not be read for it. */
export const readRegister = (folder = 'seeds'): Pick<Seeds, 'regions' | 'departments' | 'successions'> => ({
  regions: readLines(folder, seedFiles.regions),
  departments: readLines(folder, seedFiles.departments),
  successions: readLines(folder, seedFiles.successions),
});

/** Reads the reference and the reviewed files; `folder` is the project's `seeds/`. */
export const readSeeds = (folder = 'seeds'): Seeds => ({
  ...readRegister(folder),
  units: readLines(folder, seedFiles.units),
  themes: readLines(folder, seedFiles.themes),
  policies: readLines(folder, seedFiles.policies),
  clauses: readLines(folder, seedFiles.clauses),
  measures: readLines(folder, seedFiles.measures),
  indicators: readLines(folder, seedFiles.indicators),
  targets: readLines(folder, seedFiles.targets),
  extracted: readLines(folder, seedFiles.extracted),
});

/** The text of each policy by its key, as published: no character is touched, since spans count them. */
export const readTexts = (
  policies: readonly { key: string; file: string }[],
  folder = 'seeds',
): Map<string, string> =>
  new Map(policies.map(({ key, file }) => [key, readFileSync(`${folder}/corpus/${file}`, 'utf8')]));
