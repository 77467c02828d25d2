import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connect } from '../../shared/connection.js';
import type { Connection } from '../../shared/connection.type.js';
import { containing } from '../../shared/containing.js';
import { maybeUuidOf, uuidOf } from '../../shared/ids.js';
import { given, type Now, required } from '../../shared/loader.js';
import { readAt, shownNodes } from '../../shared/look-ahead.js';
import { PageArgsType } from '../../shared/page.args.js';
import { PolicyType } from '../policy/policy.type.js';
import { ClauseType } from '../policy/policy-text.type.js';
import { MEASURE } from './measure.loader.js';
import { MeasureConnectionType, MeasureType } from './measure.type.js';
import { MeasureFilterInput } from './measure-filter.type.js';
import { measures } from './measures.read-model.js';
import { ResponsibilityType } from './responsibility.type.js';

@Resolver(() => MeasureType)
export class MeasureResolver {
  @Query(() => MeasureConnectionType, { description: 'Measures (举措), document by document.' })
  @Extensions({ looksAhead: true })
  async measures(
    @Arg('filter', () => MeasureFilterInput, { nullable: true }) filter: MeasureFilterInput | null,
    @Args(() => PageArgsType) args: PageArgsType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Connection<MeasureType>> {
    const wanted = {
      policyUuid: maybeUuidOf('Policy', filter?.policy, ['filter', 'policy']),
      departmentUuid: maybeUuidOf('Department', filter?.department, ['filter', 'department']),
      role: filter?.role ?? null,
      regionUuid: maybeUuidOf('Region', filter?.region, ['filter', 'region']),
      text: containing(filter?.text, ['filter', 'text']),
    };
    return connect(context.em, measures(context, wanted, shownNodes(MEASURE, info)), args);
  }

  @Query(() => MeasureType, { nullable: true, description: 'One measure, or null.' })
  @Extensions({ looksAhead: true })
  async measure(
    @Arg('id', () => ID) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders }: Context,
  ): Promise<MeasureType | null> {
    return loaders.measure.byIdAs(readAt(MEASURE, info)).load(uuidOf('Measure', id, ['id']));
  }

  @FieldResolver(() => PolicyType)
  @Extensions({ reads: ['policyUuid'], withRow: true })
  policy(@Root() { policy, policyUuid }: MeasureType, @Ctx() { loaders }: Context): Now<PolicyType> {
    return given(policy, () => required(loaders.policy.byId, policyUuid));
  }

  @FieldResolver(() => ClauseType, { description: 'The clause that it stands in.' })
  @Extensions({ reads: ['clauseUuid'], withRow: true })
  clause(@Root() { clause, clauseUuid }: MeasureType, @Ctx() { loaders }: Context): Now<ClauseType> {
    return given(clause, () => required(loaders.clause.byId, clauseUuid));
  }

  @FieldResolver(() => [ResponsibilityType], {
    description: 'Who answers for it, as the text lists them; the members of a group follow it.',
  })
  @Extensions({ reads: ['uuid'] })
  async duties(@Root() { uuid }: MeasureType, @Ctx() { loaders }: Context): Promise<ResponsibilityType[]> {
    return loaders.responsibility.ofMeasure.load(uuid);
  }
}
