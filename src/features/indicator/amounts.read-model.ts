import type { Finish } from '../../shared/view.js';
import { Quantity } from './quantity.js';
import { learnFactor, learntFactors } from './unit.loader.js';

/** What an amount of a row is made of, absent where nobody asked for it, and where in the row it is shown. */
interface Amount<Row> {
  base(row: Row): string | null | undefined;
  unitCode(row: Row): string | undefined;
  show(row: Row, amount: Quantity | null): void;
}

/** Shows an amount in each row as it is read: to ask a resolver for it row by row takes longer than to make it. */
export const showAmounts =
  <Row extends object>({ base, unitCode, show }: Amount<Row>): Finish =>
  async (rows, em) => {
    const factors = learntFactors(em);
    for (const row of rows as readonly Row[]) {
      const [amount, code] = [base(row), unitCode(row)];
      if (amount === undefined || code === undefined) continue;
      const factor = factors.get(code) ?? (await learnFactor(em, code));
      show(row, amount === null ? null : new Quantity(amount, code, factor));
    }
  };
