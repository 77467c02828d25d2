import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.type.js';
import { DateTime } from '../../shared/scalars.js';
import { AccountType } from '../identity/viewer.type.js';
import type { Outcome, Refusal } from './attempt.rules.js';

export const AuditOutcome: { [O in Outcome]: O } = { DONE: 'DONE', REFUSED: 'REFUSED', FAILED: 'FAILED' };
registerEnumType(AuditOutcome, {
  name: 'AuditOutcome',
  description: 'What became of an attempt at a change.',
  valuesConfig: {
    DONE: { description: 'It was made (完成), in the transaction that wrote this entry.' },
    REFUSED: { description: 'It was refused (被拒), for the reasons given; nothing was written.' },
    FAILED: { description: 'It broke off (中断): a fault of the service, or its time was over.' },
  },
});

@ObjectType('AuditRefusal', { description: 'One reason why nothing was written.' })
export class AuditRefusalType {
  @Field(() => String, { description: 'As docs/errors.md lists them, or of GraphQL itself.' })
  code!: string;

  @Field(() => [String], { description: 'Where in the arguments.' })
  path!: readonly string[];
}

@ObjectType('AuditChange', { description: 'A field that a change gave another value.' })
export class AuditChangeType {
  @Field(() => String)
  field!: string;

  @Field(() => String, { nullable: true, description: 'As text; lists and objects as JSON.' })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;
}

@ObjectType('AuditEntry', {
  description: 'A change, or an attempt at one (审计记录): who, what, when and from where. Never altered.',
})
export class AuditEntryType {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTime)
  at!: string;

  @Field(() => String, {
    description: 'The mutation; `sendFile` of POST /files, `authenticate` of a wrong key.',
  })
  operation!: string;

  @Field(() => AuditOutcome)
  outcome!: Outcome;

  @Field(() => Int, {
    description: 'How often: what one address tries without a key again within a minute is one entry.',
  })
  times!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Of the account, for `accountId` of the filter; null of the public.',
  })
  accountId!: string | null;

  @Field(() => AccountType, { nullable: true, description: 'Null of the public.' })
  account!: AccountType | null;

  @Field(() => String, { nullable: true, description: 'The type of what was changed, or aimed at.' })
  subjectType!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Also in the log, and in the header x-request-id of the answer.',
  })
  requestId!: string | null;

  @Field(() => String, { nullable: true, description: 'The address it came from; null of more than one.' })
  ip!: string | null;

  @Field(() => String, { nullable: true, description: 'What the caller said of itself.' })
  userAgent!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place in the sealed record (审计链); null while it is not sealed.',
  })
  position!: number | null;

  /** Not in the schema: for the field resolvers. */
  refusals!: readonly Refusal[] | null;
  subjectUuid!: string | null;
  before!: Record<string, unknown> | null;
  after!: Record<string, unknown> | null;
}

export const AuditEntryConnectionType = connectionOf('AuditEntry', () => AuditEntryType);

@InputType({ description: 'All that are given must hold.' })
export class AuditEntryFilterInput {
  @Field(() => String, { nullable: true, description: 'The mutation by its name.' })
  operation?: string | null;

  @Field(() => AuditOutcome, { nullable: true })
  outcome?: Outcome | null;

  @Field(() => ID, { nullable: true })
  accountId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'This instant and later.' })
  from?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Before this instant.' })
  to?: string | null;

  @Field(() => ID, { nullable: true, description: 'The trail of this object.' })
  subjectId?: string | null;
}

@ObjectType('AuditChain', { description: 'How far the audit record is sealed (封存).' })
export class AuditChainType {
  @Field(() => Int, {
    nullable: true,
    description: 'The place of the last sealed entry; null before the first seal.',
  })
  position!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Its hash. Keep POSITION:HASH elsewhere: `zhibiao audit verify --head` holds the record against it.',
  })
  hash!: string | null;

  @Field(() => DateTime, { nullable: true })
  sealedAt!: string | null;

  @Field(() => Int, { description: 'Entries that nothing protects yet.' })
  unsealedEntries!: number;

  @Field(() => DateTime, { nullable: true })
  oldestUnsealedAt!: string | null;
}
