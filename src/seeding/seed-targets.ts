import type { EntityManager } from '@mikro-orm/postgresql';
import { toBase } from '../features/indicator/quantity.rules.js';
import { stableId } from '../shared/stable-id.js';
import { insert } from './insert.js';
import type { Seeds } from './seed-files.js';
import { measureId, spanId, spanRows } from './seed-measures.js';
import { policyId } from './seed-policies.js';
import { departmentId, regionId } from './seed-reference.js';

export const indicatorId = (key: string): string => stableId('indicator', key);
export const targetId = (key: string): string => stableId('target', key);

/** Indicators and targets with every place that states them. */
export async function seedTargets(
  em: EntityManager,
  { indicators, targets, units }: Seeds,
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  await insert(
    em,
    'indicator',
    indicators.map(({ nameEn, unit, owner, ...indicator }, ordinal) => ({
      ...indicator,
      id: indicatorId(indicator.key),
      name_en: nameEn,
      ordinal,
      unit_code: unit,
      owner_id: owner && departmentId(owner),
    })),
  );
  const unitOf = new Map(units.map((unit) => [unit.code, unit]));
  const inBase = (value: string | null, code: string): string | null => {
    const unit = unitOf.get(code);
    if (!unit) throw new Error(`seeds/reference/units.jsonl has no unit '${code}'`);
    return value && toBase(value, unit);
  };
  await insert(
    em,
    'target',
    targets.map((target, ordinal) => ({
      id: targetId(target.key),
      key: target.key,
      scope: target.scope,
      comparator: target.comparator,
      value: target.value,
      value_high: target.valueHigh,
      quantity: inBase(target.value, target.unit),
      quantity_high: inBase(target.valueHigh, target.unit),
      starts_on: target.startsOn,
      due_on: target.dueOn,
      due_precision: target.duePrecision,
      cadence: target.cadence,
      strength: target.strength,
      hedges: target.hedges,
      ordinal,
      indicator_id: indicatorId(target.indicator),
      region_id: regionId(target.region),
      policy_id: policyId(target.policy),
      unit_code: target.unit,
    })),
  );
  await insert(
    em,
    'source_span',
    spanRows(
      texts,
      targets.flatMap(({ spans }) => spans),
    ),
  );
  await insert(
    em,
    'target_span',
    targets.flatMap(({ key, spans }) =>
      spans.map(({ policy, context, path, ...span }, ordinal) => ({
        target_id: targetId(key),
        span_id: spanId(policy, span),
        context,
        path,
        ordinal,
      })),
    ),
  );
  await insert(
    em,
    'target_measure',
    targets.flatMap(({ key, measures }) =>
      measures.map((measure) => ({ target_id: targetId(key), measure_id: measureId(measure) })),
    ),
  );
}
