import type { OverviewInFullQuery } from '../generated/graphql.js';

type Counts = Pick<
  OverviewInFullQuery['overview'],
  'total' | 'byStatus' | 'byLight' | 'unassigned' | 'stale'
>;

export const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** Everything that is counted, added up over the parts. */
export const added = (parts: readonly Counts[]) => ({
  total: sum(parts.map(({ total }) => total)),
  unassigned: sum(parts.map(({ unassigned }) => unassigned)),
  stale: sum(parts.map(({ stale }) => stale)),
  byStatus: parts[0]?.byStatus.map(({ status }, at) => ({
    status,
    count: sum(parts.map(({ byStatus }) => byStatus[at]?.count ?? 0)),
  })),
  byLight: parts[0]?.byLight.map(({ light }, at) => ({
    light,
    count: sum(parts.map(({ byLight }) => byLight[at]?.count ?? 0)),
  })),
});
