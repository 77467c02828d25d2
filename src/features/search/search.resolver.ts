import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context, Loaders } from '../../context.js';
import { PolicyType } from '../policy/policy.type.js';
import { SearchArgsType } from './search.args.js';
import { searchFor } from './search-for.js';
import { SearchHitConnectionType, SearchHitType, type SearchKind } from './search-hit.type.js';

type Found = { id: string } | null;

/** Each kind by the loader that knows who may see it. */
const NODES: {
  [K in SearchKind]: { type: string; byId(loaders: Loaders, uuid: string): Promise<Found> };
} = {
  POLICY: { type: 'Policy', byId: (loaders, uuid) => loaders.policy.byId.load(uuid) },
  CLAUSE: { type: 'Clause', byId: (loaders, uuid) => loaders.clause.byId.load(uuid) },
  MEASURE: { type: 'Measure', byId: (loaders, uuid) => loaders.measure.byId.load(uuid) },
  TARGET: { type: 'Target', byId: (loaders, uuid) => loaders.target.byId.load(uuid) },
  DEPARTMENT: { type: 'Department', byId: (loaders, uuid) => loaders.department.byId.load(uuid) },
  INDICATOR: { type: 'Indicator', byId: (loaders, uuid) => loaders.indicator.visibleById.load(uuid) },
};

@Resolver(() => SearchHitType)
export class SearchResolver {
  @Query(() => SearchHitConnectionType, {
    description:
      'Full text (全文检索), Chinese and English, over policies, clauses, measures, targets, departments and indicators; the best first. What a newer text supersedes, or is no longer in force, comes later.',
  })
  async search(
    @Args(() => SearchArgsType) args: SearchArgsType,
    @Ctx() context: Context,
  ): Promise<SearchHitConnectionType> {
    const { hits, cursorOf, hasNextPage, hasPreviousPage, ...found } = await searchFor(context, args);
    const edges = await Promise.all(
      hits.map(async (hit, at) => {
        const { type, byId } = NODES[hit.kind];
        const node = await byId(context.loaders, hit.uuid);
        return { cursor: cursorOf(at), node: node && { ...hit, node: { ...node, __typename: type } } };
      }),
    );
    // What the caller may not see, or is gone since, is not there, whatever the index says.
    const seen = edges.flatMap(({ cursor, node }) => (node ? [{ cursor, node }] : []));
    const [startCursor = null, endCursor = null] = [seen[0]?.cursor, edges.at(-1)?.cursor];
    return { ...found, edges: seen, pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor } };
  }

  @FieldResolver(() => PolicyType, {
    nullable: true,
    description: 'The policy that it stands in; null of a department or an indicator.',
  })
  async policy(
    @Root() { policyUuid }: SearchHitType,
    @Ctx() { loaders }: Context,
  ): Promise<PolicyType | null> {
    return policyUuid ? loaders.policy.byId.load(policyUuid) : null;
  }
}
