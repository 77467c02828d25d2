import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { Connection } from './connection.type.js';
import { perArgs } from './loader.js';
import { countEach, countOf, type List, type PageArgs, page, pageEach } from './page.js';

/** One page of a list as a connection. */
export async function connect<Row extends object>(
  em: EntityManager,
  list: List,
  args: PageArgs,
): Promise<Connection<Row>> {
  return { ...(await page<Row>(em, list, args)), count: () => countOf(em, list) };
}

/** The same page of every parent's list: one statement for all of them, and one more where counts are asked. */
export function connectEach<Row extends object>(em: EntityManager, list: List) {
  const counts = new DataLoader<string, number>((parents) => countEach(em, list, parents));
  return perArgs(
    (args: PageArgs) =>
      new DataLoader<string, Connection<Row>>(async (parents) => {
        const pages = await pageEach<Row>(em, list, args, parents);
        return parents.map((parent, at) => {
          const found = pages[at];
          if (!found) throw new Error(`There is no page of ${parent}`);
          return { ...found, count: () => counts.load(parent) };
        });
      }),
  );
}
