import { writeFileSync } from 'node:fs';
import { calibrate, tableSource } from '../extraction/calibration.js';
import { extract } from '../extraction/extract.js';
import { type Observation, observationsOf } from '../extraction/observations.js';
import { type MarkedSet, markedSets, readMarks } from './marks.js';

const file = 'src/extraction/confidence-table.ts';

/** What the marked documents of all sets confirm or refute. */
export const allObservations = (): Observation[] =>
  (Object.keys(markedSets) as MarkedSet[]).flatMap((set) =>
    readMarks(set).flatMap(({ text, ...marks }) => observationsOf(text, extract(text), marks)),
  );

/** Writes the table of confidences anew from the marked documents. */
export async function writeConfidences(): Promise<number> {
  writeFileSync(file, tableSource(calibrate(allObservations())));
  console.log(`wrote ${file}`);
  return 0;
}
