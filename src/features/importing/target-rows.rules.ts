import { toBase } from '../indicator/quantity.rules.js';
import { identityOf } from './identity.rules.js';
import type { IndicatorProposal, TargetPlace, TargetProposal } from './proposal.rules.js';
import type { Publication, Row, SpanOf } from './published-rows.rules.js';

type Given = Pick<Publication, 'policyId' | 'known' | 'targets' | 'twins' | 'newId' | 'firstOrdinal'> & {
  spanOf: SpanOf;
  indicatorIdOf: (indicator: IndicatorProposal) => string;
};

/** A target that this document states, new or known. */
interface Stated {
  id: string;
  /** Its row; null where another document has it already, and this one only states it again. */
  row: Row | null;
  places: TargetPlace[];
  /** Places that come first: of a target that is another document's, those that it is stated in already. */
  placesBefore: number;
}

/** Targets with every place of the text that states them: proposals that say the same are one. */
export function targetRows(given: Given) {
  const { targets, twins, newId, firstOrdinal } = given;
  const stated = new Map<string, Stated>();
  const idOf = new Map([...twins].map(([identity, { id }]) => [identity, id]));
  const placesBefore = new Map([...twins.values()].map(({ id, places }) => [id, places]));
  const became: { itemId: string; id: string }[] = [];

  for (const { itemId, carriedId, says } of carriedFirst(targets)) {
    const { row, identity } = targetRow(says, given);
    const same = carriedId ?? idOf.get(identity);
    const id = same ?? newId();
    const known = stated.get(id);
    const isTwin = carriedId === null && placesBefore.has(id);
    const ordinal = firstOrdinal.target + stated.size;
    stated.set(id, {
      id,
      row: known?.row ?? (isTwin ? null : { ...row, id, key: id, ordinal }),
      places: [...(known?.places ?? []), ...says.spans],
      placesBefore: known?.placesBefore ?? (isTwin ? (placesBefore.get(id) ?? 0) : 0),
    });
    if (!idOf.has(identity)) idOf.set(identity, id);
    became.push({ itemId, id });
  }
  const all = [...stated.values()];
  return {
    stated: all,
    became,
    rows: all.flatMap(({ row }) => row ?? []),
    spans: all.flatMap(placeRows(given.spanOf)),
  };
}

/** What is carried keeps its key; only then can others turn out to say the same. Otherwise as the text runs. */
const carriedFirst = (targets: Given['targets']) =>
  [...targets].sort(
    (a, b) =>
      Number(b.carriedId !== null) - Number(a.carriedId !== null) || startOf(a.says) - startOf(b.says),
  );

const startOf = ({ spans }: TargetProposal): number => Math.min(...spans.map(({ start }) => start));

function targetRow(says: TargetProposal, { policyId, known, indicatorIdOf }: Given) {
  const unit = known.units.get(says.unit ?? '');
  const { regionId, startsOn } = says;
  if (!unit || regionId === null || startsOn === null) throw new Error('An open target is not published');
  const { scope, comparator, value, valueHigh, dueOn, duePrecision, cadence, strength, hedges } = says;
  const indicatorId = indicatorIdOf(says.indicator);
  const quantity = toBase(value, unit);
  const quantityHigh = valueHigh && toBase(valueHigh, unit);
  return {
    identity: identityOf({
      indicatorId,
      regionId,
      scope,
      comparator,
      quantity,
      quantityHigh,
      dueOn,
      cadence,
    }),
    row: {
      scope,
      comparator,
      value,
      value_high: valueHigh,
      quantity,
      quantity_high: quantityHigh,
      starts_on: startsOn,
      due_on: dueOn,
      due_precision: duePrecision,
      cadence,
      strength,
      hedges,
      indicator_id: indicatorId,
      region_id: regionId,
      policy_id: policyId,
      unit_code: unit.code,
    },
  };
}

const placeRows =
  (spanOf: SpanOf) =>
  ({ id, places, placesBefore }: Stated) => {
    const each = new Map(places.map((place) => [spanOf(place), place]));
    return [...each].map(([spanId, { context, path }], at) => ({
      target_id: id,
      span_id: spanId,
      context,
      path,
      ordinal: placesBefore + at,
    }));
  };
