import type { EntityManager } from '@mikro-orm/postgresql';
import { rowValues, type Statement } from './rows.js';
import type { Finish } from './view.js';

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
  finish?: Finish,
): Promise<Row[]> {
  const { columns, rows } = await rowValues(em, statement, values);
  const make = makerOf(statement, columns);
  const made = rows.map((row) => make(row) as Row);
  await finish?.(made, em);
  return made;
}

type Maker = (row: readonly unknown[]) => object | null;

/** By the names of statements, which are one for each text, and no more than a connection should hold. */
const makers = new Map<string, Maker>();

function makerOf({ name }: Statement, columns: readonly string[]): Maker {
  if (name === undefined) return compiled(shapeOf(columns));
  const make = makers.get(name) ?? compiled(shapeOf(columns));
  makers.set(name, make);
  return make;
}

/**
 * As one expression that names its properties: a tenth of the time of one that looks them up, for every row. They are
 * those of the statements in this code, and written as JSON.
 */
const compiled = (shape: Shape): Maker => new Function('row', `return ${literalOf(shape)}`) as Maker;

function literalOf({ properties, parts, mark }: Shape): string {
  const members = [
    ...properties.map(([name, at]) => `${JSON.stringify(name)}: row[${at}]`),
    ...parts.map(([name, part]) => `${JSON.stringify(name)}: ${literalOf(part)}`),
  ];
  const made = `{ ${members.join(', ')} }`;
  return mark < 0 ? `(${made})` : `(row[${mark}] === true ? ${made} : null)`;
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
