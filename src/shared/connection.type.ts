import { Field, Int, ObjectType } from 'type-graphql';
import type { Now } from './loader.js';
import type { Page } from './page.js';

@ObjectType('PageInfo', { description: 'Where a page stands in its list, as Relay defines it.' })
export class PageInfoType {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean)
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

/** A page as a connection answers it; `count` is asked only where a query selects totalCount. */
export interface Connection<Row> extends Omit<Page<Row>, 'total'> {
  count(): Now<number>;
}

/** Relay's connection and edge of a type: `XConnection`, `XEdge`. */
export function connectionOf<Row extends object>(name: string, node: () => abstract new () => Row) {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => node())
    node!: Row;

    @Field(() => String, { description: 'Where this item stands: pass it as `after` or `before`.' })
    cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: 'A page of a list; at most 100 items.' })
  class PageConnection implements Connection<Row> {
    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => PageInfoType)
    pageInfo!: PageInfoType;

    @Field(() => Int, { description: 'How many there are in the whole list.' })
    totalCount(): Now<number> {
      return this.count();
    }

    count!: () => Now<number>;
  }
  return PageConnection;
}
