import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../../shared/errors.js';
import { uuidOf } from '../../shared/ids.js';
import { formatQuantity } from '../indicator/quantity.rules.js';
import { amountIn, unitLike } from '../indicator/read-amount.js';
import { Unit } from '../indicator/unit.entity.js';
import { Measure } from '../measure/measure.entity.js';
import { Region } from '../region/region.entity.js';
import { isAdditive, partsFault } from './parts.rules.js';
import type { PartOfPlan, StatedTerms } from './plan.rules.js';
import type { Target } from './target.entity.js';

/** What falls to a region, as an editor says it. */
export interface PartInput {
  regionId: string;
  value: string;
  measureIds?: readonly string[] | null;
}

export interface PartAsked extends PartOfPlan {
  /** Whose departments answer for it; null: those of the whole. */
  measureIds: string[] | null;
}

const MOST = 100;
const PATH = ['input', 'parts'];

interface Reading {
  whole: Target;
  /** What is in force of it, or is about to be. */
  terms: StatedTerms;
  unit?: string | null | undefined;
}

/** The parts that an editor asks for, in base units: of divisions of the whole's region, and coming to the whole. */
export async function readParts(
  em: EntityManager,
  parts: readonly PartInput[],
  { whole, terms, unit: name }: Reading,
): Promise<PartAsked[]> {
  if (parts.length > MOST) throw new DomainError('TOO_MANY_PARTS', { max: MOST }, PATH);
  const unit = await unitLike(em, await em.findOneOrFail(Unit, terms.unit), name);
  const asked: PartAsked[] = [];
  for (const [at, { regionId, value, measureIds }] of parts.entries()) {
    const path = [...PATH, `${at}`];
    const { quantity } = amountIn(unit, value, [...path, 'value']);
    asked.push({
      regionId: await divisionOf(em, whole, regionId, [...path, 'regionId']),
      value,
      unit: unit.code,
      quantity,
      measureIds: measureIds?.length ? await measuresOf(em, measureIds, [...path, 'measureIds']) : null,
    });
  }
  await assertParts(em, asked, { whole, terms });
  return asked;
}

/** Refuses parts of what does not add up, and parts that do not come to the whole. */
export async function assertParts(
  em: EntityManager,
  parts: readonly PartOfPlan[],
  { whole, terms }: Reading,
): Promise<void> {
  if (parts.length === 0) return;
  const [unit, indicator] = [await em.findOneOrFail(Unit, terms.unit), await whole.indicator.loadOrFail()];
  const { comparator, quantity } = terms;
  const { dimension } = unit;
  if (!isAdditive({ comparator, dimension, aggregation: indicator.aggregation }))
    throw new DomainError('NOT_ADDITIVE', {}, ['input']);
  const fault = partsFault(quantity, parts);
  if (!fault) return;
  if (fault.code !== 'PARTS_MISS_WHOLE') throw new DomainError(fault.code, {}, [...PATH, `${fault.at}`]);
  const told = (amount: string) => formatQuantity(amount, unit);
  const params = { whole: told(quantity), reached: told(fault.reached), by: told(fault.by) };
  throw new DomainError('PARTS_MISS_WHOLE', params, PATH);
}

async function divisionOf(
  em: EntityManager,
  whole: Target,
  regionId: string,
  path: readonly string[],
): Promise<string> {
  const region = await em.findOne(Region, uuidOf('Region', regionId, path));
  if (!region) throw notFound('Region', regionId, path);
  if (region.parent?.id === whole.region.id) return region.id;
  const { name } = await whole.region.loadOrFail();
  throw new DomainError('PART_ELSEWHERE', { region: region.name, whole: name }, path);
}

async function measuresOf(
  em: EntityManager,
  ids: readonly string[],
  path: readonly string[],
): Promise<string[]> {
  const found: string[] = [];
  for (const [at, id] of ids.entries()) {
    const stated = { droppedAt: null, policy: { state: 'PUBLISHED' } } as const;
    const measure = await em.findOne(Measure, { id: uuidOf('Measure', id, [...path, `${at}`]), ...stated });
    if (!measure) throw notFound('Measure', id, [...path, `${at}`]);
    found.push(measure.id);
  }
  return [...new Set(found)];
}
