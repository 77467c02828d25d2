import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { Connection } from './connection.type.js';
import { perArgs } from './loader.js';
import { countEach, countOf, type List, type PageArgs, page, pageEach } from './page.js';
import { SHOWN_WHOLE, type Shown } from './view.js';

/** One page of a list as a connection. */
export async function connect<Row extends object>(
  em: EntityManager,
  list: List,
  args: PageArgs,
): Promise<Connection<Row>> {
  const found = await page<Row>(em, list, args);
  return { ...found, count: () => found.total ?? countOf(em, list) };
}

/** The same page of every parent's list: one statement for all of them, and one more where counts are asked that it cannot tell. */
export function connectEach<Row extends object>(em: EntityManager, listOf: (shown: Shown) => List) {
  const counts = new DataLoader<string, number>((parents) => countEach(em, listOf(SHOWN_WHOLE), parents));
  const pages = perArgs((shown: Shown) =>
    perArgs(
      (args: PageArgs) =>
        new DataLoader<string, Connection<Row>>(async (parents) => {
          const found = await pageEach<Row>(em, listOf(shown), args, parents);
          return parents.map((parent, at) => {
            const page = found[at];
            if (!page) throw new Error(`There is no page of ${parent}`);
            return { ...page, count: () => page.total ?? counts.load(parent) };
          });
        }),
    ),
  );
  return ({ first, after, last, before }: PageArgs, shown: Shown = SHOWN_WHOLE) =>
    pages(shown)({ first, after, last, before });
}
