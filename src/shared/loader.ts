/** One row for each key, in the order of the keys; null where there is none. */
export function oneEach<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** The rows of each key, in the order of the keys and, within one, of the rows. */
export function manyEach<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Row[][] {
  const byKey = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) byKey.get(keyOf(row))?.push(row);
  return keys.map((key) => byKey.get(key) ?? []);
}

/** Loads what must be there: its absence is a bug, since a foreign key says it exists. */
export async function required<Row>(
  loader: { load(key: string): Promise<Row | null> },
  key: string,
): Promise<Row> {
  const row = await loader.load(key);
  if (row === null) throw new Error(`There is no row ${key}`);
  return row;
}

/** What was read with its parent is answered at once: a promise for each of 500 costs more than its row. */
export type Now<Value> = Value | Promise<Value>;

/** A relation as it was read with its row; else by its key. */
export function given<Row>(part: Row | undefined, load: () => Now<Row>): Now<Row> {
  return part === undefined ? load() : part;
}

/** One loader for each set of arguments: fields that ask for the same page of many parents share a statement. */
export function perArgs<Args, Loader>(make: (args: Args) => Loader): (args: Args) => Loader {
  const made = new Map<string, Loader>();
  // A look at a selection is the same object for each of many parents: it is spelled out once.
  const same = new Map<Args, Loader>();
  return (args) => {
    const known = same.get(args);
    if (known) return known;
    const key = JSON.stringify(args);
    const found = made.get(key) ?? make(args);
    made.set(key, found);
    same.set(args, found);
    return found;
  };
}
