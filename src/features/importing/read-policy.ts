import { extract } from '../../extraction/extract.js';
import { type Reading, readingOf } from './reading.rules.js';
import type { GivenFacts, Register } from './register.rules.js';

/** Reads a text by what the service knows; what an editor states of it goes before what it says. Writes nothing. */
export const readPolicy = (known: Register, text: string, given: GivenFacts = {}): Reading =>
  readingOf(text, extract(text), known, given);
