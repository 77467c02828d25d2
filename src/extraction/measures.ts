import { clauseFinder } from './clause-finder.js';
import { type MeasureConfidence, measureConfidence, nameConfidence } from './confidence.js';
import { type Span, trimSpan } from './lines.js';
import { type MeasureGrounds, measureGroundsOf } from './note-grounds.js';
import type { Note } from './notes.js';
import type { Clause } from './outline.js';
import type { Responsible } from './responsibilities.js';

/** A stretch of text somebody answers for, with the note that says who. */
export interface ExtractedMeasure {
  path: string;
  title: string | null;
  start: number;
  end: number;
  noteStart: number;
  noteEnd: number;
  note: string;
  departments: (Responsible & { confidence: number })[];
  inherited: { name: string; rule: { start: number; end: number } }[];
  /** 等部门 behind the bodies named: others answer too, and nobody says who. */
  openTail: Span | null;
  /** What it was read from, and how often such a reading is right. */
  grounds: MeasureGrounds;
  confidence: MeasureConfidence;
}

/** The measures of a document: one for each note. A standing rule holds from the note that states it. */
export function measuresOf(
  text: string,
  clauses: readonly Clause[],
  notes: readonly Note[],
): ExtractedMeasure[] {
  const find = clauseFinder(clauses);
  const measures: ExtractedMeasure[] = [];
  const rules: ExtractedMeasure['inherited'] = [];
  for (const { start: noteStart, end: noteEnd, duty } of notes) {
    const { clause } = find(noteStart);
    const previous = measures.at(-1);
    const from = Math.max(clause?.start ?? paragraphAt(text, noteStart), previous?.end ?? 0);
    const skipped = /^[\s。；;]*/.exec(text.slice(from, noteStart))?.[0].length ?? 0;
    if (duty.rule) {
      const { names, start, end } = duty.rule;
      rules.push(...names.map((name) => ({ name, rule: { start, end } })));
    }
    const note = text.slice(noteStart, noteEnd);
    const grounds = measureGroundsOf(note, duty.departments);
    const named = new Set(duty.departments.map(({ name }) => name));
    measures.push({
      path: clause?.path ?? '',
      title: clause?.heading ?? null,
      start: from + skipped,
      end: noteEnd,
      noteStart,
      noteEnd,
      note,
      departments: duty.departments.map((named) => ({ ...named, confidence: nameConfidence(named.name) })),
      inherited: rules.filter(({ name }) => !named.has(name)),
      openTail: duty.openTail,
      grounds,
      confidence: measureConfidence(grounds),
    });
  }
  return measures;
}

const paragraphAt = (text: string, at: number): number =>
  trimSpan(text, { start: text.lastIndexOf('\n', at - 1) + 1, end: at }).start;
