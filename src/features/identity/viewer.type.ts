import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Role as RoleName } from '../../shared/session.js';
import { Permission } from './permission.type.js';

export const Role: { [R in RoleName]: R } = {
  PUBLIC: 'PUBLIC',
  PARTNER: 'PARTNER',
  LEADER: 'LEADER',
  REPORTER: 'REPORTER',
  REVIEWER: 'REVIEWER',
  EDITOR: 'EDITOR',
  ADMINISTRATOR: 'ADMINISTRATOR',
  AUDITOR: 'AUDITOR',
};
registerEnumType(Role, {
  name: 'Role',
  description: 'What a caller may do depends on its roles.',
  valuesConfig: {
    PUBLIC: { description: 'Everybody without a key: published policies and their targets.' },
    PARTNER: { description: 'A system of another body (合作方): also what was verified.' },
    LEADER: { description: 'Sees how every promise stands, verified or not (领导).' },
    REPORTER: { description: 'Reports for its departments (填报单位).' },
    REVIEWER: { description: 'Verifies reports or returns them (督查室).' },
    EDITOR: { description: 'Confirms what was read from policies (政策编辑).' },
    ADMINISTRATOR: { description: 'Says who may call, and as what (管理员); reports and decides nothing.' },
    AUDITOR: { description: 'Reads everything, the record of changes too, and changes nothing (审计员).' },
  },
});

@ObjectType('Account', { description: 'An office or a system that acts here (账号); never a person.' })
export class AccountType {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  nameEn!: string;
}

@ObjectType('Viewer', { description: 'Who is calling, by the key that was sent.' })
export class ViewerType {
  @Field(() => String, { nullable: true, description: 'Of the account; null without a key.' })
  name!: string | null;

  @Field(() => String, { nullable: true })
  nameEn!: string | null;

  @Field(() => [Role], { description: 'PUBLIC alone without a key.' })
  roles!: readonly RoleName[];

  @Field(() => Boolean, {
    description: 'Whether the key is one of the demo, and what it writes an invention.',
  })
  isDemo!: boolean;

  @Field(() => [Permission], {
    description: 'What it may do, of everything or of its own: pages offer nothing else.',
  })
  permissions!: readonly Permission[];

  /** Not in the schema: keys for field resolvers. */
  departmentIds!: readonly string[];
}
