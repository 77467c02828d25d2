import type { Order } from './cursor.js';

export type OrderDirection = 'ASC' | 'DESC';

/** A column that a caller may sort by; its SQL may depend on the direction, so that the unknown comes last in both. */
export type SortColumn = (descending: boolean) => Order;

export interface OrderBy<Field extends string> {
  field: Field;
  direction: OrderDirection;
}

/** A column that is never null. */
export const column =
  (sql: string, type: Order['type']): SortColumn =>
  (descending) => ({ sql, type, descending });

/** A day that may be unknown: those come last, in whichever direction. */
export const dayColumn =
  (sql: string): SortColumn =>
  (descending) => ({
    sql: `coalesce(${sql}, date '${descending ? '1000-01-01' : '9999-12-31'}')`,
    type: 'date',
    descending,
  });

/** The order that a caller asks for; `last` follows it and makes it total. A field named twice counts once. */
export function orderOf<Field extends string>(
  columns: { readonly [F in Field]: SortColumn },
  orderBy: readonly OrderBy<Field>[],
  last: readonly Order[],
): Order[] {
  const asked = orderBy.filter(({ field }, at) => orderBy.findIndex((each) => each.field === field) === at);
  return [...asked.map(({ field, direction }) => columns[field](direction === 'DESC')), ...last];
}
