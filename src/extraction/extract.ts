import { clauseFinder } from './clause-finder.js';
import { type FactsConfidence, factsConfidence } from './confidence.js';
import { contextOf } from './deadlines.js';
import { type FactGrounds, factGroundsOf } from './fact-grounds.js';
import { factsOf, type PolicyFacts } from './facts.js';
import { linesOf } from './lines.js';
import { type ExtractedMeasure, measuresOf } from './measures.js';
import { type Note, notesOf } from './notes.js';
import { type Clause, outline } from './outline.js';
import { type ExtractedTarget, targetsOf } from './targets.js';
import { timesOf } from './times.js';
import { type Warning, warningsOf } from './warnings.js';

/** The facts of a document, what each was read from, and how often such a reading is right. */
export interface ReadFacts extends PolicyFacts {
  grounds: FactGrounds;
  confidence: FactsConfidence;
}

export interface Extraction {
  policy: ReadFacts;
  clauses: Clause[];
  measures: ExtractedMeasure[];
  targets: ExtractedTarget[];
  warnings: Warning[];
}

/** Everything a policy text says, with the characters it says it in. Same text, same answer. */
export function extract(text: string): Extraction {
  const facts = factsOf(text);
  const grounds = factGroundsOf(text, facts);
  const policy = { ...facts, grounds, confidence: factsConfidence(grounds) };
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
  const cells = clauseFinder(clauses);
  const dues = new Map<string, string>();
  for (const { start, duty } of notes) {
    if (!duty.deadline) continue;
    const path = find(start).clause?.path ?? '';
    const [time] = timesOf(text.slice(duty.deadline.start, duty.deadline.end), context);
    if (time?.date) dues.set(path, time.date);
  }
  for (const { text: cell, start } of linesOf(text)) {
    // A cell that is only a time, in a row of a table, is the row's 完成时限.
    if (cell.length > 16 || !/20\d{2}|底|月/.test(cell)) continue;
    const { clause } = cells(start);
    const [time] = timesOf(cell, context);
    if (clause?.kind === 'row' && time?.date && time.end - time.start >= cell.length - 1)
      dues.set(clause.path, time.date);
  }
  return dues;
}
