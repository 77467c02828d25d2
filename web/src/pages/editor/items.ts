import type { DraftItemQuery, DraftItemState, DraftItemsQuery } from '../../generated/graphql';
import type { Mark } from '../policy/marks';

/** An item as a list told it, and the version of the draft that it was told at. */
export type ItemRow = ReadRow & { readAt: number };
type ReadRow = NonNullable<DraftItemsQuery['policyDraft']>['items']['edges'][number]['node'];
export type ItemInFull = Extract<
  NonNullable<DraftItemQuery['node']>,
  { __typename: 'FactsItem' | 'MeasureItem' | 'TargetItem' }
>;
export type FactsInFull = Extract<ItemInFull, { __typename: 'FactsItem' }>;
export type MeasureInFull = Extract<ItemInFull, { __typename: 'MeasureItem' }>;
export type TargetInFull = Extract<ItemInFull, { __typename: 'TargetItem' }>;
export type Facts = FactsInFull['facts'];
export type Measure = MeasureInFull['measure'];
export type Target = TargetInFull['target'];
export type Duty = Measure['duties'][number];

/** What is wrong with an item, and with which of its fields. */
export interface Fault {
  code: string;
  message: string;
  path: readonly string[];
}

/** A page of a draft's items. */
export function itemsOf({ policyDraft: draft }: DraftItemsQuery) {
  if (!draft) return null;
  const edges = draft.items.edges.map(({ node }) => ({ node: { ...node, readAt: draft.version } }));
  return { ...draft.items, edges };
}

/** What an item is called in a list: by what it says now. */
export function headOf(row: ItemRow): string {
  if (row.__typename === 'FactsItem') return (row.changedFacts ?? row.facts).title ?? '—';
  if (row.__typename === 'MeasureItem') {
    const { path, title } = row.changedMeasure ?? row.measure;
    return [path, title].filter(Boolean).join(' ') || '—';
  }
  const target = row.changedTarget ?? row.target;
  return `${target.indicator.name} ${amountOf(target)}`;
}

/** The amount as one reads it: 2000亿元, 2～3家. */
export const amountOf = ({ value, valueHigh, unit, unitAsWritten }: Amount): string =>
  `${value}${valueHigh ? `～${valueHigh}` : ''}${unit?.code ?? unitAsWritten ?? ''}`;

type Amount = Pick<Target, 'value' | 'valueHigh' | 'unitAsWritten' | 'unit'>;

/** Where an item stands in the text: a target in every place that states it, a measure where it names who answers. */
export function marksOf(rows: readonly ItemRow[]): Mark[] {
  return rows.flatMap((row): Mark[] => {
    const { id, place } = row;
    if (row.__typename === 'TargetItem') {
      const { places } = row.changedTarget ?? row.target;
      return places.map(({ place }) => ({ id, kind: 'target', start: place.start, end: place.end }));
    }
    if (row.__typename === 'FactsItem') return [];
    const duty = (row.changedMeasure ?? row.measure).note ?? place;
    return duty ? [{ id, kind: 'duty', start: duty.start, end: duty.end }] : [];
  });
}

/** Items as they stand in the text: what an editor adds comes last from the service, and is shown at its place. */
export function inPlace(rows: readonly ItemRow[]): readonly ItemRow[] {
  const isAdded = ({ origin, place }: ItemRow) => origin === 'ADDED' && place !== null;
  const placed = rows.filter((row) => !isAdded(row));
  for (const row of rows.filter(isAdded)) {
    const at = placed.findIndex(({ place }) => place && row.place && place.start > row.place.start);
    placed.splice(at < 0 ? placed.length : at, 0, row);
  }
  return placed;
}

/** The item that comes after one, among those that `isWanted` holds for; from the first again after the last. */
export function nextAfter(
  rows: readonly ItemRow[],
  id: string | null,
  isWanted: (row: ItemRow) => boolean,
): string | null {
  const at = rows.findIndex((row) => row.id === id);
  const around = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))];
  return around.find(isWanted)?.id ?? null;
}

/** What becomes of an item by what was decided here, and with which version of the draft; null until that is answered. */
export interface Decided {
  state: DraftItemState;
  version: number | null;
}
export type Sent = Readonly<Record<string, Decided>>;

/** Items as they stand: what was decided here holds until a list is there that was read after it. */
export const asDecided = (rows: readonly ItemRow[], sent: Sent): ItemRow[] =>
  rows.map((row) => {
    const own = sent[row.id];
    return own && (own.version === null || own.version > row.readAt) ? { ...row, state: own.state } : row;
  });
