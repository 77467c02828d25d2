import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { required } from '../../shared/loader.js';
import { PolicyType } from '../policy/policy.type.js';
import { PolicyDraftType } from './policy-draft.type.js';

@Resolver(() => PolicyDraftType)
export class PolicyDraftResolver {
  @FieldResolver(() => PolicyType, { description: 'The policy whose text was read.' })
  async policy(@Root() { policyUuid }: PolicyDraftType, @Ctx() { loaders }: Context): Promise<PolicyType> {
    return required(loaders.policy.byId, policyUuid);
  }
}
