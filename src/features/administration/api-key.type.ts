import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.type.js';
import { NodeInterface } from '../../shared/node.type.js';
import { DateTime, Day } from '../../shared/scalars.js';
import type { Role as RoleName } from '../../shared/session.js';
import { AuditedInterface } from '../audit/audited.type.js';
import { Role } from '../identity/viewer.type.js';
import type { KeyState } from './granted.rules.js';

export const ApiKeyState: { [S in KeyState]: S } = {
  IN_FORCE: 'IN_FORCE',
  EXPIRED: 'EXPIRED',
  REVOKED: 'REVOKED',
};
registerEnumType(ApiKeyState, {
  name: 'ApiKeyState',
  description: 'Whether a key is taken now; REVOKED also where it has expired since.',
});

@ObjectType('ApiKey', {
  implements: [NodeInterface, AuditedInterface],
  description:
    'A bearer key (密钥) of an account. The key itself is shown once, when it is made, and not stored.',
})
export class ApiKeyType extends NodeInterface {
  @Field(() => String, { description: 'Where it is used, as the administrator wrote it.' })
  label!: string;

  @Field(() => [Role], {
    nullable: true,
    description: "Those of the account's roles that it acts with; null is all of them.",
  })
  roles!: RoleName[] | null;

  @Field(() => Boolean, { description: 'Whether it may read alone, whatever its roles may change.' })
  readOnly!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether it is answered totals alone: what names a row (明细) is refused with AGGREGATES_ONLY. Such a key reads alone.',
  })
  aggregatesOnly!: boolean;

  @Field(() => DateTime)
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it ends; null where no day was set.' })
  expiresAt!: string | null;

  @Field(() => DateTime, { nullable: true })
  revokedAt!: string | null;

  @Field(() => Day, {
    nullable: true,
    description: 'The day of its last use, noted within a minute; null before.',
  })
  lastUsedOn!: string | null;

  /** Not in the schema: keys for field resolvers. */
  uuid!: string;
  accountUuid!: string;
}

export const ApiKeyConnectionType = connectionOf('ApiKey', () => ApiKeyType);
