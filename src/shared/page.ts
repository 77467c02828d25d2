import type { EntityManager } from '@mikro-orm/postgresql';
import { decodeCursor, encodeCursor, type Order } from './cursor.js';
import { DomainError } from './errors.js';
import { rows, type Statement, statement } from './rows.js';

export const MAX_PAGE = 100;
export const DEFAULT_PAGE = 20;

/** Relay's arguments as a caller sends them. */
export interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** A condition with `?` where its value goes. */
export type Condition = readonly [sql: string, value?: unknown];

/** What a list is made of. `order` must end in a column that is unique. */
export interface List {
  /** Prefix of the statements' names. */
  name: string;
  select: string;
  from: string;
  where: readonly Condition[];
  order: readonly Order[];
  /** With parents: the column that holds the parent's key. */
  parent?: string;
}

export interface Page<Row> {
  edges: { node: Row; cursor: string }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

interface Keyed {
  page_keys: string[];
  page_parent?: string;
}

/** One page of a list: by keyset, so that a page deep in the list costs what the first does. */
export async function page<Row extends object>(
  em: EntityManager,
  list: List,
  args: PageArgs,
): Promise<Page<Row>> {
  const window = windowOf(list, args);
  const { sql, values } = select(list, window, []);
  return toPage(await rows<Row & Keyed>(em, statement(list.name, sql), values), list, window);
}

/** The same page of each parent's list, in one statement. */
export async function pageEach<Row extends object>(
  em: EntityManager,
  list: List,
  args: PageArgs,
  parents: readonly string[],
): Promise<Page<Row>[]> {
  const window = windowOf(list, args);
  const { sql, values } = select(list, window, [parents]);
  const each = statement(
    list.name,
    `select parent.id as page_parent, child.* from unnest($1::uuid[]) with ordinality parent (id, ordinal)
      cross join lateral (${sql}) child order by parent.ordinal, child.page_ordinal`,
  );
  const found = new Map<string, (Row & Keyed)[]>(parents.map((parent) => [parent, []]));
  for (const row of await rows<Row & Keyed>(em, each, values)) found.get(row.page_parent ?? '')?.push(row);
  return parents.map((parent) => toPage(found.get(parent) ?? [], list, window));
}

/** How many there are in the whole list. */
export async function countOf(em: EntityManager, list: List): Promise<number> {
  const { sql, values } = conditions(list.where, []);
  const counted = `select count(*)::int as count from ${list.from}${sql}`;
  const [row] = await rows<{ count: number }>(em, statement(`${list.name}.count`, counted), values);
  return row?.count ?? 0;
}

/** How many each parent has; a parent without any has none. */
export async function countEach(
  em: EntityManager,
  list: List,
  parents: readonly string[],
): Promise<number[]> {
  const { sql, values } = conditions(list.where, [parents]);
  const text = `select parent.id, (select count(*)::int from ${list.from}${sql}${sql ? ' and' : ' where'} ${list.parent} = parent.id) as count
    from unnest($1::uuid[]) parent (id)`;
  const counted: Statement = statement(`${list.name}.countEach`, text);
  const found = await rows<{ id: string; count: number }>(em, counted, values);
  const byId = new Map(found.map(({ id, count }) => [id, count]));
  return parents.map((parent) => byId.get(parent) ?? 0);
}

interface Window {
  size: number;
  backward: boolean;
  cursor: string[] | null;
}

function windowOf(list: List, { first, after, last, before }: PageArgs): Window {
  const bounded = (argument: string, size: number): number => {
    if (size < 1 || size > MAX_PAGE) throw new DomainError('INVALID_PAGE', { argument }, [argument]);
    return size;
  };
  if (first != null && last != null) throw new DomainError('INVALID_PAGE', { argument: 'first' }, ['first']);
  const backward = last != null || (before != null && first == null);
  if (backward ? after != null : before != null) {
    const argument = backward ? 'after' : 'before';
    throw new DomainError('INVALID_CURSOR', { value: (after ?? before ?? '').slice(0, 80) }, [argument]);
  }
  const cursor = backward ? before : after;
  return {
    size: bounded(backward ? 'last' : 'first', (backward ? last : first) ?? DEFAULT_PAGE),
    backward,
    cursor: cursor == null ? null : decodeCursor(list, cursor, backward ? 'before' : 'after'),
  };
}

function select(list: List, { size, backward, cursor }: Window, values: unknown[]) {
  const where: Condition[] = list.parent && values.length ? [[`${list.parent} = parent.id`]] : [];
  const built = conditions([...where, ...list.where], values);
  if (cursor)
    built.sql += `${built.sql ? ' and' : ' where'} (${seek(list.order, cursor, backward, built.values)})`;
  built.values.push(size + 1);
  const order = list.order.map(
    ({ sql, descending = false }) => `${sql} ${descending !== backward ? 'desc' : 'asc'}`,
  );
  const keys = list.order.map(({ sql }) => `(${sql})::text`).join(', ');
  const ordinal = values.length ? `, row_number() over (order by ${order.join(', ')}) as page_ordinal` : '';
  return {
    values: built.values,
    sql: `select ${list.select}, array[${keys}] as page_keys${ordinal}
      from ${list.from}${built.sql} order by ${order.join(', ')} limit $${built.values.length}`,
  };
}

/** Conditions as SQL, their values numbered after those that come before. */
export function conditions(
  where: readonly Condition[],
  before: readonly unknown[],
): { sql: string; values: unknown[] } {
  const values = [...before];
  const sql = where.map(([condition, ...value]) => {
    if (value.length) values.push(value[0]);
    return condition.replaceAll('?', `$${values.length}`);
  });
  return { sql: sql.length ? ` where ${sql.join(' and ')}` : '', values };
}

/** Rows beyond the cursor: (a > x) or (a = x and b > y) …, each with its own direction. */
function seek(order: readonly Order[], cursor: string[], backward: boolean, values: unknown[]): string {
  const terms = order.map(({ sql, type, descending = false }, at) => {
    values.push(cursor[at]);
    return { sql, value: `$${values.length}::${type}`, beyond: descending !== backward ? '<' : '>' };
  });
  return terms
    .map(({ sql, value, beyond }, at) =>
      [...terms.slice(0, at).map((term) => `${term.sql} = ${term.value}`), `${sql} ${beyond} ${value}`].join(
        ' and ',
      ),
    )
    .map((term) => `(${term})`)
    .join(' or ');
}

function toPage<Row extends object>(found: (Row & Keyed)[], list: List, window: Window): Page<Row> {
  const { size, backward, cursor } = window;
  const more = found.length > size;
  const kept = found.slice(0, size);
  if (backward) kept.reverse();
  const edges = kept.map((node) => ({ node, cursor: encodeCursor(list, node.page_keys) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? cursor !== null : more,
      hasPreviousPage: backward ? more : cursor !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
