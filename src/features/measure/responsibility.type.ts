import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DepartmentType } from '../department/department.type.js';

export const DutyRole = {
  LEAD: 'LEAD',
  JOINT: 'JOINT',
  BY_DUTY: 'BY_DUTY',
  SUPPORT: 'SUPPORT',
  LOCAL: 'LOCAL',
} as const;
export type DutyRole = keyof typeof DutyRole;
registerEnumType(DutyRole, {
  name: 'DutyRole',
  description: 'In which role a department answers for a measure.',
  valuesConfig: {
    LEAD: { description: 'It leads (牵头).' },
    JOINT: { description: 'It answers together with others (共同负责).' },
    BY_DUTY: { description: 'It answers for what its office covers (按职责分工).' },
    SUPPORT: { description: 'It supports (配合).' },
    LOCAL: { description: 'It carries the measure out in its own region (属地落实).' },
  },
});

export const DutyOrigin = { EXPLICIT: 'EXPLICIT', INHERITED: 'INHERITED', GROUP: 'GROUP' } as const;
export type DutyOrigin = keyof typeof DutyOrigin;
registerEnumType(DutyOrigin, {
  name: 'DutyOrigin',
  description: 'How a duty follows from the text.',
  valuesConfig: {
    EXPLICIT: { description: 'The note of the measure names the department.' },
    INHERITED: { description: 'A standing rule further up does: 以下均需…落实，不再列出.' },
    GROUP: { description: 'The text names a group; the department is a member of it.' },
  },
});

@ObjectType('Responsibility', {
  description: 'A duty (责任): who answers for a measure, in which role, and the characters that say so.',
})
export class ResponsibilityType {
  @Field(() => String, { description: 'As the text writes it: 市数据局.' })
  name!: string;

  @Field(() => DutyRole)
  role!: DutyRole;

  @Field(() => DutyOrigin)
  origin!: DutyOrigin;

  @Field(() => DepartmentType)
  department!: DepartmentType;

  @Field(() => DepartmentType, {
    nullable: true,
    description: 'The group that the text names, where `origin` is GROUP.',
  })
  group!: DepartmentType | null;

  /** Not in the schema: keys for field resolvers. */
  uuid!: string;
  spanUuid!: string;
}
