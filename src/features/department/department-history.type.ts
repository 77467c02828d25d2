import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DatePrecision } from '../../shared/date-precision.type.js';
import { Day } from '../../shared/scalars.js';
import { DepartmentType } from './department.type.js';

export const DepartmentNameKind = { CANONICAL: 'CANONICAL', SHORT: 'SHORT', VARIANT: 'VARIANT' } as const;
export type DepartmentNameKind = keyof typeof DepartmentNameKind;
registerEnumType(DepartmentNameKind, {
  name: 'DepartmentNameKind',
  description: 'CANONICAL 全称, SHORT 简称 (市数据局), VARIANT another way in which texts write it.',
});

@ObjectType('DepartmentName', { description: 'A name that a department bears, always or for a time.' })
export class DepartmentNameType {
  @Field(() => String)
  name!: string;

  @Field(() => DepartmentNameKind)
  kind!: DepartmentNameKind;

  @Field(() => Day, { nullable: true, description: 'The first day of it; null where no start is known.' })
  validFrom!: string | null;

  @Field(() => Day, { nullable: true, description: 'The first day without it; null while it is borne.' })
  validTo!: string | null;
}

export const SuccessionKind = {
  RENAME: 'RENAME',
  MERGE: 'MERGE',
  SPLIT: 'SPLIT',
  REORGANISATION: 'REORGANISATION',
} as const;
export type SuccessionKind = keyof typeof SuccessionKind;
registerEnumType(SuccessionKind, {
  name: 'SuccessionKind',
  description: 'What a reform did: RENAME 更名, MERGE 合并, SPLIT 拆分, REORGANISATION 重组.',
});

@ObjectType('DepartmentSuccession', {
  description: 'One department following another after a reform (机构改革).',
})
export class DepartmentSuccessionType {
  @Field(() => DepartmentType, { description: 'The other one: who came before, or who came after.' })
  department!: DepartmentType;

  @Field(() => SuccessionKind)
  kind!: SuccessionKind;

  @Field(() => Day, { nullable: true, description: 'As exact as `precision` says.' })
  happenedOn!: string | null;

  @Field(() => DatePrecision)
  precision!: DatePrecision;

  @Field(() => String, { description: 'Where this is known from: "text", or "general knowledge".' })
  basis!: string;
}
