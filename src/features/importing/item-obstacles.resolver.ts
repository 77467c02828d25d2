import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { DomainError } from '../../shared/errors.js';
import { DraftItemInterface } from './draft-item.type.js';
import { ItemObstacleType } from './item-obstacle.type.js';

@Resolver(() => DraftItemInterface)
export class ItemObstaclesResolver {
  @FieldResolver(() => [ItemObstacleType], {
    description:
      'What keeps it from being published as it stands, decided or not; none where nothing does. For editors.',
  })
  async obstacles(
    @Root() { uuid }: DraftItemInterface,
    @Ctx() { loaders, language }: Context,
  ): Promise<ItemObstacleType[]> {
    const found = await loaders.itemObstacle.ofItem.load(uuid);
    return found.map(({ code, params, path }) => {
      const refusal = new DomainError(code, params, path);
      return { code, path, message: refusal.in(language) };
    });
  }
}
