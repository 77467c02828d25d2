import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { NodeInterface } from '../../shared/node.type.js';

export const RegionKind = {
  CITY: 'CITY',
  COUNTY_CITY: 'COUNTY_CITY',
  DISTRICT: 'DISTRICT',
  ZONE: 'ZONE',
} as const;
export type RegionKind = keyof typeof RegionKind;
registerEnumType(RegionKind, {
  name: 'RegionKind',
  description: 'CITY the city itself, COUNTY_CITY 县级市, DISTRICT 区, ZONE a development zone 开发区.',
});

@ObjectType('Region', {
  implements: NodeInterface,
  description: 'A place (地区 / 板块): the city or a division of it.',
})
export class RegionType extends NodeInterface {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => [String], { description: 'As texts call it: 高新区, 全市.' })
  shortNames!: string[];

  @Field(() => RegionKind)
  kind!: RegionKind;

  /** Not in the schema: keys for field resolvers. */
  uuid!: string;
  parentUuid!: string | null;
  parent?: RegionType | null;
}
