import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { required } from '../../shared/loader.js';
import { Decimal } from '../../shared/scalars.js';
import { formatQuantity, fromBase } from './quantity.rules.js';
import { QuantityType, UnitType } from './quantity.type.js';
import { allUnits } from './unit.loader.js';

@Resolver(() => QuantityType)
export class QuantityResolver {
  @Query(() => [UnitType], { description: 'The registry of units, by dimension and size.' })
  async units(@Ctx() { em }: Context): Promise<UnitType[]> {
    return allUnits(em);
  }

  @FieldResolver(() => Decimal, { description: 'How many of the unit: 2000.' })
  value(@Root() { quantity, unitFactor: factor }: QuantityType): string {
    return fromBase(quantity, { factor });
  }

  @FieldResolver(() => Decimal, { description: "In the base of the unit's dimension: 200000000000." })
  base(@Root() { quantity }: QuantityType): string {
    return quantity;
  }

  @FieldResolver(() => String, { description: 'As official writing has it: 2000亿元.' })
  text(@Root() { quantity, unitCode: code, unitFactor: factor }: QuantityType): string {
    return formatQuantity(quantity, { code, factor });
  }

  @FieldResolver(() => UnitType)
  async unit(@Root() { unitCode }: QuantityType, @Ctx() { loaders }: Context): Promise<UnitType> {
    return required(loaders.unit.byCode, unitCode);
  }
}
