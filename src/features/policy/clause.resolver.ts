import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { required } from '../../shared/loader.js';
import { PolicyType } from './policy.type.js';
import { ClauseType } from './policy-text.type.js';

@Resolver(() => ClauseType)
export class ClauseResolver {
  @FieldResolver(() => String, { description: 'What it says, with its heading and everything below it.' })
  async text(@Root() clause: ClauseType, @Ctx() { loaders }: Context): Promise<string> {
    const { text } = await required(loaders.policyText.characters, clause.policyTextUuid);
    return text.slice(clause.start, clause.end);
  }

  @FieldResolver(() => ClauseType, { nullable: true, description: 'The clause around it; null at the top.' })
  async parent(@Root() { parentUuid }: ClauseType, @Ctx() { loaders }: Context): Promise<ClauseType | null> {
    return parentUuid ? required(loaders.clause.byId, parentUuid) : null;
  }

  @FieldResolver(() => [ClauseType], { description: 'The clauses right below it, in order.' })
  async children(@Root() { uuid }: ClauseType, @Ctx() { loaders }: Context): Promise<ClauseType[]> {
    return loaders.clause.childrenOf.load(uuid);
  }

  @FieldResolver(() => PolicyType)
  async policy(@Root() { policyUuid }: ClauseType, @Ctx() { loaders }: Context): Promise<PolicyType> {
    return required(loaders.policy.byId, policyUuid);
  }
}
