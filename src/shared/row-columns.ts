/** The SQL of every property of a row: leaving one out does not compile. */
export type ColumnsOf<Row> = { [Property in keyof Row]: string };

/** As the columns of a select. */
export const asColumns = (columns: Readonly<Record<string, string>>): string =>
  Object.entries(columns)
    .map(([property, sql]) => `${sql} as "${property}"`)
    .join(', ');

/**
 * As one JSON object, for a part of a statement with few rows. Not for `numeric`: JSON would make floats of exact
 * numbers.
 */
export const asJson = (columns: Record<string, string>): string =>
  `json_build_object(${Object.entries(columns)
    .map(([property, sql]) => `'${property}', ${sql}`)
    .join(', ')})`;
