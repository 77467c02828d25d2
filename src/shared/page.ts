import type { EntityManager } from '@mikro-orm/postgresql';
import { cursorsOf, decodeCursor, type Order } from './cursor.js';
import { DomainError } from './errors.js';
import { nestedRows } from './nested-rows.js';
import { PageEdge, type Placed, PlaceInList } from './page-edges.js';
import { conditions, ofPlaces, selectPage, selectPageEach, type Window, withOf } from './page-sql.js';
import { rows, type Statement, statement } from './rows.js';
import type { Finish } from './view.js';

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
  /** What only the selected columns need: where rows are counted, nobody joins it. */
  joins?: string;
  /** What the statement begins with: `name as (…)`; only of a list without parents. */
  with?: string;
  /** What `with` and `from` call $1, $2 …; only of a list without parents. */
  values?: readonly unknown[];
  /** What is made of the rows, once they are read. */
  finish?: Finish | undefined;
  where: readonly Condition[];
  order: readonly Order[];
  /** With parents: the column that holds the parent's key. */
  parent?: string;
  /** With parents, and wide: where else rows of a parent are found. What `from` has of it is not among them. */
  also?: Place;
  /**
   * With parents whose rows are found by what the parent's own row says: that row is read once (`parent`), and its list
   * from there `from` where `on`, so that an index that has the list's order is read only as far as the page goes.
   */
  through?: { parent: string; from: string; on: string };
  /**
   * Where reading the columns takes more than the choice of a page needs, it is done for the rows of the page alone:
   * these are `chosen` (page_key, which is their `key`, unique in the list) under the `alias` that their table has.
   */
  wide?: { key: string; alias: string };
  /** Nobody asks for cursors: what they are made of is not read. */
  withoutCursors?: boolean;
  /** How many there are is asked for, too: where one statement can tell both, it does. */
  counted?: boolean;
  /** Nobody asks for the rows. */
  withoutRows?: boolean;
}

/** Where rows are found, and the column there that holds the parent's key. */
export type Place = Required<Pick<List, 'from' | 'parent'>>;

export interface Page<Row> {
  edges: { node: Row; cursor: string }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  /** How many there are in the whole list, where that was read with the page. */
  total: number | null;
}

interface Keyed extends Placed {
  page_parent?: string;
  page_total?: number;
}

/** One page of a list: by keyset, so that a page deep in the list costs what the first does. */
export async function page<Row extends object>(
  em: EntityManager,
  list: List,
  args: PageArgs,
): Promise<Page<Row>> {
  const window = windowOf(list, args);
  if (list.withoutRows) return unread(list, window);
  const { sql, values } = selectPage(list, window);
  const found = await nestedRows<Row & Keyed>(em, statement(list.name, sql), values, list.finish);
  return toPage(found, list, window);
}

/** The same page of each parent's list, in one statement. */
export async function pageEach<Row extends object>(
  em: EntityManager,
  list: List,
  args: PageArgs,
  parents: readonly string[],
): Promise<Page<Row>[]> {
  const window = windowOf(list, args);
  if (list.withoutRows) return parents.map(() => unread(list, window));
  const { sql, values } = selectPageEach(list, window, parents);
  const found = new Map<string, (Row & Keyed)[]>(parents.map((parent) => [parent, []]));
  for (const row of await nestedRows<Row & Keyed>(em, statement(list.name, sql), values, list.finish))
    found.get(row.page_parent ?? '')?.push(row);
  return parents.map((parent) => toPage(found.get(parent) ?? [], list, window));
}

/** How many there are in the whole list. */
export async function countOf(em: EntityManager, list: List): Promise<number> {
  const { sql, values } = conditions(list.where, list.values ?? []);
  const counted = `${withOf(list)}select count(*)::int as count from ${list.from}${sql}`;
  const [row] = await rows<{ count: number }>(em, statement(`${list.name}.count`, counted), values);
  return row?.count ?? 0;
}

/** How many each parent has; a parent without any has none. */
export async function countEach(
  em: EntityManager,
  list: List,
  parents: readonly string[],
): Promise<number[]> {
  const { sql, values } = ofPlaces(list, [], (where) => conditions(where, [parents]));
  const text = `select page_parent as id, count(*)::int as count from (${sql}) found group by page_parent`;
  const counted: Statement = statement(`${list.name}.countEach`, text);
  const found = await rows<{ id: string; count: number }>(em, counted, values);
  const byId = new Map(found.map(({ id, count }) => [id, count]));
  return parents.map((parent) => byId.get(parent) ?? 0);
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

const unread = <Row extends object>(list: List, window: Window): Page<Row> => ({
  ...toPage<Row>([], list, window),
  total: null,
});

function toPage<Row extends object>(found: (Row & Keyed)[], list: List, window: Window): Page<Row> {
  const { size, backward, cursor } = window;
  const more = found.length > size;
  const kept = found.slice(0, size);
  if (backward) kept.reverse();
  const encode = cursorsOf(list);
  const edges = kept.map((node) => new PageEdge(node, encode));
  return {
    edges,
    total: totalOf(found, list, window),
    pageInfo: backward
      ? new PlaceInList(edges, cursor !== null, more)
      : new PlaceInList(edges, more, cursor !== null),
  };
}

/** Every row brings it; where there is none, a page from the start is of an empty list. */
function totalOf([first]: readonly Keyed[], list: List, window: Window): number | null {
  if (first) return first.page_total ?? null;
  return list.counted && window.cursor === null ? 0 : null;
}
