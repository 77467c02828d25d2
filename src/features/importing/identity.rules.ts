import { Decimal } from '../../shared/decimal.js';

/** What makes two statements one promise: the same indicator, place, quantity and deadline. Quantities are in base units. */
export interface Identity {
  indicatorId: string;
  regionId: string;
  scope: string | null;
  comparator: string;
  quantity: string;
  quantityHigh: string | null;
  dueOn: string | null;
  cadence: string;
}

/** One text for one promise, however its numbers are written. */
export const identityOf = ({ quantity, quantityHigh, ...rest }: Identity): string =>
  JSON.stringify([
    rest.indicatorId,
    rest.regionId,
    rest.scope,
    rest.comparator,
    plain(quantity),
    quantityHigh && plain(quantityHigh),
    rest.dueOn,
    rest.cadence,
  ]);

const plain = (quantity: string): string => new Decimal(quantity).toFixed();
