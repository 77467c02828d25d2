import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The same question, asked of the service in GraphQL and of the database in SQL. */
export interface Scenario {
  name: string;
  query: string;
  sql: string;
}

export const SCENARIOS = ['standing', 'latest-report'] as const;

/** Reads queries/NAME.graphql and queries/NAME.sql. */
export async function scenarioOf(name: string): Promise<Scenario> {
  const read = (ending: string) =>
    readFile(join(import.meta.dirname, 'queries', `${name}.${ending}`), 'utf8');
  return { name, query: await read('graphql'), sql: await read('sql') };
}
