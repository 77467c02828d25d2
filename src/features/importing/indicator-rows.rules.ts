import type { IndicatorProposal } from './proposal.rules.js';
import type { Row } from './published-rows.rules.js';

interface Register {
  /** Indicators that bear the name of a new one, by `nameOf`: whoever published in between may have made it. */
  named: ReadonlyMap<string, string>;
  firstOrdinal: number;
  newId: () => string;
}

/** An indicator is the same where its name and its unit are. */
export const nameOf = ({ name, unit }: Pick<IndicatorProposal, 'name' | 'unit'>): string =>
  JSON.stringify([name, unit]);

/** Keys of indicators as targets ask for them, and rows of those that are new. */
export function indicatorTable({ named, firstOrdinal, newId }: Register) {
  const table = new Map<string, Row>();
  const idOf = ({ id, name, unit, direction, aggregation, cadence }: IndicatorProposal): string => {
    const key = nameOf({ name, unit });
    const known = id ?? named.get(key) ?? table.get(key)?.id;
    if (known) return known;
    const made = newId();
    const ordinal = firstOrdinal + table.size;
    table.set(key, { id: made, key: made, name, direction, aggregation, cadence, ordinal, unit_code: unit });
    return made;
  };
  return { idOf, rows: () => [...table.values()] };
}
