import { readFileSync } from 'node:fs';
import {
  type Evaluated,
  evaluateFacts,
  evaluateMeasures,
  evaluateTargets,
} from '../extraction/evaluation.js';
import { extract } from '../extraction/extract.js';
import { binsOf, brierOf, type Claim, claimsOf, uninformedBrierOf } from '../extraction/reliability.js';
import { type Figures, figuresOf, sumOf, type Tally } from '../extraction/score.js';
import { everythingJudged, judgedIn } from './calibrate.js';
import { evaluateDuties } from './eval-duties.js';
import { folderOf, type MarkedSet, markedSets, readMarks } from './marks.js';

type Measured = 'targets' | 'measures' | 'policies';
type Floors = Record<Measured, Record<string, number>> & { duties?: { organisation: number } };

const usage = 'zhibiao eval [--set first | second] [--faults]';
const percent = (value: number): string => (value * 100).toFixed(1).padStart(5);

/** One line a figure: precision, recall, F1, then each share on the matched. */
function lineOf({ precision, recall, f1, shares }: Figures): string {
  const agreed = Object.entries(shares).map(([name, value]) => `${name} ${percent(value)}`);
  return `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  ${agreed.join('  ')}`;
}

/** The score on a set of marked documents, with `--faults` every miss and extra. Fails below the set's `floors.json`. */
export async function evaluate(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--set');
  const set = markedSets.find((name) => name === (at < 0 ? 'first' : args[at + 1]));
  if (!set) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const totals: Record<Measured, Tally[]> = { targets: [], measures: [], policies: [] };
  for (const { document, text, measures, targets } of readMarks(set)) {
    const found = extract(text);
    const parts: Record<Measured, Evaluated> = {
      targets: evaluateTargets(found, targets),
      measures: evaluateMeasures(found, measures, text),
      policies: evaluateFacts(found, document),
    };
    print(document.file, parts, args.includes('--faults'), totals);
  }
  const { parts, wholes } = claimsOf(judgedIn(set), everythingJudged());
  const below = report(set, totals) + (set === 'first' ? reportDuties(args.includes('--faults')) : 0);
  tell('Confidence of parts (a deadline, a title)', parts);
  tell('Confidence of targets and measures as wholes', wholes);
  return below === 0 ? 0 : 1;
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

/** Prints the totals, and counts the figures below their floors. */
function report(set: MarkedSet, totals: Record<Measured, Tally[]>): number {
  const floors = floorsOf(set);
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
  return below;
}

/** The share of reviewed duties whose organisation is found from the text; 1 when it is below its floor. */
function reportDuties(withFaults: boolean): 0 | 1 {
  const { right, open, wrong, missed, faults } = evaluateDuties();
  const share = right / (right + open + wrong + missed);
  console.log(
    `  duties   organisation ${percent(share)}  right ${right}  left open ${open}  wrong ${wrong}  missed ${missed}`,
  );
  if (withFaults) for (const fault of faults) console.log(`      ${fault}`);
  const floor = floorsOf('first').duties?.organisation ?? 1;
  if (share >= floor && wrong === 0) return 0;
  console.error(`duties organisation is ${percent(share)}, below ${percent(floor)}, or some are wrong`);
  return 1;
}

const floorsOf = (set: MarkedSet): Floors =>
  JSON.parse(readFileSync(`${folderOf(set)}/floors.json`, 'utf8')) as Floors;

/** What was claimed beside what came true; each document judged by a table that does not know its marks. */
function tell(what: string, claims: readonly Claim[]): void {
  const brier = `Brier ${brierOf(claims).toFixed(4)}, of one claim for all ${uninformedBrierOf(claims).toFixed(4)}`;
  console.log(`${what}: ${brier}`);
  for (const { from, to, count, claimed, right } of binsOf(claims))
    if (count > 0)
      console.log(
        `  ${percent(from)} –${percent(to)}  ${String(count).padStart(5)}  claimed ${percent(claimed)}  right ${percent(right)}`,
      );
}
