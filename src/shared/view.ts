import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * What statements can read of a kind of row, declared once: its columns, and the to-one relations that may be read with
 * it. From it and from what a query selects, the read path makes one statement for each shape that is asked.
 */
export interface View {
  /** The GraphQL type that shows such a row. */
  type: string;
  /** The SQL of every property, of the table under an alias. */
  columns(alias: string): Readonly<Record<string, string>>;
  /** Left joins that the columns need, of aliases that begin with that of the table. */
  joins?(alias: string): string;
  /** The to-one relations, each by the name of the field that shows it. */
  parts?: Readonly<Record<string, Part>>;
  /** Makes of rows, once they are read, what a field shows that is neither a column nor a part. */
  finish?: Finish;
}

export type Finish = (rows: readonly object[], em: EntityManager) => Promise<void>;

export interface Part {
  /** A function, since kinds of rows refer to each other; of the alias of the whole, where that is needed. */
  view: (whole: string) => View;
  /** The left join from the alias of the whole to that of the part. */
  join(whole: string, part: string): string;
  /** The condition that there is one; left out where there always is. */
  exists?(part: string): string;
}

/** What is read of a row, and of the relations that are read with it. */
export interface Read {
  /** The properties; null is all. */
  own: readonly string[] | null;
  parts: Readonly<Record<string, Read>>;
}

/** What is shown of the rows of a list. */
export interface Shown {
  read: Read;
  /** Nobody asks for cursors: what they are made of is not read. */
  withoutCursors?: boolean;
  /** How many there are in the whole list is asked for: it is read with the page. */
  counted?: boolean;
  /** Nobody asks for the page itself: it is not read. */
  withoutRows?: boolean;
}

/** Every column, and no relation: what a reader gets who does not say what it needs. */
export const WHOLE: Read = { own: null, parts: {} };
export const SHOWN_WHOLE: Shown = { read: WHOLE };

export interface Selected {
  select: string;
  joins: string;
  finish?: Finish | undefined;
}

/** What a statement selects to read a view under an alias; `nestedRows` makes rows with their parts of it. */
export function selectOf(view: View, alias: string, read: Read): Selected {
  const { columns, joins } = selected(view, alias, read, '');
  // A statement that nothing is asked of still has a row for each row.
  return {
    select: columns.join(', ') || 'null as "nothing"',
    joins: joins.join('\n'),
    finish: finishOf(view, read),
  };
}

/** What a list selects, and where it reads that. */
export const showing = (view: View, alias: string, { read, ...shown }: Shown) => ({
  ...selectOf(view, alias, read),
  ...shown,
});

function selected(view: View, alias: string, { own, parts }: Read, path: string) {
  const all: { columns: string[]; joins: string[] } = {
    columns: propertiesOf(view, alias, own).map(([property, sql]) => `${sql} as "${path}${property}"`),
    joins: view.joins ? [view.joins(alias)] : [],
  };
  for (const [name, read] of Object.entries(parts)) {
    const part = view.parts?.[name];
    if (!part) throw new Error(`${view.type} has no part ${name}`);
    const [inner, at] = [part.view(alias), `${alias}_${name.toLowerCase()}`];
    const below = selected(inner, at, read, `${path}${name}.`);
    // The mark says that there is one; without columns of its own, a part needs it in any case.
    const mark = part.exists?.(at) ?? (below.columns.length === 0 ? 'true' : null);
    all.columns.push(...(mark ? [`${mark} as "${path}${name}."`] : []), ...below.columns);
    all.joins.push(part.join(alias, at), ...below.joins);
  }
  return all;
}

/** Of rows and of their parts. */
function finishOf({ finish, parts = {} }: View, read: Read): Finish | undefined {
  const below = Object.entries(read.parts).flatMap(([name, part]) => {
    const made = parts[name] && finishOf(parts[name].view(''), part);
    return made ? [{ name, made }] : [];
  });
  if (below.length === 0) return finish;
  return async (rows, em) => {
    await finish?.(rows, em);
    for (const { name, made } of below)
      await made(
        rows.flatMap((row) => (row as Record<string, object | null>)[name] ?? []),
        em,
      );
  };
}

function propertiesOf(view: View, alias: string, own: Read['own']): [string, string][] {
  const all = Object.entries(view.columns(alias));
  return own ? all.filter(([property]) => own.includes(property)) : all;
}

/** A relation by a key that the table of the whole holds. */
export const byKey = (
  key: string,
  table: string,
  view: () => View,
  { of = 'id', optional = false }: { of?: string; optional?: boolean } = {},
): Part => ({
  view,
  join: (whole, part) => `left join ${table} ${part} on ${part}.${of} = ${whole}.${key}`,
  ...(optional ? { exists: (part: string) => `${part}.${of} is not null` } : {}),
});
