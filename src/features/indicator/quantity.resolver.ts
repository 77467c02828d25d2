import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { required } from '../../shared/loader.js';
import { QuantityType, UnitType } from './quantity.type.js';
import { allUnits } from './unit.loader.js';

@Resolver(() => QuantityType)
export class QuantityResolver {
  @Query(() => [UnitType], { description: 'The registry of units, by dimension and size.' })
  async units(@Ctx() { em }: Context): Promise<UnitType[]> {
    return allUnits(em);
  }

  @FieldResolver(() => UnitType)
  async unit(@Root() { unitCode }: QuantityType, @Ctx() { loaders }: Context): Promise<UnitType> {
    return required(loaders.unit.byCode, unitCode);
  }
}
