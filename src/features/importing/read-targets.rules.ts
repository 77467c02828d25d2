import type { Extraction } from '../../extraction/extract.js';
import type { ExtractedTarget } from '../../extraction/targets.js';
import { dueOf, startOf } from './due.rules.js';
import { aggregationOf, directionOf, reportingOf } from './indicator-nature.rules.js';
import { lies } from './known.rules.js';
import { likeIndicators, sameIndicator } from './known-indicator.rules.js';
import { mergeTargets } from './merge-targets.rules.js';
import type { FactsProposal, IndicatorProposal, MeasureProposal, TargetProposal } from './proposal.rules.js';
import type { Register } from './register.rules.js';
import { placed } from './scope.rules.js';
import { unitNamed } from './unit-named.rules.js';

interface Read {
  text: string;
  extraction: Extraction;
  register: Register;
  facts: FactsProposal;
  /** The day that a target of the document counts from. */
  startsOn: string | null;
  measures: readonly MeasureProposal[];
}

/** The targets of a text set beside what the service knows; one that is stated twice is one. */
export function readTargets(read: Read): TargetProposal[] {
  const { targets } = read.extraction;
  return mergeTargets(targets.map((target, at) => targetRead(target, targets[at - 1] ?? null, read)));
}

const RESOLVE = /力争|争取|争创/;

function targetRead(
  target: ExtractedTarget,
  previous: ExtractedTarget | null,
  { text, extraction, register, facts, startsOn, measures }: Read,
): TargetProposal {
  const { start, end, path, comparator, value, valueHigh, cadence, confidence } = target;
  const { written, ...place } = placed(register.directory.gazetteer, target, facts.regionId);
  const { unit, certainty: unitSure } = unitNamed(register.units, target.unit, comparator);
  const isGrowth = comparator === 'MULTIPLY' || comparator === 'INCREASE_BY';
  // The figure of each division is another than the region's.
  const name = place.scope !== null && !written.includes(place.scope) ? place.scope + written : written;
  const named = { name, unit, isGrowth };
  const known = sameIndicator(register.indicators, named);
  const candidates = known ? [] : likeIndicators(register.indicators, named);
  const { dueOn, duePrecision } = dueOf(target.deadline);
  const resolved = resolvesOn(text, target, previous);
  const stated = {
    name,
    quote: target.quote,
    comparator,
    cadence,
    value,
    dimension: unit?.dimension ?? null,
  };
  const made: IndicatorProposal = {
    id: null,
    name,
    unit: isGrowth ? unitOfGrowth(name) : (unit?.code ?? null),
    direction: directionOf(stated),
    aggregation: aggregationOf(stated),
    cadence: reportingOf(stated),
  };
  const { overall, ...fields } = confidence;
  const exists = overall / Object.values(fields).reduce((product, share) => product * share, 1);
  const likest = candidates[0]?.likeness ?? 0;
  const inMeasure = measures.some(({ span }) => lies({ start, end }, span));
  return {
    indicator: known ? { ...known, unit: known.unit.code } : made,
    indicatorCandidates: candidates,
    regionId: place.regionId,
    scope: place.scope,
    comparator,
    value,
    valueHigh,
    unit: unit?.code ?? null,
    unitAsWritten: target.unit,
    dueOn,
    duePrecision,
    cadence,
    strength: resolved ? 'ASPIRATIONAL' : 'BINDING',
    hedges: target.hedges.filter((hedge) => resolved || !RESOLVE.test(hedge)),
    startsOn: startOf(startsOn, dueOn),
    spans: [
      {
        start,
        end,
        path,
        context: inMeasure || !statesGoals(path, extraction.clauses) ? 'MEASURE' : 'GOALS',
      },
    ],
    confidence: {
      // A name that the register has is hardly read wrong; one that nearly is in it may be that one.
      indicator: rounded(known ? Math.max(fields.indicator, KNOWN) : fields.indicator * (1 - likest / 2)),
      comparator: fields.comparator,
      value: rounded(fields.value * exists),
      unit: rounded(fields.unit * unitSure),
      deadline: fields.deadline,
      cadence: fields.cadence,
      region: rounded(place.certainty * facts.confidence.region),
    },
  };
}

const KNOWN = 0.97;

/** Growth is told in 倍 or %, whatever grows: only a rate of growth is itself in %. */
const unitOfGrowth = (name: string): string | null => (/增速|增长率|增幅|率$/.test(name) ? '%' : null);

/** 力争 governs what it stands right before: the phrase, or what follows it up to the first number. */
function resolvesOn(
  text: string,
  { start, quote, hedges }: ExtractedTarget,
  previous: ExtractedTarget | null,
) {
  if (RESOLVE.test(quote)) return true;
  if (!hedges.some((hedge) => RESOLVE.test(hedge))) return false;
  const since = Math.max(previous && previous.end <= start ? previous.end : 0, text.lastIndexOf('。', start));
  return RESOLVE.test(text.slice(since, start));
}

const goals = /目标|指标|总体要求|总体思路|工作思路|愿景/;

/** Whether a place of the outline is a chapter of goals: by its headings, or because it stands before the first. */
const statesGoals = (path: string, clauses: Extraction['clauses']): boolean =>
  path === '' ||
  clauses.some(
    (clause) =>
      (path === clause.path || path.startsWith(`${clause.path}/`)) && goals.test(clause.heading ?? ''),
  );

const rounded = (share: number): number => Math.round(Math.min(1, share) * 1000) / 1000;
