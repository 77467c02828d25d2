import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.type.js';
import { NodeInterface } from '../../shared/node.type.js';
import type { Role as RoleName } from '../../shared/session.js';
import { AuditedInterface } from '../audit/audited.type.js';
import { Role } from '../identity/viewer.type.js';

@ObjectType('ManagedAccount', {
  implements: [NodeInterface, AuditedInterface],
  description:
    'An account (账号) as administrators and auditors see it: an office or a system, never a person.',
})
export class ManagedAccountType extends NodeInterface {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => [Role], { description: 'What it may do; some roles exclude each other (职责分离).' })
  roles!: RoleName[];

  @Field(() => String, { nullable: true, description: 'The mailbox of the office.' })
  email!: string | null;

  @Field(() => Boolean, { description: 'Whether the account itself wants mail there.' })
  mailOn!: boolean;

  @Field(() => Boolean, { description: 'Whether it is one of the demo, whose keys anybody knows.' })
  isDemo!: boolean;

  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  /** Not in the schema: keys for field resolvers. */
  uuid!: string;
  departmentIds!: string[];
}

export const ManagedAccountConnectionType = connectionOf('ManagedAccount', () => ManagedAccountType);
