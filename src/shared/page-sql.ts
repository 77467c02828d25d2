import type { Order } from './cursor.js';
import type { Condition, List } from './page.js';

/** A page by size and place; `cursor` holds the sort keys that it lies beyond. */
export interface Window {
  size: number;
  backward: boolean;
  cursor: string[] | null;
}

export interface Assembled {
  sql: string;
  values: unknown[];
}

/** One page, and one row more where the list goes on. */
export function selectPage(list: List, window: Window): Assembled {
  const { sql, where, values } = within(list, window, list.where, list.values ?? []);
  const [order, limit] = [orderBy(list.order, window), `limit $${values.push(window.size + 1)}`];
  const total = list.counted ? [`(select count(*)::int from ${list.from}${where}) as page_total`] : [];
  if (!list.wide) {
    const columns = [list.select, ...keysOf(list), ...total].join(', ');
    return {
      values,
      sql: `${withOf(list)}select ${columns} from ${rowsFrom(list)}${sql} order by ${order} ${limit}`,
    };
  }
  const columns = [...chosenOf(list, list.wide), `row_number() over (order by ${order}) as page_ordinal`];
  const chosen = `select ${columns.join(', ')} from ${list.from}${sql} order by ${order} ${limit}`;
  return { values, sql: withChosen(list, chosen, total) };
}

/** The same page of each parent's list. */
export function selectPageEach(list: List, window: Window, parents: readonly string[]): Assembled {
  if (list.wide) return selectChosenEach(list, list.wide, window, parents);
  // Parent by parent, an index in the list's order is read only as far as the page goes.
  const { through } = list;
  const found: Condition = [through?.on ?? `${list.parent} = parent.id`];
  const { sql, values } = within(list, window, [found, ...list.where], [parents]);
  const order = orderBy(list.order, window);
  const columns = [list.select, ...keysOf(list), `row_number() over (order by ${order}) as page_ordinal`];
  const child = `select ${columns.join(', ')}
    from ${rowsFrom({ ...list, from: through?.from ?? list.from })}${sql}
   order by ${order} limit $${values.push(window.size + 1)}`;
  const each = through ? `join ${through.parent}` : '';
  return {
    values,
    sql: `select parent.id as page_parent, child.* from unnest($1::uuid[]) with ordinality parent (id, ordinal) ${each}
      cross join lateral (${child}) child order by parent.ordinal, child.page_ordinal`,
  };
}

/** Chosen for all parents at once. */
function selectChosenEach(list: List, wide: Wide, window: Window, parents: readonly string[]): Assembled {
  const sorted = list.order.map((order, at) => ({ ...order, sql: `page_order_${at}`, of: order.sql }));
  const read = [...chosenOf(list, wide), ...sorted.map(({ sql, of }) => `${of} as ${sql}`)];
  const { sql, values } = ofPlaces(list, read, (where) => within(list, window, where, [parents]));
  // Beyond a cursor there is not the whole list.
  const total = list.counted && !window.cursor ? ['page_total'] : [];
  const counted = total.map((name) => `, count(*) over (partition by page_parent)::int as ${name}`).join();
  const chosen = `select * from (
      select *, row_number() over (partition by page_parent order by ${orderBy(sorted, window)}) as page_ordinal${counted}
        from (${sql}) found) numbered
     where page_ordinal <= $${values.push(window.size + 1)}`;
  return { values, sql: withChosen(list, chosen, ['page_parent', ...total]) };
}

/**
 * Rows of the parents that `$1` holds, wherever they are found, each with its `page_parent`. Every place is read with all
 * conditions: PostgreSQL knows how many rows a table has for a parent, and can only guess it of a union.
 */
export function ofPlaces(
  { from, parent = '', also, where }: List,
  read: readonly string[],
  found: (where: readonly Condition[]) => Assembled,
): Assembled {
  const places = [{ from, parent }, ...(also ? [also] : [])].map((place) => {
    const { sql, values } = found([[`${place.parent} = any($1::uuid[])`], ...where]);
    const columns = [`${place.parent} as page_parent`, ...read].join(', ');
    return { values, sql: `select ${columns} from ${place.from}${sql}` };
  });
  // The values are the same in all.
  return { values: places[0]?.values ?? [], sql: places.map(({ sql }) => sql).join('\n union all\n') };
}

/** The conditions as one clause, their values numbered on from those before. */
export function conditions(where: readonly Condition[], before: readonly unknown[]): Assembled {
  const values = [...before];
  const sql = where.map(([condition, ...value]) => {
    if (value.length) values.push(value[0]);
    return condition.replaceAll('?', `$${values.length}`);
  });
  return { sql: sql.length ? ` where ${sql.join(' and ')}` : '', values };
}

/** What comes before the statement itself. */
export const withOf = (list: Pick<List, 'with'>): string => (list.with ? `with ${list.with} ` : '');

/** Reads the columns of the chosen rows alone. */
function withChosen(list: List, chosen: string, others: readonly string[]): string {
  const { select, wide, joins = '', with: before, withoutCursors } = list;
  const columns = [...others, select, ...(withoutCursors ? [] : ['page_keys'])].join(', ');
  return `with ${before ? `${before}, ` : ''}chosen as materialized (${chosen})
   select ${columns} from chosen ${wide?.alias} ${joins} order by page_ordinal`;
}

type Wide = NonNullable<List['wide']>;

/** What is chosen of a row: its keys, and the columns of its table that reading it names, so that it is looked up once. */
function chosenOf(list: List, { key, alias }: Wide): string[] {
  const { select, joins = '' } = list;
  const named = `${select} ${joins}`.matchAll(new RegExp(`\\b${alias}\\.[a-z_]+`, 'g'));
  const own = [...new Set([...named].map(([column]) => column))].sort();
  return [`${key} as page_key`, ...keysOf(list), ...own];
}

const rowsFrom = ({ from, joins = '' }: List): string => `${from} ${joins}`;

function within(
  list: List,
  { backward, cursor }: Window,
  where: readonly Condition[],
  before: readonly unknown[],
) {
  const { sql, values } = conditions(where, before);
  if (!cursor) return { sql, where: sql, values };
  const beyond = seek(list.order, cursor, backward, values);
  return { sql: `${sql || ' where true'} and (${beyond})`, where: sql, values };
}

const orderBy = (order: readonly Order[], { backward }: Window): string =>
  order.map(({ sql, descending = false }) => `${sql} ${descending !== backward ? 'desc' : 'asc'}`).join(', ');

/** The sort keys as JSON: one text costs the driver nothing until a cursor is made of it. */
const keysOf = ({ order, withoutCursors }: List): string[] =>
  withoutCursors
    ? []
    : [`json_build_array(${order.map(({ sql }) => `(${sql})::text`).join(', ')})::text as page_keys`];

/**
 * Rows beyond the cursor. As far as columns run in one direction they are compared as one row, which an index in that
 * order answers from the cursor on; what runs the other way is told apart behind it.
 */
function seek(order: readonly Order[], cursor: string[], backward: boolean, values: unknown[]): string {
  const terms = order.map(({ sql, type, descending = false }, at) => {
    values.push(cursor[at]);
    return { sql, value: `$${values.length}::${type}`, beyond: descending !== backward ? '<' : '>' };
  });
  const turn = terms.findIndex(({ beyond }) => beyond !== terms[0]?.beyond);
  const along = turn < 0 ? terms : terms.slice(0, turn);
  const compared = (operator: string) =>
    `(${along.map(({ sql }) => sql).join(', ')}) ${operator} (${along.map(({ value }) => value).join(', ')})`;
  const strictly = compared(along[0]?.beyond ?? '>');
  if (turn < 0) return strictly;
  // (a, b) <= (x, y) and ((a, b) < (x, y) or c > z or (c = z and d > w) …): behind the first comparison, a and b are x and y.
  const rest = terms
    .slice(turn)
    .map(({ sql, value, beyond }, at, all) =>
      [...all.slice(0, at).map((term) => `${term.sql} = ${term.value}`), `${sql} ${beyond} ${value}`].join(
        ' and ',
      ),
    );
  return `${compared(`${along[0]?.beyond}=`)} and (${[strictly, ...rest.map((term) => `(${term})`)].join(' or ')})`;
}
