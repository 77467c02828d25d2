/** The SQL of every property of a row: leaving one out does not compile. */
export type ColumnsOf<Row> = { [Property in keyof Row]: string };

/**
 * What is read of a row, by the fields that are asked: the name of one that shows a property as it is, or the
 * properties that one is made of. Null is everything.
 */
export type Asked = readonly (string | readonly string[])[] | null;

/** The columns that are asked for; all where some field does not say what it is made of. */
function read(columns: Record<string, string>, asked: Asked): [property: string, sql: string][] {
  const all = Object.entries(columns);
  if (!asked || asked.some((field) => typeof field === 'string' && !(field in columns))) return all;
  const properties = new Set(asked.flat());
  return all.filter(([property]) => properties.has(property));
}

/** As the columns of a select. */
export const asColumns = (columns: Record<string, string>, asked: Asked = null): string =>
  read(columns, asked)
    .map(([property, sql]) => `${sql} as "${property}"`)
    .join(', ');

/**
 * As columns of a part: another row that a statement joins, so that the parent's loader answers it, without a statement
 * or a promise of its own. `nest` makes an object of it; `exists` is the condition that there is one.
 */
export function asPart(
  part: string,
  { exists, columns, asked }: { exists?: string; columns: Record<string, string>; asked: Asked },
): string {
  const properties = read(columns, asked).map(([property, sql]) => `${sql} as "${part}.${property}"`);
  const marked = exists ?? (properties.length === 0 ? 'true' : null);
  return [...(marked ? [`${marked} as "${part}."`] : []), ...properties].join(', ');
}

/** Puts the columns of each part into an object of its own, null where there is none. */
export function nest<Row extends object>(rows: Row[]): Row[] {
  const columns = Object.keys(rows[0] ?? {}).flatMap((column) => {
    const [part = '', property] = column.split('.');
    return property === undefined ? [] : [{ column, part, property }];
  });
  for (const row of rows as Record<string, unknown>[]) {
    for (const { column, part, property } of columns) {
      if (property === '') {
        row[part] = row[column] ? {} : null;
      } else if (row[part] !== null) {
        row[part] ??= {};
        (row[part] as Record<string, unknown>)[property] = row[column];
      }
    }
  }
  return rows;
}

/**
 * As one JSON object, for a part of a statement with few rows. Not for `numeric`: JSON would make floats of exact
 * numbers.
 */
export const asJson = (columns: Record<string, string>): string =>
  `json_build_object(${Object.entries(columns)
    .map(([property, sql]) => `'${property}', ${sql}`)
    .join(', ')})`;
