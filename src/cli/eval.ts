import { readFileSync } from 'node:fs';
import {
  type Evaluated,
  evaluateFacts,
  evaluateMeasures,
  evaluateTargets,
  type MarkedDocument,
  type MarkedMeasure,
  type MarkedTarget,
} from '../extraction/evaluation.js';
import { extract } from '../extraction/extract.js';
import { type Figures, figuresOf, sumOf, type Tally } from '../extraction/score.js';

const rowsOf = <Row>(file: string): Row[] =>
  readFileSync(`seeds/gold/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

type Measured = 'targets' | 'measures' | 'policies';
type Floors = Record<Measured, Record<string, number>>;

const percent = (value: number): string => (value * 100).toFixed(1).padStart(5);

/** One line a figure: precision, recall, F1, then each share on the matched. */
function lineOf({ precision, recall, f1, shares }: Figures): string {
  const agreed = Object.entries(shares).map(([name, value]) => `${name} ${percent(value)}`);
  return `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  ${agreed.join('  ')}`;
}

/** The score on the marked documents: `eval`, with `--faults` every miss and extra. Fails below `seeds/gold/floors.json`. */
export async function evaluate(args: readonly string[]): Promise<number> {
  const documents = rowsOf<MarkedDocument>('documents.jsonl');
  const measures = rowsOf<MarkedMeasure>('measures.jsonl');
  const targets = rowsOf<MarkedTarget>('targets.jsonl');
  const totals: Record<Measured, Tally[]> = { targets: [], measures: [], policies: [] };
  for (const document of documents) {
    const text = readFileSync(`seeds/corpus/${document.file}`, 'utf8');
    const found = extract(text);
    const of = <Mark extends { doc: string }>(marks: readonly Mark[]) =>
      marks.filter(({ doc }) => doc === document.doc);
    const parts: Record<Measured, Evaluated> = {
      targets: evaluateTargets(found, of(targets)),
      measures: evaluateMeasures(found, of(measures), text),
      policies: evaluateFacts(found, document),
    };
    print(document.file, parts, args.includes('--faults'), totals);
  }
  return report(totals);
}

function print(
  file: string,
  parts: Record<Measured, Evaluated>,
  faults: boolean,
  totals: Record<Measured, Tally[]>,
): void {
  console.log(file);
  for (const [name, { tally, faults: found }] of Object.entries(parts) as [Measured, Evaluated][]) {
    totals[name].push(tally);
    console.log(`  ${name.padEnd(9)}${lineOf(figuresOf(tally))}`);
    if (faults) for (const fault of found) console.log(`      ${fault}`);
  }
}

function report(totals: Record<Measured, Tally[]>): number {
  const floors = JSON.parse(readFileSync('seeds/gold/floors.json', 'utf8')) as Floors;
  let below = 0;
  console.log('All documents');
  for (const [name, tallies] of Object.entries(totals) as [Measured, Tally[]][]) {
    const figures = figuresOf(sumOf(tallies));
    console.log(`  ${name.padEnd(9)}${lineOf(figures)}`);
    for (const [figure, floor] of Object.entries(floors[name])) {
      const value = figure === 'f1' ? figures.f1 : (figures.shares[figure] ?? 0);
      if (value >= floor) continue;
      below += 1;
      console.error(`${name} ${figure} is ${percent(value)}, below ${percent(floor)}`);
    }
  }
  return below === 0 ? 0 : 1;
}
