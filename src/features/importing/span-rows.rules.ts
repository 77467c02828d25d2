import type { Publication, Row, SpanOf } from './published-rows.rules.js';

type Source = Pick<Publication, 'known' | 'policyTextId' | 'newId'>;

/** Source spans as they are asked for: the same characters are one span, whoever points to them. */
export function spanTable({ known: { text }, policyTextId, newId }: Source): { idOf: SpanOf; rows(): Row[] } {
  const table = new Map<string, Row>();
  const idOf: SpanOf = ({ start, end }) => {
    const at = `${start}–${end}`;
    const known = table.get(at);
    if (known) return known.id;
    const row = { id: newId(), start, end, quote: text.slice(start, end), policy_text_id: policyTextId };
    table.set(at, row);
    return row.id;
  };
  return { idOf, rows: () => [...table.values()] };
}
