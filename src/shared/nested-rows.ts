import type { EntityManager } from '@mikro-orm/postgresql';
import { rowValues, type Statement } from './rows.js';

/** Where in a row of values an object finds its properties and its parts. */
interface Shape {
  properties: [name: string, at: number][];
  parts: [name: string, part: Shape][];
  /** The value that says whether there is one; -1 where there always is. */
  mark: number;
}

/**
 * Rows whose columns are named by paths: `lead.name` is a property of the part `lead`, and `lead.` says whether there
 * is one; without it, the part is null. Values come by their place: a name for each of them costs more than the rest.
 */
export async function nestedRows<Row extends object>(
  em: EntityManager,
  statement: Statement,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const { columns, rows } = await rowValues(em, statement, values);
  const shape = shapeOf(columns);
  return rows.map((row) => shaped(row, shape) as Row);
}

function shapeOf(columns: readonly string[]): Shape {
  const root: Shape = { properties: [], parts: [], mark: -1 };
  for (const [at, column] of columns.entries()) {
    const path = column.split('.');
    const property = path.pop() ?? '';
    const shape = path.reduce(partOf, root);
    if (property === '') shape.mark = at;
    else shape.properties.push([property, at]);
  }
  return root;
}

function partOf({ parts }: Shape, name: string): Shape {
  const found = parts.find(([each]) => each === name)?.[1];
  if (found) return found;
  const part: Shape = { properties: [], parts: [], mark: -1 };
  parts.push([name, part]);
  return part;
}

function shaped(row: readonly unknown[], { properties, parts, mark }: Shape): object | null {
  if (mark >= 0 && row[mark] !== true) return null;
  const made: Record<string, unknown> = {};
  for (const [name, at] of properties) made[name] = row[at];
  for (const [name, part] of parts) made[name] = shaped(row, part);
  return made;
}
