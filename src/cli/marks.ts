import { readFileSync } from 'node:fs';
import type { MarkedDocument, MarkedMeasure, MarkedTarget } from '../extraction/evaluation.js';
import type { Marks } from '../extraction/observations.js';

/** Where the marks of each set stand: `first` was read while the rules were written, `second` was not. */
export const markedSets = { first: 'seeds/gold' } as const;
export type MarkedSet = keyof typeof markedSets;

/** A marked document with its text. */
export interface MarkedText extends Marks {
  text: string;
}

/** The documents of a set in order, each with its marks and its text. */
export function readMarks(set: MarkedSet): MarkedText[] {
  const rows = <Row>(file: string): Row[] =>
    readFileSync(`${markedSets[set]}/${file}.jsonl`, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Row);
  const measures = rows<MarkedMeasure>('measures');
  const targets = rows<MarkedTarget>('targets');
  return rows<MarkedDocument>('documents').map((document) => ({
    document,
    text: readFileSync(`seeds/corpus/${document.file}`, 'utf8'),
    measures: measures.filter(({ doc }) => doc === document.doc),
    targets: targets.filter(({ doc }) => doc === document.doc),
  }));
}
