import type { Condition, List } from '../../shared/page.js';
import { type Shown, showing } from '../../shared/view.js';
import { INDICATOR, SPOKEN_OF } from './indicator.loader.js';

/** What a list of indicators is narrowed to; null asks nothing. */
export interface IndicatorsWanted {
  /** Without it, an indicator that only drafts speak of stays unseen. */
  seesDrafts: boolean;
  /** A pattern of `ilike`. */
  text?: string | null;
  ownerUuid?: string | null;
  dimension?: string | null;
}

/** The register of indicators, as far as it is wanted. */
export function indicators({ seesDrafts, text, ownerUuid, dimension }: IndicatorsWanted, shown: Shown): List {
  const where: Condition[] = [];
  if (!seesDrafts) where.push([SPOKEN_OF]);
  if (text) where.push(['(i.name ilike ? or i.name_en ilike ?)', text]);
  if (ownerUuid) where.push(['i.owner_id = ?', ownerUuid]);
  if (dimension)
    where.push(['exists (select from unit u where u.code = i.unit_code and u.dimension = ?)', dimension]);
  return {
    name: 'indicator.list',
    ...showing(INDICATOR, 'i', shown),
    from: 'indicator i',
    where,
    order: [
      { sql: 'i.ordinal', type: 'int' },
      { sql: 'i.id', type: 'uuid' },
    ],
  };
}
