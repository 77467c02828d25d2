import { Field, ObjectType } from 'type-graphql';
import { Decimal } from '../../shared/scalars.js';

@ObjectType('Unit', {
  description: 'A unit of measure (计量单位) with its exact factor to the base of its dimension.',
})
export class UnitType {
  @Field(() => String, { description: 'As official writing has it: 亿元, 家, 万人.' })
  code!: string;

  @Field(() => String, {
    description: 'Only quantities of one dimension can be compared: money, ratio, count:家.',
  })
  dimension!: string;

  @Field(() => String, {
    description: 'The code of the unit in which quantities of this dimension are exact: 元.',
  })
  base!: string;

  @Field(() => Decimal, { description: 'How many of the base one of it is: 100000000 for 亿元.' })
  factor!: string;

  @Field(() => String)
  nameEn!: string;
}

@ObjectType('Quantity', { description: 'An exact amount with its unit: 2000亿元.' })
export class QuantityType {
  @Field(() => Decimal, { description: 'How many of the unit: 2000.' })
  value!: string;

  @Field(() => Decimal, { description: "In the base of the unit's dimension: 200000000000." })
  base!: string;

  @Field(() => String, { description: 'As official writing has it: 2000亿元.' })
  text!: string;

  /** Not in the schema. */
  unitCode!: string;
}
