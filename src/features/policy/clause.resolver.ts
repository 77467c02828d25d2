import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Extensions, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { given, type Now, required } from '../../shared/loader.js';
import { readAt } from '../../shared/look-ahead.js';
import { CLAUSE } from './clause.loader.js';
import { PolicyType } from './policy.type.js';
import { ClauseType } from './policy-text.type.js';

@Resolver(() => ClauseType)
export class ClauseResolver {
  @FieldResolver(() => String, { description: 'What it says, with its heading and everything below it.' })
  @Extensions({ reads: ['policyTextUuid', 'start', 'end'] })
  async text(@Root() clause: ClauseType, @Ctx() { loaders }: Context): Promise<string> {
    const { text } = await required(loaders.policyText.characters, clause.policyTextUuid);
    return text.slice(clause.start, clause.end);
  }

  @FieldResolver(() => ClauseType, { nullable: true, description: 'The clause around it; null at the top.' })
  @Extensions({ reads: ['parentUuid'] })
  async parent(@Root() { parentUuid }: ClauseType, @Ctx() { loaders }: Context): Promise<ClauseType | null> {
    return parentUuid ? required(loaders.clause.byId, parentUuid) : null;
  }

  @FieldResolver(() => [ClauseType], { description: 'The clauses right below it, in order.' })
  @Extensions({ reads: ['uuid'], looksAhead: true })
  async children(
    @Root() { uuid }: ClauseType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders }: Context,
  ): Promise<ClauseType[]> {
    return loaders.clause.childrenOf(readAt(CLAUSE, info)).load(uuid);
  }

  @FieldResolver(() => PolicyType)
  @Extensions({ reads: ['policyUuid'], withRow: true })
  policy(@Root() { policy, policyUuid }: ClauseType, @Ctx() { loaders }: Context): Now<PolicyType> {
    return given(policy, () => required(loaders.policy.byId, policyUuid));
  }
}
