/** A row that says where it stands in its list. */
export interface Placed {
  /** A JSON list of strings. */
  page_keys: string;
}

export class PlaceInList {
  constructor(
    private readonly edges: readonly { cursor: string }[],
    readonly hasNextPage: boolean,
    readonly hasPreviousPage: boolean,
  ) {}

  get startCursor(): string | null {
    return this.edges[0]?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.edges.at(-1)?.cursor ?? null;
  }
}

/** Makes its cursor when it is first asked for: of 500 items in an answer, hardly one is. */
export class PageEdge<Row extends object> {
  private made: string | null = null;

  constructor(
    readonly node: Row & Placed,
    private readonly encode: (keys: readonly string[]) => string,
  ) {}

  get cursor(): string {
    this.made ??= this.encode(JSON.parse(this.node.page_keys));
    return this.made;
  }
}
