import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Extensions, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { given, type Now, required } from '../../shared/loader.js';
import { readAt } from '../../shared/look-ahead.js';
import { CLAUSE } from './clause.loader.js';
import { PolicyType } from './policy.type.js';
import { ClauseType, PolicyTextType, SourceSpanType } from './policy-text.type.js';

/** A policy's own words. */
@Resolver(() => PolicyType)
export class PolicyWordsResolver {
  @FieldResolver(() => PolicyTextType, { description: 'The newest published version of its text.' })
  @Extensions({ reads: ['uuid'] })
  async text(@Root() { uuid }: PolicyType, @Ctx() { loaders }: Context): Promise<PolicyTextType> {
    const texts = await loaders.policyText.ofPolicy.load(uuid);
    // Of a policy that is not published yet, an editor reads the draft.
    const newest = texts.find(({ publishedAt }) => publishedAt !== null) ?? texts[0];
    if (!newest) throw new Error(`Policy ${uuid} has no text`);
    return newest;
  }

  @FieldResolver(() => [PolicyTextType], {
    description: 'Every version of its text, the newest first; drafts of a version are for editors alone.',
  })
  @Extensions({ reads: ['uuid'] })
  async texts(@Root() { uuid }: PolicyType, @Ctx() { loaders }: Context): Promise<PolicyTextType[]> {
    return loaders.policyText.ofPolicy.load(uuid);
  }

  @FieldResolver(() => [ClauseType], {
    description: 'The outline of the newest published text, flat, in the order of the document.',
  })
  @Extensions({ reads: ['uuid'], looksAhead: true })
  async clauses(
    @Root() { uuid }: PolicyType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders }: Context,
  ): Promise<ClauseType[]> {
    return loaders.clause.ofPolicy(readAt(CLAUSE, info)).load(uuid);
  }
}

@Resolver(() => PolicyTextType)
export class PolicyTextResolver {
  @FieldResolver(() => String, { description: 'The whole text: some tens of thousands of characters.' })
  async text(@Root() { uuid }: PolicyTextType, @Ctx() { loaders }: Context): Promise<string> {
    return (await required(loaders.policyText.characters, uuid)).text;
  }
}

@Resolver(() => SourceSpanType)
export class SourceSpanResolver {
  @FieldResolver(() => PolicyType, { description: 'The policy that is quoted.' })
  @Extensions({ reads: ['policyUuid'], withRow: true })
  policy(@Root() { policy, policyUuid }: SourceSpanType, @Ctx() { loaders }: Context): Now<PolicyType> {
    return given(policy, () => required(loaders.policy.byId, policyUuid));
  }
}
