import { DomainError } from '../../shared/errors.js';
import { onlyOne } from '../../shared/one-of.js';
import { assertText, maybeText } from '../../shared/text.js';
import {
  clausePathOf,
  given,
  indicatorOf,
  regionOf,
  type Setting,
  unitOf,
  wording,
} from './change-setting.js';
import { changedTarget, type TargetChange } from './changes.rules.js';
import type { IndicatorChoiceInput } from './indicator-choice.type.js';
import { lies } from './known.rules.js';
import type { IndicatorProposal, TargetPlace, TargetProposal } from './proposal.rules.js';
import type { TargetAdditionInput, TargetChangeInput, TargetPlaceInput } from './target-change.type.js';

type Path = readonly string[];

const MAX = { scope: 100, indicator: 100, hedge: 20, hedges: 10 } as const;

/** What an editor says of a target; what its indicator was read as stays where he does not say. */
export function readTargetChange(
  setting: Setting,
  { input, before }: { input: TargetChangeInput; before: Pick<TargetProposal, 'indicator'> },
  path: Path,
): TargetChange {
  const { indicator, regionId, scope, unit, spans, hedges, ...rest } = input;
  const at = (field: keyof TargetChangeInput) => [...path, field];
  return given({
    comparator: rest.comparator ?? undefined,
    value: rest.value ?? undefined,
    valueHigh: rest.valueHigh,
    dueOn: rest.dueOn,
    duePrecision: rest.duePrecision ?? undefined,
    cadence: rest.cadence ?? undefined,
    strength: rest.strength ?? undefined,
    startsOn: rest.startsOn,
    regionId: regionId && regionOf(setting, regionId, at('regionId')),
    scope: scope && maybeText(scope, { field: 'scope', max: MAX.scope, path: at('scope') }),
    unit: unit && unitOf(setting, unit, at('unit')).code,
    indicator: indicator ? chosen(setting, indicator, before.indicator, at('indicator')) : undefined,
    spans: spans?.map((place, index) => placeOf(setting, place, [...at('spans'), `${index}`])),
    hedges: hedges ? hedgesOf(hedges, at('hedges')) : undefined,
  });
}

const NOT_READ: IndicatorProposal = {
  id: null,
  name: '',
  unit: null,
  direction: 'RISE',
  aggregation: 'LATEST',
  cadence: 'QUARTERLY',
};

/** A target that an editor found. */
export function readTargetAddition(setting: Setting, input: TargetAdditionInput, path: Path): TargetProposal {
  const blank: TargetProposal = {
    indicator: NOT_READ,
    indicatorCandidates: [],
    regionId: setting.regionId,
    scope: null,
    comparator: input.comparator,
    value: input.value,
    valueHigh: null,
    unit: null,
    unitAsWritten: null,
    dueOn: null,
    duePrecision: null,
    cadence: input.cadence,
    strength: 'BINDING',
    hedges: [],
    startsOn: null,
    spans: [],
    confidence: { indicator: 1, comparator: 1, value: 1, unit: 1, deadline: 1, cadence: 1, region: 1 },
  };
  const change = readTargetChange(setting, { input, before: blank }, path);
  return changedTarget(blank, { ...change, regionId: change.regionId ?? setting.regionId });
}

function chosen(
  setting: Setting,
  choice: IndicatorChoiceInput,
  before: IndicatorProposal,
  path: Path,
): IndicatorProposal {
  const [field, value] = onlyOne({ id: choice.id, new: choice.new }, path);
  if (field === 'id') return indicatorOf(setting, value, [...path, 'id']);
  const at = [...path, 'new'];
  const { direction, aggregation, cadence } = value;
  return {
    id: null,
    name: wording(value.name, { field: 'name', max: MAX.indicator, path: [...at, 'name'] }).trim(),
    unit: unitOf(setting, value.unit, [...at, 'unit']).code,
    direction: direction ?? before.direction,
    aggregation: aggregation ?? before.aggregation,
    cadence: cadence ?? before.cadence,
  };
}

function placeOf(
  setting: Setting,
  { start, end, path: named, context }: TargetPlaceInput,
  path: Path,
): TargetPlace {
  const place = { start, end };
  const inMeasure = setting.measures.some((measure) => lies(place, measure));
  return {
    ...place,
    path: clausePathOf(setting, { path: named, at: place }, [...path, 'path']),
    context: context ?? (inMeasure ? 'MEASURE' : 'GOALS'),
  };
}

function hedgesOf(hedges: readonly string[], path: Path): string[] {
  if (hedges.length > MAX.hedges)
    throw new DomainError('INVALID_TEXT', { field: 'hedges', max: MAX.hedge }, path);
  for (const [index, hedge] of hedges.entries()) {
    assertText(hedge, { field: 'hedge', max: MAX.hedge, path: [...path, `${index}`] });
  }
  return [...hedges];
}
