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
 * As one JSON object, where a statement joins the row to another: the parent's loader answers it, without a statement
 * or a promise of its own. Not for `numeric`: JSON would make floats of exact numbers.
 */
export const asJson = (columns: Record<string, string>, asked: Asked = null): string =>
  `json_build_object(${read(columns, asked)
    .map(([property, sql]) => `'${property}', ${sql}`)
    .join(', ')})`;
