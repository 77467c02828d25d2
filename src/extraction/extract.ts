import { factsOf, type PolicyFacts } from './facts.js';
import { type ExtractedMeasure, measuresOf } from './measures.js';
import { notesOf } from './notes.js';
import { type Clause, outline } from './outline.js';
import { type ExtractedTarget, targetsOf } from './targets.js';

/** Something seen and not decided. */
export interface Warning {
  code: string;
  message: string;
  start: number;
  end: number;
}

export interface Extraction {
  policy: PolicyFacts;
  clauses: Clause[];
  measures: ExtractedMeasure[];
  targets: ExtractedTarget[];
  warnings: Warning[];
}

/** Everything a policy text says, with the characters it says it in. Same text, same answer. */
export function extract(text: string): Extraction {
  const policy = factsOf(text);
  const clauses = outline(text);
  const notes = notesOf(text);
  const measures = measuresOf(text, clauses, notes);
  const targets = targetsOf({ text, clauses, facts: policy, notes, noteDues: new Map() });
  return { policy, clauses, measures, targets, warnings: [] };
}
