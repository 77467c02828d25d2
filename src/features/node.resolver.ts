import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context, Loaders } from '../context.js';
import { DomainError } from '../shared/errors.js';
import { type NodeType, parseId } from '../shared/ids.js';
import { readAt } from '../shared/look-ahead.js';
import { NodeInterface } from '../shared/node.type.js';
import type { Read, View } from '../shared/view.js';
import { DEPARTMENT } from './department/department.loader.js';
import { INDICATOR } from './indicator/indicator.loader.js';
import { MEASURE } from './measure/measure.loader.js';
import { CLAUSE } from './policy/clause.loader.js';
import { POLICY } from './policy/policy.loader.js';
import { REGION } from './region/region.loader.js';
import { REPORT } from './reporting/progress-reports.read-model.js';
import { targetView } from './target/target-row.read-model.js';

/** `__typename` where a prefix stands for several types. */
type Found = { id: string; __typename?: string } | null;

type Find = (loaders: Loaders, uuid: string, info: GraphQLResolveInfo) => Promise<Found>;

/** By its key, with what the query selects of its view. */
const seen =
  (view: View, loader: (loaders: Loaders) => { byIdAs: ByIdAs }): Find =>
  (loaders, uuid, info) =>
    loader(loaders).byIdAs(readAt(view, info)).load(uuid);
type ByIdAs = (read: Read) => { load(uuid: string): Promise<Found> };

/** How each type is found by its key. */
const byId: Partial<Record<NodeType, Find>> = {
  Region: seen(REGION, ({ region }) => region),
  Department: seen(DEPARTMENT, ({ department }) => department),
  Policy: seen(POLICY, ({ policy }) => policy),
  Clause: seen(CLAUSE, ({ clause }) => clause),
  Measure: seen(MEASURE, ({ measure }) => measure),
  Target: ({ target }, uuid, info) => target.byIdAs(readAt(targetView(target.sight), info)).load(uuid),
  Indicator: seen(INDICATOR, ({ indicator }) => ({ byIdAs: indicator.visibleByIdAs })),
  PolicyDraft: (loaders, uuid) => loaders.policyDraft.byId.load(uuid),
  DraftItem: (loaders, uuid) => loaders.policyDraft.itemById.load(uuid),
  ManagedAccount: (loaders, uuid) => loaders.administration.accountById.load(uuid),
  ApiKey: (loaders, uuid) => loaders.administration.keyById.load(uuid),
  ProgressReport: seen(REPORT, ({ report }) => report),
  Extension: (loaders, uuid) => loaders.extension.byId.load(uuid),
  Reminder: (loaders, uuid) => loaders.reminder.byId.load(uuid),
  Notification: (loaders, uuid) => loaders.inbox.notificationById.load(uuid),
};

@Resolver()
export class NodeResolver {
  @Query(() => NodeInterface, { nullable: true, description: 'Any object by its id, or null.' })
  async node(
    @Arg('id', () => ID) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders }: Context,
  ): Promise<NodeInterface | null> {
    return findNode(loaders, id, info);
  }

  @Query(() => [NodeInterface], {
    nullable: 'items',
    description: 'At most 100 objects by their ids, in the order asked; null where there is none.',
  })
  async nodes(
    @Arg('ids', () => [ID]) ids: string[],
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders }: Context,
  ): Promise<(NodeInterface | null)[]> {
    if (ids.length > 100) throw new DomainError('INVALID_PAGE', { argument: 'ids' }, ['ids']);
    return Promise.all(ids.map((id) => findNode(loaders, id, info)));
  }
}

/** Any object that the caller may see, by its id, with what the query selects of it. */
export async function findNode(
  loaders: Loaders,
  id: string,
  info: GraphQLResolveInfo,
): Promise<NodeInterface | null> {
  const parsed = parseId(id);
  if (!parsed) throw new DomainError('INVALID_ID', { value: id.slice(0, 80), type: 'Node' }, ['id']);
  const row = await byId[parsed.type]?.(loaders, parsed.uuid, info);
  return row ? Object.assign(row, { __typename: row.__typename ?? parsed.type }) : null;
}
