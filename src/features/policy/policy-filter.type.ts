import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { OrderDirection as Direction } from '../../shared/order.js';
import { OrderDirection } from '../../shared/order.type.js';
import { Day } from '../../shared/scalars.js';
import { PolicyKind, PolicyLevel } from './policy.type.js';

@InputType('PolicyFilter', { description: 'Only policies for which all of this is true.' })
export class PolicyFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the title, the number or the issuer, at most 100 characters.',
  })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this region, not of its divisions.' })
  region?: string | null;

  @Field(() => PolicyKind, { nullable: true })
  kind?: PolicyKind | null;

  @Field(() => PolicyLevel, { nullable: true })
  level?: PolicyLevel | null;

  @Field(() => String, { nullable: true, description: 'The code of a theme.' })
  theme?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether what was read from it is confirmed.' })
  reviewed?: boolean | null;

  @Field(() => Day, { nullable: true, description: 'Of which `force` on this day is IN_FORCE.' })
  inForceOn?: string | null;
}

export const PolicyOrderField = {
  TITLE: 'TITLE',
  ISSUED_ON: 'ISSUED_ON',
  EFFECTIVE_FROM: 'EFFECTIVE_FROM',
  EFFECTIVE_TO: 'EFFECTIVE_TO',
  REGISTER: 'REGISTER',
} as const;
export type PolicyOrderField = keyof typeof PolicyOrderField;
registerEnumType(PolicyOrderField, {
  name: 'PolicyOrderField',
  description: 'TITLE by pinyin (拼音), REGISTER in the order in which policies were taken in.',
});

@InputType('PolicyOrder', { description: 'One thing to sort policies by.' })
export class PolicyOrderInput {
  @Field(() => PolicyOrderField)
  field!: PolicyOrderField;

  @Field(() => OrderDirection, { defaultValue: 'ASC' })
  direction!: Direction;
}
