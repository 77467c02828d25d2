import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connect } from '../../shared/connection.js';
import type { Connection } from '../../shared/connection.type.js';
import { required } from '../../shared/loader.js';
import { readAt } from '../../shared/look-ahead.js';
import { PageArgsType } from '../../shared/page.args.js';
import { DateTime, Day } from '../../shared/scalars.js';
import { Light, StandingType } from '../target/standing.type.js';
import { TargetType } from '../target/target.type.js';
import { TargetFilterInput } from '../target/target-filter.type.js';
import { targetView } from '../target/target-row.read-model.js';
import { readThen } from '../target/targets.read-model.js';
import { changedTargets } from './changed.read-model.js';
import { entered, left } from './changed.rules.js';
import { ChangedKind, ChangedTargetConnectionType, ChangedTargetType, ChangedType } from './changed.type.js';
import { type Changed, changedBetween } from './changed-between.js';
import type { Counting } from './counted.read-model.js';
import { restsOnDemo } from './overview.read-model.js';

/** One of those that are listed, with the days it is compared on. */
type Listed = ChangedTargetType & { days: Changed['days'] };

@Resolver(() => ChangedType)
class ChangedResolver {
  @Query(() => ChangedType, {
    description: `What has become of targets between two days: what turned yellow or red, was achieved, became overdue, and so on;
for callers who may read standings. It agrees with \`overview\` of the same filter on both days.`,
  })
  async changed(
    @Arg('since', () => Day, { description: 'The first day: how things stood at its end.' }) since: string,
    @Arg('until', () => Day, { nullable: true, description: 'The last day; today where left out.' })
    until: string | null,
    @Arg('filter', () => TargetFilterInput, {
      nullable: true,
      description: 'What it finds on either day is compared.',
    })
    filter: TargetFilterInput | null,
    @Arg('knownAt', () => DateTime, {
      nullable: true,
      description: `Both days by what had been recorded by this instant, so that a later correction is no change. Left out, each
by the end of its day: as was answered then.`,
    })
    knownAt: string | null,
    @Ctx() context: Context,
  ): Promise<ChangedType> {
    return changedBetween(context, { since, until, knownAt, filter: filter ?? {} });
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether any report that either day rests on is invented for the demo.',
  })
  async isDemo(@Root() { days }: Changed, @Ctx() { em }: Context): Promise<boolean> {
    return (await restsOnDemo(em, days.until)) || restsOnDemo(em, days.since);
  }

  @FieldResolver(() => ChangedTargetConnectionType, {
    description: `Those of which anything has become, in the order in which they were taken in: of one kind as many as are counted
so; or those that came to show a light, or no longer show it.`,
  })
  async targets(
    @Root() { compared, days }: Changed,
    @Arg('kind', () => ChangedKind, { nullable: true }) kind: ChangedKind | null,
    @Arg('entered', () => Light, { nullable: true, description: 'As many as `byLight` says.' })
    came: Light | null,
    @Arg('left', () => Light, { nullable: true, description: 'As many as `byLight` says.' })
    went: Light | null,
    @Args(() => PageArgsType) args: PageArgsType,
    @Ctx() { em }: Context,
  ): Promise<Connection<ChangedTargetType>> {
    const byLight = came != null || went != null;
    const wanted = compared.filter(
      (each) =>
        (byLight || each.kinds.length > 0) &&
        (kind == null || each.kinds.includes(kind)) &&
        (came == null || entered(each, came)) &&
        (went == null || left(each, went)),
    );
    const byId = new Map(wanted.map((each) => [each.id, each]));
    const { first, after, last, before } = args;
    const list = changedTargets([...byId.keys()]);
    const page = await connect<{ uuid: string }>(em, list, { first, after, last, before });
    const listed = ({ uuid }: { uuid: string }): Listed[] => {
      const each = byId.get(uuid);
      return each ? [{ uuid, kinds: each.kinds, compared: each, days }] : [];
    };
    const edges = page.edges.flatMap((edge) =>
      listed(edge.node).map((node) => ({
        node,
        get cursor() {
          return edge.cursor;
        },
      })),
    );
    return { pageInfo: page.pageInfo, edges, count: async () => byId.size };
  }
}

@Resolver(() => ChangedTargetType)
class ChangedTargetResolver {
  @FieldResolver(() => TargetType, { description: 'Its own `standing` is that of the last day.' })
  async target(
    @Root() { uuid, days }: Listed,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders: { target } }: Context,
  ): Promise<TargetType> {
    const [read, { past }] = [readAt(targetView(target.sight), info), days.until];
    if (!past) return required(target.byIdAs(read), uuid);
    return { ...(await required(target.byIdAs(readThen(read)), uuid)), moment: past.moment };
  }

  @FieldResolver(() => StandingType, {
    nullable: true,
    description: 'How it stood on the first day, and why; null where it did not stand then.',
  })
  async since(@Root() { compared, days }: Listed, @Ctx() context: Context): Promise<StandingType | null> {
    return compared.since ? standingOn(compared.id, days.since, context) : null;
  }

  @FieldResolver(() => StandingType, {
    nullable: true,
    description: 'How it stands on the last day, and why; null where it was taken back.',
  })
  async until(@Root() { compared, days }: Listed, @Ctx() context: Context): Promise<StandingType | null> {
    return compared.until ? standingOn(compared.id, days.until, context) : null;
  }
}

async function standingOn(
  id: string,
  { past }: Counting,
  { loaders: { target } }: Context,
): Promise<StandingType | null> {
  if (past) return target.standingAt(past.moment).load(id);
  return (await required(target.byId, id)).standing ?? null;
}

/** All that a comparison of two days answers. */
export const CHANGED_RESOLVERS = [ChangedResolver, ChangedTargetResolver] as const;
