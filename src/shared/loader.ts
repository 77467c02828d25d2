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

/** One loader for each set of arguments: fields that ask for the same page of many parents share a statement. */
export function perArgs<Args, Loader>(make: (args: Args) => Loader): (args: Args) => Loader {
  const made = new Map<string, Loader>();
  return (args) => {
    const key = JSON.stringify(args);
    const found = made.get(key) ?? make(args);
    made.set(key, found);
    return found;
  };
}
