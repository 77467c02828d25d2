import { writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from '../schema.js';

/** Writes the SDL of the API, sorted: the contract that is committed. */
export async function schema([file = 'schema/schema.graphql']: string[]): Promise<number> {
  await writeFile(file, `${printSchema(lexicographicSortSchema(await createSchema()))}\n`);
  return 0;
}
