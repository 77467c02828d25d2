import type { Now } from '../../shared/loader.js';
import { formatQuantity, fromBase } from './quantity.rules.js';

/** An amount in a unit, as it is shown: what is not asked for is not made. */
export class Quantity {
  constructor(
    /** In the base of the unit. */
    readonly base: string,
    readonly unitCode: string,
    private readonly unitFactor: string,
  ) {}

  get value(): string {
    return fromBase(this.base, { factor: this.unitFactor });
  }

  get text(): string {
    return formatQuantity(this.base, { code: this.unitCode, factor: this.unitFactor });
  }
}

/** An amount in the base of a unit, as it is shown. */
export function amount(
  { factorOf }: { factorOf(code: string): Now<string> },
  base: string,
  code: string,
): Now<Quantity> {
  const factor = factorOf(code);
  return typeof factor === 'string'
    ? new Quantity(base, code, factor)
    : factor.then((read) => new Quantity(base, code, read));
}
