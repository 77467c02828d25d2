import { Decimal as DecimalJs } from 'decimal.js';

/** Exact decimals. The library's own 20 digits would round a `numeric(28, 6)`, silently. */
export const Decimal = DecimalJs.clone({ precision: 40, toExpNeg: -40, toExpPos: 40 });
export type Decimal = DecimalJs;
