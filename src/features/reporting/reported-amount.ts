import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../../shared/errors.js';
import { assertText } from '../../shared/text.js';
import type { Indicator } from '../indicator/indicator.entity.js';
import { isStorable, sameDimension, toBase } from '../indicator/quantity.rules.js';
import { Unit } from '../indicator/unit.entity.js';

/** A value as written, with its exact quantity in the base of its unit. */
export interface Amount {
  value: string;
  unit: Unit;
  quantity: string;
}

/** Reads a value of an indicator in any unit that converts into the indicator's own, which stands where none is named. */
export async function reportedAmount(
  em: EntityManager,
  indicator: Indicator,
  { value, unit: name }: { value: string; unit?: string | null | undefined },
): Promise<Amount> {
  const unit = await unitOf(em, indicator, name);
  const quantity = toBase(value, unit);
  if (!isStorable(quantity)) {
    throw new DomainError('VALUE_OUT_OF_RANGE', { value, unit: unit.code }, ['input', 'value']);
  }
  return { value, unit, quantity };
}

/** As `reportedAmount`, of a draft: the value may still be missing. */
export async function draftedAmount(
  em: EntityManager,
  indicator: Indicator,
  { value, unit }: { value?: string | null; unit?: string | null | undefined },
): Promise<Amount | { value: null; quantity: null; unit: Unit }> {
  if (value != null) return reportedAmount(em, indicator, { value, unit });
  return { value: null, quantity: null, unit: await unitOf(em, indicator, unit) };
}

async function unitOf(
  em: EntityManager,
  indicator: Indicator,
  name: string | null | undefined,
): Promise<Unit> {
  const expected = await indicator.unit.loadOrFail();
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
