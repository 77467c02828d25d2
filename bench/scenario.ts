import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Bench } from './bench.ts';
import type { Round } from './load.ts';

/** One measured number, and what is asked of it. */
export interface Figure {
  what: string;
  value: number;
  unit: string;
  atLeast?: number;
  atMost?: number;
}

export interface Result {
  figures: Figure[];
  /** What the figures are made of: the rounds of each contestant. */
  rounds?: Record<string, Round[]>;
  /** What a reader has to know beside the figures. */
  notes?: string[];
}

/** What scenarios/NAME.ts exports as `scenario`. */
export interface Scenario {
  /** One line: what is measured, against what. */
  about: string;
  run(bench: Bench): Promise<Result>;
}

const FOLDER = join(import.meta.dirname, 'scenarios');

/** The scenarios there are, by their files. */
export const scenarioNames = async (): Promise<string[]> =>
  (await readdir(FOLDER)).map((file) => basename(file, '.ts')).sort();

export async function scenarioOf(name: string): Promise<Scenario> {
  const { scenario } = await import(join(FOLDER, `${name}.ts`));
  return scenario;
}

/** A file of queries/. */
export const query = (file: string): Promise<string> =>
  readFile(join(import.meta.dirname, 'queries', file), 'utf8');
