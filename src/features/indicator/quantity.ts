import type { Now } from '../../shared/loader.js';
import { formatQuantity, fromBase } from './quantity.rules.js';

/** An amount in a unit, as it is shown: what is not asked for is not made, and a compiled query asks several times. */
export class Quantity {
  private inUnit: string | null = null;
  private written: string | null = null;

  constructor(
    /** In the base of the unit. */
    readonly base: string,
    readonly unitCode: string,
    private readonly unitFactor: string,
  ) {}

  get value(): string {
    this.inUnit ??= fromBase(this.base, { factor: this.unitFactor });
    return this.inUnit;
  }

  get text(): string {
    this.written ??= formatQuantity(this.base, { code: this.unitCode, factor: this.unitFactor });
    return this.written;
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
