import type { EntityManager } from '@mikro-orm/postgresql';
import type { Indicator } from '../indicator/indicator.entity.js';
import { type Amount, amountIn, unitOf } from '../indicator/read-amount.js';
import type { Unit } from '../indicator/unit.entity.js';

/** Reads a value of an indicator in any unit that converts into the indicator's own, which stands where none is named. */
export async function reportedAmount(
  em: EntityManager,
  indicator: Indicator,
  { value, unit }: { value: string; unit?: string | null | undefined },
): Promise<Amount> {
  return amountIn(await unitOf(em, indicator, unit), value);
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
