import type { Unit } from '../../../../src/features/indicator/quantity.rules';
import { MAX_NARRATIVE } from '../../../../src/features/reporting/reporting.rules';
import type { Warning } from '../../../../src/features/reporting/warning.rules';
import { type AmountFault, readAmount, type Seen, type TypedAmount, warningsAt } from './amount.rules';
import { type Line, readPeriod } from './cells.rules';

/** Something that the caller may report, as a line of a table can name it. */
export interface Due {
  key: string;
  indicator: { id: string; name: string; aggregation: string; unit: Unit };
  region: { id: string; name: string; nameEn: string };
  period: string;
  periodEndsOn: string;
  state: string;
  known: { latest: Seen | null } | null;
}

export type Problem =
  | AmountFault
  | 'EMPTY'
  | 'NO_INDICATOR'
  | 'NO_REGION'
  | 'NO_PERIOD'
  | 'AMBIGUOUS'
  | 'WAITS'
  | 'STANDS'
  | 'TWICE'
  | 'UNEXPLAINED'
  | 'NARRATIVE_TOO_LONG';

/** What would become of a line if it were submitted: nothing is wrong, or one thing is. */
export interface Matched<D extends Due = Due> {
  line: Line;
  due: D | null;
  amount: TypedAmount | null;
  warnings: Warning[];
  problem: Problem | null;
}

const DONE: Record<string, Problem> = { SUBMITTED: 'WAITS', VERIFIED: 'STANDS' };
const same = (a: string, b: string): boolean => squeezed(a) === squeezed(b);
const squeezed = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s“”"'‘’]/g, '')
    .toLowerCase();

/** Each line beside what it reports, as the service would take it. */
export function matchLines<D extends Due>(
  lines: readonly Line[],
  dues: readonly D[],
  units: readonly Unit[],
): Matched<D>[] {
  const taken = new Set<string>();
  return lines.map((line) => {
    const found = find(line, dues);
    if (found.problem) return { line, due: null, amount: null, warnings: [], problem: found.problem };
    const matched = judge(line, found.due, units);
    const { key } = found.due;
    if (matched.problem === 'EMPTY') return matched;
    if (taken.has(key)) return { ...matched, problem: 'TWICE' };
    taken.add(key);
    return matched;
  });
}

type Found<D> = { due: D; problem: null } | { due: null; problem: Problem };

function find<D extends Due>(line: Line, dues: readonly D[]): Found<D> {
  const refused = (problem: Problem): Found<D> => ({ due: null, problem });
  const ofIndicator = dues.filter(({ indicator }) => same(indicator.name, line.indicator));
  if (ofIndicator.length === 0) return refused('NO_INDICATOR');
  const { region, period } = line;
  const inRegion = ofIndicator.filter(
    (due) => region === '' || same(due.region.name, region) || same(due.region.nameEn, region),
  );
  if (inRegion.length === 0) return refused('NO_REGION');
  const asked = period === '' ? null : readPeriod(period);
  if (period !== '' && !asked) return refused('NO_PERIOD');
  // A line that leaves the period out means the one that is still to be reported, where there is one alone.
  const meant = inRegion.filter((due) => (asked ? due.period === asked : !DONE[due.state]));
  const [due, other] = meant;
  if (!due) return refused('NO_PERIOD');
  return other ? refused('AMBIGUOUS') : { due, problem: null };
}

function judge<D extends Due>(line: Line, due: D, units: readonly Unit[]): Matched<D> {
  const nothing = { line, due, amount: null, warnings: [] };
  if (line.value === '') return { ...nothing, problem: 'EMPTY' };
  const done = DONE[due.state];
  if (done) return { ...nothing, problem: done };
  const { amount, fault } = readAmount(line.value, line.unit, due.indicator, units);
  if (fault) return { ...nothing, problem: fault };
  const where = { period: due.period, periodEndsOn: due.periodEndsOn, measured: due.indicator };
  const warnings = warningsAt(where, amount, due.known?.latest ? [due.known.latest] : []);
  const isUnexplained = warnings.length > 0 && line.narrative.trim() === '';
  const isTooLong = [...line.narrative].length > MAX_NARRATIVE;
  const problem = isTooLong ? 'NARRATIVE_TOO_LONG' : isUnexplained ? 'UNEXPLAINED' : null;
  return { line, due, amount, warnings, problem };
}
