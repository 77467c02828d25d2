import { writeFileSync } from 'node:fs';
import { calibrate, tableSource } from '../extraction/calibration.js';
import { extract } from '../extraction/extract.js';
import { type Judged, judge } from '../extraction/judge.js';
import { type MarkedSet, markedSets, readMarks } from './marks.js';

const file = 'src/extraction/confidence-table.ts';

/** What the marked documents of a set confirm or refute. */
export const judgedIn = (set: MarkedSet): Judged[] =>
  readMarks(set).flatMap(({ text, ...marks }) => judge(text, extract(text), marks));

/** What the marked documents of all sets confirm or refute. */
export const everythingJudged = (): Judged[] => markedSets.flatMap(judgedIn);

/** Writes the table of confidences anew from the marked documents. */
export async function writeConfidences(): Promise<number> {
  writeFileSync(file, tableSource(calibrate(everythingJudged())));
  console.log(`wrote ${file}`);
  return 0;
}
