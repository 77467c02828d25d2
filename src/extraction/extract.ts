import { clauseFinder } from './clause-finder.js';
import { contextOf } from './deadlines.js';
import { factsOf, type PolicyFacts } from './facts.js';
import { type ExtractedMeasure, measuresOf } from './measures.js';
import { type Note, notesOf } from './notes.js';
import { type Clause, outline } from './outline.js';
import { type ExtractedTarget, targetsOf } from './targets.js';
import { timesOf } from './times.js';
import { type Warning, warningsOf } from './warnings.js';

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
  const noteDues = noteDuesOf({ text, clauses, notes, policy });
  const targets = targetsOf({ text, clauses, facts: policy, notes, noteDues });
  return { policy, clauses, measures, targets, warnings: warningsOf(policy, notes, targets) };
}

interface Read {
  text: string;
  clauses: readonly Clause[];
  notes: readonly Note[];
  policy: PolicyFacts;
}

/** 完成时限：2025年12月 in a note dates the targets of its clause. */
function noteDuesOf({ text, clauses, notes, policy }: Read): Map<string, string> {
  const context = contextOf(policy);
  const find = clauseFinder(clauses);
  const dues = new Map<string, string>();
  for (const { start, duty } of notes) {
    if (!duty.deadline) continue;
    const path = find(start).clause?.path ?? '';
    const [time] = timesOf(text.slice(duty.deadline.start, duty.deadline.end), context);
    if (time?.date) dues.set(path, time.date);
  }
  return dues;
}
