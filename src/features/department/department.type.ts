import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.type.js';
import { NodeInterface } from '../../shared/node.type.js';
import type { RegionType } from '../region/region.type.js';

export const DepartmentKind = {
  ORGANISATION: 'ORGANISATION',
  GROUP: 'GROUP',
  COLLECTIVE: 'COLLECTIVE',
} as const;
export type DepartmentKind = keyof typeof DepartmentKind;
registerEnumType(DepartmentKind, {
  name: 'DepartmentKind',
  description:
    'Whether a name in a text stands for one body, for several known ones, or for nobody in particular.',
  valuesConfig: {
    ORGANISATION: { description: 'One body, such as 苏州市数据局.' },
    GROUP: { description: 'Stands for its members: 各县级市（区）人民政府（管委会） for ten.' },
    COLLECTIVE: {
      description: 'Names nobody that can be found, such as 各相关部门; it is shown, never guessed at.',
    },
  },
});

export const DepartmentLevel = {
  MUNICIPAL: 'MUNICIPAL',
  DISTRICT: 'DISTRICT',
  GOVERNMENT: 'GOVERNMENT',
  PARTY: 'PARTY',
  COURT: 'COURT',
  COORDINATING_BODY: 'COORDINATING_BODY',
  VERTICAL: 'VERTICAL',
  PUBLIC_INSTITUTION: 'PUBLIC_INSTITUTION',
  MASS_ORGANISATION: 'MASS_ORGANISATION',
  ENTERPRISE: 'ENTERPRISE',
  COMPANY: 'COMPANY',
  GROUP: 'GROUP',
} as const;
export type DepartmentLevel = keyof typeof DepartmentLevel;
registerEnumType(DepartmentLevel, {
  name: 'DepartmentLevel',
  description: 'Where a body stands in the order of administration (层级).',
  valuesConfig: {
    MUNICIPAL: { description: 'A department of the city (市级部门).' },
    DISTRICT: { description: 'A department of a division (县区部门).' },
    GOVERNMENT: { description: "A people's government or the committee of a zone (人民政府、管委会)." },
    PARTY: { description: 'A body of the Party (党委部门).' },
    COURT: { description: 'A court or procuratorate (法院、检察院).' },
    COORDINATING_BODY: { description: 'A leading group, its office or the like (领导小组、联席会议).' },
    VERTICAL: { description: 'Of a line run from above the city (垂直管理): tax, customs, central bank.' },
    PUBLIC_INSTITUTION: { description: 'A public institution (事业单位).' },
    MASS_ORGANISATION: { description: 'A mass organisation (群团组织).' },
    ENTERPRISE: { description: 'A state enterprise (国有企业).' },
    COMPANY: { description: 'Another company (其他企业).' },
    GROUP: { description: 'Several bodies under one name (统称).' },
  },
});

@ObjectType('Department', {
  implements: NodeInterface,
  description: 'A body (单位) that policies call upon, a group of them, or a name that nobody can resolve.',
})
export class DepartmentType extends NodeInterface {
  @Field(() => String, { description: 'In full, as it is called now.' })
  name!: string;

  @Field(() => DepartmentKind)
  kind!: DepartmentKind;

  @Field(() => DepartmentLevel)
  level!: DepartmentLevel;

  @Field(() => String, { nullable: true, description: 'What the register remarks on it.' })
  note!: string | null;

  /** Not in the schema: keys for field resolvers. */
  uuid!: string;
  regionUuid!: string;
  region?: RegionType;
}

export const DepartmentConnectionType = connectionOf('Department', () => DepartmentType);
