import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Extensions, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { uuidOf } from '../../shared/ids.js';
import { given, type Now, required } from '../../shared/loader.js';
import { readAt } from '../../shared/look-ahead.js';
import { allRegions, REGION } from './region.loader.js';
import { RegionType } from './region.type.js';

@Resolver(() => RegionType)
export class RegionResolver {
  @Query(() => [RegionType], { description: 'The city and its divisions, the city first.' })
  @Extensions({ looksAhead: true })
  async regions(@Info() info: GraphQLResolveInfo, @Ctx() { em }: Context): Promise<RegionType[]> {
    return allRegions(em, readAt(REGION, info));
  }

  @Query(() => RegionType, { nullable: true, description: 'One region, or null.' })
  @Extensions({ looksAhead: true })
  async region(
    @Arg('id', () => ID) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders }: Context,
  ): Promise<RegionType | null> {
    return loaders.region.byIdAs(readAt(REGION, info)).load(uuidOf('Region', id, ['id']));
  }

  @FieldResolver(() => RegionType, {
    nullable: true,
    description: 'The city of a division; null for the city.',
  })
  @Extensions({ reads: ['parentUuid'], withRow: true })
  parent(@Root() { parent, parentUuid }: RegionType, @Ctx() { loaders }: Context): Now<RegionType | null> {
    return given(parent, async () => (parentUuid ? required(loaders.region.byId, parentUuid) : null));
  }
}
