import { Decimal } from '../../shared/decimal.js';
import { isStorable, sameDimension, toBase, type Unit } from '../indicator/quantity.rules.js';
import type { Comparator } from '../target/target.rules.js';
import type { Said } from './decided.rules.js';
import { type Known, lies } from './known.rules.js';
import type { FactsProposal, MeasureProposal, Place, TargetProposal } from './proposal.rules.js';

/** What cannot be as it is said; `path` leads to it from the item. */
export interface Fault {
  code: 'INVALID_SPAN' | 'RANGE_INCOMPLETE' | 'DAYS_REVERSED' | 'UNIT_MISMATCH' | 'VALUE_OUT_OF_RANGE';
  params: Record<string, string | number>;
  path: string[];
}

/** Everything that contradicts itself, the text or the register of units. What is merely open is no fault. */
export function faultsOf({ kind, says }: Said, known: Known): Fault[] {
  if (kind === 'FACTS') return factsFaults(says);
  return kind === 'MEASURE' ? measureFaults(says, known) : targetFaults(says, known);
}

const factsFaults = ({ effectiveFrom, effectiveTo }: FactsProposal): Fault[] =>
  reversed(effectiveFrom, effectiveTo, ['effectiveTo']);

function measureFaults({ span, noteSpan, openTailSpan, duties }: MeasureProposal, { text }: Known): Fault[] {
  const whole = { start: 0, end: text.length };
  const inside = (place: Place | null, outer: Place, path: string[]) =>
    place ? spanFaults(place, outer, text, path) : [];
  return [
    ...inside(span, whole, ['span']),
    ...inside(noteSpan, span, ['noteSpan']),
    ...inside(openTailSpan, span, ['openTailSpan']),
    ...duties.flatMap((duty, at) => inside(duty.span, whole, ['duties', `${at}`, 'span'])),
  ];
}

function targetFaults(target: TargetProposal, { text, units }: Known): Fault[] {
  const { spans, startsOn, dueOn } = target;
  const whole = { start: 0, end: text.length };
  const placed = spans.flatMap((span, at) => spanFaults(span, whole, text, ['spans', `${at}`]));
  const nowhere = spans.length === 0 ? [notWithin({ start: 0, end: 0 }, whole, ['spans'])] : [];
  return [
    ...placed,
    ...nowhere,
    ...rangeFaults(target),
    ...unitFaults(target, units),
    ...reversed(startsOn, dueOn, ['dueOn']),
  ];
}

function spanFaults(place: Place, outer: Place, text: string, path: string[]): Fault[] {
  const whole = Number.isInteger(place.start) && Number.isInteger(place.end);
  const says = whole && place.start < place.end && lies(place, outer);
  return says && text.slice(place.start, place.end).trim() !== '' ? [] : [notWithin(place, outer, path)];
}

const notWithin = ({ start, end }: Place, outer: Place, path: string[]): Fault => ({
  code: 'INVALID_SPAN',
  params: { start, end, from: outer.start, to: outer.end },
  path,
});

function rangeFaults({ comparator, value, valueHigh }: TargetProposal): Fault[] {
  const isRange = comparator === 'BETWEEN';
  const complete = isRange ? valueHigh !== null && new Decimal(valueHigh).gt(value) : valueHigh === null;
  return complete ? [] : [{ code: 'RANGE_INCOMPLETE', params: {}, path: ['valueHigh'] }];
}

function unitFaults({ comparator, indicator, ...target }: TargetProposal, units: Known['units']): Fault[] {
  const unit = units.get(target.unit ?? '');
  if (!unit) return [];
  const expected = units.get(indicator.unit ?? '');
  const fits = !expected || unitFits(comparator, unit, expected);
  const amounts = { value: target.value, valueHigh: target.valueHigh };
  const vast = Object.entries(amounts).filter(
    ([, value]) => value !== null && !isStorable(toBase(value, unit)),
  );
  return [
    ...(fits ? [] : [mismatch(unit, expected)]),
    ...vast.map(([field, value]): Fault => {
      const params = { value: value ?? '', unit: unit.code };
      return { code: 'VALUE_OUT_OF_RANGE', params, path: [field] };
    }),
  ];
}

const mismatch = (unit: Unit, expected: Unit): Fault => ({
  code: 'UNIT_MISMATCH',
  params: { unit: unit.code, expected: expected.code },
  path: ['unit'],
});

/** What grows is told as a factor or a share, whatever it is measured in; all else in a unit that converts. */
export function unitFits(comparator: Comparator, unit: Unit, expected: Unit): boolean {
  if (comparator === 'MULTIPLY' && unit.dimension === 'factor') return true;
  if (comparator === 'INCREASE_BY' && unit.dimension === 'ratio') return true;
  return sameDimension(unit, expected);
}

const reversed = (from: string | null, to: string | null, path: string[]): Fault[] =>
  from !== null && to !== null && to < from ? [{ code: 'DAYS_REVERSED', params: { from, to }, path }] : [];
