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

/** Pages of one list, one after the other, until it is whole or `most` long: for a list that is shown as one. */
export function useAll<Data, Variables extends { after?: string | null | undefined }, Node>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pageOf: (data: Data) => Page<Node> | null | undefined,
  most = 2_000,
): All<Node> {
  const client = useClient();
  const changes = useStore(revision);
  const [all, setAll] = useState<All<Node>>({ nodes: [], failure: null, whole: false });
  const asked = JSON.stringify(variables);
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
        if (answer.error) return setAll({ nodes, failure: failureOf(answer.error), whole: false });
        const page: Page<Node> | null | undefined = answer.data && pageOf(answer.data as Data);
        nodes.push(...(page?.edges ?? []).map(({ node }) => node));
        after = page?.pageInfo.hasNextPage && nodes.length < most ? page.pageInfo.endCursor : null;
        setAll({ nodes: [...nodes], failure: null, whole: after === null });
      } while (after !== null);
    };
    void read();
    return () => {
      isOver = true;
    };
  }, [client, document, asked, changes]);
  return all;
}
