import { Ctx, Extensions, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { PolicyType } from './policy.type.js';
import { allThemes } from './policy-relation.loader.js';
import { PolicyRelationType, ThemeType } from './policy-relation.type.js';

/** What a policy is about, and what it has to do with others. */
@Resolver(() => PolicyType)
export class PolicyRelationResolver {
  @FieldResolver(() => [ThemeType], { description: 'What it is about, by the controlled list.' })
  @Extensions({ reads: ['uuid'] })
  async themes(@Root() { uuid }: PolicyType, @Ctx() { loaders }: Context): Promise<ThemeType[]> {
    return loaders.policyRelation.themesOf.load(uuid);
  }

  @FieldResolver(() => [PolicyRelationType], {
    description: 'What it does to others, and what others do to it; only those that the caller may see.',
  })
  @Extensions({ reads: ['uuid'] })
  async relations(@Root() { uuid }: PolicyType, @Ctx() { loaders }: Context): Promise<PolicyRelationType[]> {
    return loaders.policyRelation.relationsOf.load(uuid);
  }
}

@Resolver()
export class ThemeResolver {
  @Query(() => [ThemeType], {
    description: 'The controlled list of subjects (主题) that policies are sorted by.',
  })
  async themes(@Ctx() { em }: Context): Promise<ThemeType[]> {
    return allThemes(em);
  }
}
