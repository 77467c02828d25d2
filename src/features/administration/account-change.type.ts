import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MutationErrorType } from '../../shared/mutation-error.type.js';
import type { Role as RoleName } from '../../shared/session.js';
import { Role } from '../identity/viewer.type.js';
import { ManagedAccountType } from './managed-account.type.js';

const KEY = 'New for each change, 1 to 255 characters: sent again, it changes nothing.';
const NAME = 'At most 100 characters.';
const MAILBOX = 'The mailbox of the office, never of a person, at most 254 characters.';

@InputType('CreateAccountInput')
export class CreateAccountInput {
  @Field(() => String, { description: NAME })
  name!: string;

  @Field(() => String, { description: NAME })
  nameEn!: string;

  @Field(() => [Role], { description: 'At least one; some exclude each other.' })
  roles!: RoleName[];

  @Field(() => [ID], { nullable: true, description: 'The departments that it speaks for.' })
  departmentIds?: string[] | null;

  @Field(() => String, { nullable: true, description: MAILBOX })
  email?: string | null;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@ObjectType('CreateAccountPayload')
export class CreateAccountPayload {
  @Field(() => ManagedAccountType, { nullable: true })
  account?: ManagedAccountType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}

@InputType('UpdateAccountInput', { description: 'What is left out stays as it is.' })
export class UpdateAccountInput {
  @Field(() => ID)
  accountId!: string;

  @Field(() => Int, { description: 'The version of the account that was looked at.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: NAME })
  name?: string | null;

  @Field(() => String, { nullable: true, description: NAME })
  nameEn?: string | null;

  @Field(() => [Role], { nullable: true, description: 'All of its roles from now on.' })
  roles?: RoleName[] | null;

  @Field(() => [ID], { nullable: true, description: 'All the departments that it speaks for from now on.' })
  departmentIds?: string[] | null;

  @Field(() => String, { nullable: true, description: `${MAILBOX} An empty text takes it away.` })
  email?: string | null;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@ObjectType('UpdateAccountPayload')
export class UpdateAccountPayload {
  @Field(() => ManagedAccountType, { nullable: true })
  account?: ManagedAccountType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}
