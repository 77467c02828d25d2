import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { trusted } from './api';
import { type Failure, failureOf } from './failure';
import { revision } from './revision';
import { useStore } from './store';

interface Page<Node> {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: Node }[];
}

interface All<Node> {
  nodes: Node[];
  failure: Failure | null;
  /** Whether the last page is there. */
  whole: boolean;
}

interface Kept<Node> extends All<Node> {
  /** Which variables it answers. */
  of: string;
}

/** Pages of one list, one after the other, until it is whole or `most` long: for a list that is shown as one. */
export function useAll<Data, Variables extends { after?: string | null | undefined }, Node>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pageOf: (data: Data) => Page<Node> | null | undefined,
  most = 2_000,
): All<Node> {
  const client = useClient();
  const changes = useStore(revision);
  const asked = JSON.stringify(variables);
  const [all, setAll] = useState<Kept<Node>>({ of: asked, nodes: [], failure: null, whole: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: by what they say, not by which object says it
  useEffect(() => {
    let isOver = false;
    const read = async () => {
      const nodes: Node[] = [];
      let after: string | null = null;
      do {
        const variables = { ...JSON.parse(asked), after } as Variables;
        const answer = await client.query(trusted(document), variables as never).toPromise();
        if (isOver) return;
        if (answer.error) return setAll({ of: asked, nodes, failure: failureOf(answer.error), whole: false });
        const page: Page<Node> | null | undefined = answer.data && pageOf(answer.data as Data);
        nodes.push(...(page?.edges ?? []).map(({ node }) => node));
        after = page?.pageInfo.hasNextPage && nodes.length < most ? page.pageInfo.endCursor : null;
        const isWhole = after === null;
        // Read anew after a change, the list that was there stays until the new one is whole.
        setAll((before) =>
          before.whole && before.of === asked && !isWhole
            ? before
            : { of: asked, nodes: [...nodes], failure: null, whole: isWhole },
        );
      } while (after !== null);
    };
    void read();
    return () => {
      isOver = true;
    };
  }, [client, document, asked, changes]);
  return all;
}
