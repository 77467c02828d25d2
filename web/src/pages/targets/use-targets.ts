import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { trusted } from '../../client/api';
import { type Failure, failureOf } from '../../client/failure';
import { revision } from '../../client/revision';
import { noteEnd } from '../../client/session';
import { useStore } from '../../client/store';
import {
  type TargetFilter,
  type TargetOrder,
  TargetsDocument,
  type TargetsQuery,
} from '../../generated/graphql';

export type TargetRow = TargetsQuery['targets']['edges'][number]['node'];

interface Loaded {
  /** Of which question these are the answer. */
  question: string;
  rows: TargetRow[];
  total: number | null;
  after: string | null;
  isAll: boolean;
  failure: Failure | null;
}

export interface TargetsAsked {
  rows: TargetRow[];
  /** Null until it is known. */
  total: number | null;
  failure: Failure | null;
  /** Sees to it that so many rows are there, page after page. */
  reach(count: number): void;
  again(): void;
}

const nothing = (question: string): Loaded => ({
  ...{ question, rows: [], total: null, after: null, isAll: false, failure: null },
});

/** A list that grows as somebody scrolls: pages of a hundred, one after the other, as far as they are looked at. */
export function useTargets(filter: TargetFilter, orderBy: TargetOrder[]): TargetsAsked {
  const client = useClient();
  const changes = useStore(revision);
  const [attempt, setAttempt] = useState(0);
  const question = JSON.stringify([filter, orderBy, changes, attempt]);
  const [kept, setKept] = useState(() => nothing(question));
  const loaded = useRef(kept);
  const wanted = useRef(0);
  const isAsking = useRef<string | null>(null);

  const load = useCallback(async () => {
    if (isAsking.current === question) return;
    isAsking.current = question;
    const isStill = () => isAsking.current === question;
    while (isStill() && !loaded.current.isAll && loaded.current.rows.length < wanted.current) {
      const [asked, order] = JSON.parse(question) as [TargetFilter, TargetOrder[]];
      const variables = { filter: asked, orderBy: order, after: loaded.current.after };
      const { data, error } = await client
        .query(trusted(TargetsDocument), variables, { requestPolicy: 'network-only' })
        .toPromise();
      if (!isStill()) return;
      const failure = error ? failureOf(error) : null;
      if (failure?.code === 'SESSION_ENDED') noteEnd();
      if (!data) {
        loaded.current = { ...loaded.current, failure, isAll: true };
      } else {
        const { edges, pageInfo, totalCount } = data.targets;
        loaded.current = {
          question,
          rows: [...loaded.current.rows, ...edges.map(({ node }) => node)],
          total: totalCount,
          after: pageInfo.endCursor,
          isAll: !pageInfo.hasNextPage,
          failure: null,
        };
      }
      setKept(loaded.current);
    }
    if (isStill()) isAsking.current = null;
  }, [client, question]);

  useEffect(() => {
    loaded.current = nothing(question);
    wanted.current = 1;
    void load();
  }, [question, load]);

  const reach = useCallback(
    (count: number) => {
      wanted.current = Math.max(wanted.current, count);
      void load();
    },
    [load],
  );
  const again = useCallback(() => setAttempt((last) => last + 1), []);
  return { rows: kept.rows, total: kept.total, failure: kept.failure, reach, again };
}
