import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../../shared/errors.js';
import { assertText } from '../../shared/text.js';
import type { Indicator } from './indicator.entity.js';
import { isStorable, sameDimension, toBase } from './quantity.rules.js';
import { Unit } from './unit.entity.js';

/** A value as written, with its exact quantity in the base of its unit. */
export interface Amount {
  value: string;
  unit: Unit;
  quantity: string;
}

/** The exact quantity of a value as written; refused where it would lose digits. */
export function amountIn(unit: Unit, value: string, path: readonly string[] = ['input', 'value']): Amount {
  const quantity = toBase(value, unit);
  if (!isStorable(quantity)) throw new DomainError('VALUE_OUT_OF_RANGE', { value, unit: unit.code }, path);
  return { value, unit, quantity };
}

/** The unit that a caller names, which must convert into the indicator's own; that one where none is named. */
export async function unitOf(
  em: EntityManager,
  indicator: Indicator,
  name: string | null | undefined,
): Promise<Unit> {
  return unitLike(em, await indicator.unit.loadOrFail(), name);
}

/** The unit that a caller names, which must convert into another; that other where none is named. */
export async function unitLike(
  em: EntityManager,
  expected: Unit,
  name: string | null | undefined,
): Promise<Unit> {
  const unit = name == null ? expected : await unitCalled(em, name);
  if (sameDimension(unit, expected)) return unit;
  throw new DomainError('UNIT_MISMATCH', { unit: unit.code, expected: expected.code }, ['input', 'unit']);
}

async function unitCalled(em: EntityManager, name: string): Promise<Unit> {
  const path = ['input', 'unit'];
  assertText(name, { field: 'unit', max: 20, path });
  const unit = await em.findOne(Unit, { $or: [{ code: name }, { aliases: { $contains: [name] } }] });
  if (!unit) throw notFound('Unit', name, path);
  return unit;
}
