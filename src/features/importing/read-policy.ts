import type { EntityManager } from '@mikro-orm/postgresql';
import { extract } from '../../extraction/extract.js';
import { type Reading, readingOf } from './reading.rules.js';
import { register } from './register.read-model.js';
import type { GivenFacts } from './register.rules.js';

/** Reads a text by what the service knows today. Writes nothing. */
export async function readPolicy(em: EntityManager, text: string, given: GivenFacts = {}): Promise<Reading> {
  return readingOf(text, extract(text), await register(em), given);
}
