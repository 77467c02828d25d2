import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { uuidOf } from '../../shared/ids.js';
import { required } from '../../shared/loader.js';
import { allRegions } from './region.loader.js';
import { RegionType } from './region.type.js';

@Resolver(() => RegionType)
export class RegionResolver {
  @Query(() => [RegionType], { description: 'The city and its divisions, the city first.' })
  async regions(@Ctx() { em }: Context): Promise<RegionType[]> {
    return allRegions(em);
  }

  @Query(() => RegionType, { nullable: true, description: 'One region, or null.' })
  async region(@Arg('id', () => ID) id: string, @Ctx() { loaders }: Context): Promise<RegionType | null> {
    return loaders.region.byId.load(uuidOf('Region', id, ['id']));
  }

  @FieldResolver(() => RegionType, {
    nullable: true,
    description: 'The city of a division; null for the city.',
  })
  async parent(@Root() { parentUuid }: RegionType, @Ctx() { loaders }: Context): Promise<RegionType | null> {
    return parentUuid ? required(loaders.region.byId, parentUuid) : null;
  }
}
