import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context, Loaders } from '../context.js';
import { DomainError } from '../shared/errors.js';
import { type NodeType, parseId } from '../shared/ids.js';
import { NodeInterface } from '../shared/node.type.js';

/** `__typename` where a prefix stands for several types. */
type Found = { id: string; __typename?: string } | null;

/** How each type is found by its key. */
const byId: Partial<Record<NodeType, (loaders: Loaders, uuid: string) => Promise<Found>>> = {
  Region: (loaders, uuid) => loaders.region.byId.load(uuid),
  Department: (loaders, uuid) => loaders.department.byId.load(uuid),
  Policy: (loaders, uuid) => loaders.policy.byId.load(uuid),
  Clause: (loaders, uuid) => loaders.clause.byId.load(uuid),
  Measure: (loaders, uuid) => loaders.measure.byId.load(uuid),
  Target: (loaders, uuid) => loaders.target.byId.load(uuid),
  Indicator: (loaders, uuid) => loaders.indicator.visibleById.load(uuid),
  PolicyDraft: (loaders, uuid) => loaders.policyDraft.byId.load(uuid),
  DraftItem: (loaders, uuid) => loaders.policyDraft.itemById.load(uuid),
  ManagedAccount: (loaders, uuid) => loaders.administration.accountById.load(uuid),
  ApiKey: (loaders, uuid) => loaders.administration.keyById.load(uuid),
  ProgressReport: (loaders, uuid) => loaders.report.byId.load(uuid),
  Extension: (loaders, uuid) => loaders.extension.byId.load(uuid),
  Reminder: (loaders, uuid) => loaders.reminder.byId.load(uuid),
  Notification: (loaders, uuid) => loaders.inbox.notificationById.load(uuid),
};

@Resolver()
export class NodeResolver {
  @Query(() => NodeInterface, { nullable: true, description: 'Any object by its id, or null.' })
  async node(@Arg('id', () => ID) id: string, @Ctx() { loaders }: Context): Promise<NodeInterface | null> {
    return findNode(loaders, id);
  }

  @Query(() => [NodeInterface], {
    nullable: 'items',
    description: 'At most 100 objects by their ids, in the order asked; null where there is none.',
  })
  async nodes(
    @Arg('ids', () => [ID]) ids: string[],
    @Ctx() { loaders }: Context,
  ): Promise<(NodeInterface | null)[]> {
    if (ids.length > 100) throw new DomainError('INVALID_PAGE', { argument: 'ids' }, ['ids']);
    return Promise.all(ids.map((id) => findNode(loaders, id)));
  }
}

/** Any object that the caller may see, by its id. */
export async function findNode(loaders: Loaders, id: string): Promise<NodeInterface | null> {
  const parsed = parseId(id);
  if (!parsed) throw new DomainError('INVALID_ID', { value: id.slice(0, 80), type: 'Node' }, ['id']);
  const row = await byId[parsed.type]?.(loaders, parsed.uuid);
  return row ? Object.assign(row, { __typename: row.__typename ?? parsed.type }) : null;
}
