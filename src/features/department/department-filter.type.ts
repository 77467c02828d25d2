import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { OrderDirection as Direction } from '../../shared/order.js';
import { OrderDirection } from '../../shared/order.type.js';
import { DepartmentKind, DepartmentLevel } from './department.type.js';

@InputType('DepartmentFilter', { description: 'Only departments for which all of this is true.' })
export class DepartmentFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Part of any name that it bears or bore, at most 100 characters.',
  })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this region, not of its divisions.' })
  region?: string | null;

  @Field(() => DepartmentKind, { nullable: true })
  kind?: DepartmentKind | null;

  @Field(() => DepartmentLevel, { nullable: true })
  level?: DepartmentLevel | null;
}

export const DepartmentOrderField = { NAME: 'NAME', REGISTER: 'REGISTER' } as const;
export type DepartmentOrderField = keyof typeof DepartmentOrderField;
registerEnumType(DepartmentOrderField, {
  name: 'DepartmentOrderField',
  description: 'NAME by pinyin (拼音), REGISTER as the register of departments lists them.',
});

@InputType('DepartmentOrder', { description: 'One thing to sort departments by.' })
export class DepartmentOrderInput {
  @Field(() => DepartmentOrderField)
  field!: DepartmentOrderField;

  @Field(() => OrderDirection, { defaultValue: 'ASC' })
  direction!: Direction;
}
