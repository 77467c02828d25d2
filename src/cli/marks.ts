import { readFileSync } from 'node:fs';
import type { MarkedDocument, MarkedMeasure, MarkedTarget } from '../extraction/evaluation.js';
import type { Marks } from '../extraction/judge.js';

/** `first` was at hand while the rules were written, `second` was not. */
export type MarkedSet = 'first' | 'second';
export const markedSets: readonly MarkedSet[] = ['first', 'second'];

/** Where the marks of a set stand. */
export const folderOf = (set: MarkedSet): string => (set === 'first' ? 'seeds/gold' : 'seeds/gold/second');

/** A marked document with its text. */
export interface MarkedText extends Marks {
  text: string;
}

/** The documents of a set in order, each with its marks and its text. */
export function readMarks(set: MarkedSet): MarkedText[] {
  const rows = <Row>(file: string): Row[] =>
    readFileSync(`${folderOf(set)}/${file}.jsonl`, 'utf8')
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
