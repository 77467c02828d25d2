import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { DomainError } from '../../shared/errors.js';
import { required } from '../../shared/loader.js';
import { selectedFields } from '../../shared/look-ahead.js';
import { MAX_PAGE } from '../../shared/page.js';
import { DateTime, Day } from '../../shared/scalars.js';
import { TargetType } from '../target/target.type.js';
import { TargetFilterInput } from '../target/target-filter.type.js';
import { nextDue, type Part, restsOnDemo } from './overview.read-model.js';
import { OverviewType } from './overview.type.js';
import { type Overview, overviewOf } from './overview-of.js';

@Resolver(() => OverviewType)
export class OverviewResolver {
  @Query(() => OverviewType, {
    description: `Where all targets stand, for callers who may read standings. Deadlines within the planning horizon count;
a filter by deadline replaces that horizon.`,
  })
  async overview(
    @Arg('filter', () => TargetFilterInput, { nullable: true }) filter: TargetFilterInput | null,
    @Arg('asOf', () => Day, {
      nullable: true,
      description: 'A past day: its schedule, and what was verified by its end. Today where left out.',
    })
    asOf: string | null,
    @Arg('knownAt', () => DateTime, {
      nullable: true,
      description: `What had been recorded by this instant, in place of the end of the day: with both, what was answered then.
Alone, of its own day.`,
    })
    knownAt: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<OverviewType> {
    return overviewOf(context, { filter: filter ?? {}, asOf, knownAt }, partsIn(info));
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether any report that it rests on is invented for the demo.',
  })
  async isDemo(@Root() { behind }: Overview, @Ctx() { em }: Context): Promise<boolean> {
    return restsOnDemo(em, behind.counting);
  }

  @FieldResolver(() => [TargetType], {
    description:
      'The next deadlines in force (执行期限) from that day on that were not achieved by then; each target as it stood then.',
  })
  async nextDue(
    @Root() { behind: { counting }, asOf }: Overview,
    @Arg('first', () => Int, { defaultValue: 10, description: '1 to 100.' }) first: number,
    @Ctx() { em, loaders }: Context,
  ): Promise<TargetType[]> {
    if (first < 1 || first > MAX_PAGE)
      throw new DomainError('INVALID_PAGE', { argument: 'first' }, ['first']);
    const ids = await nextDue(em, counting, { from: asOf, first });
    const found = await Promise.all(ids.map((id) => required(loaders.target.byId, id)));
    const { past } = counting;
    return past ? found.map((target) => ({ ...target, moment: past.moment })) : found;
  }
}

const PART_OF: Record<string, Part> = {
  byRegion: 'REGION',
  byPolicy: 'POLICY',
  byLevel: 'LEVEL',
  byTheme: 'THEME',
  byDepartment: 'DEPARTMENT',
};

/** The breakdowns that a query selects: no other is counted. */
const partsIn = (info: GraphQLResolveInfo): ReadonlySet<Part> =>
  new Set(selectedFields(info).flatMap((field) => PART_OF[field] ?? []));
