import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MutationErrorType } from '../../shared/mutation-error.type.js';
import { Day } from '../../shared/scalars.js';
import type { Role as RoleName } from '../../shared/session.js';
import { Role } from '../identity/viewer.type.js';
import { ApiKeyType } from './api-key.type.js';

const KEY = 'New for each change, 1 to 255 characters: sent again, it changes nothing.';
const SECRET =
  'The key itself, for the header Authorization: Bearer. Shown here and never again: null where the request is repeated.';

@InputType('CreateApiKeyInput')
export class CreateApiKeyInput {
  @Field(() => ID)
  accountId!: string;

  @Field(() => String, { description: 'Where it will be used, at most 100 characters.' })
  label!: string;

  @Field(() => Day, { nullable: true, description: 'Its last day; left out, it does not end.' })
  expiresOn?: string | null;

  @Field(() => [Role], {
    nullable: true,
    description: "Those of the account's roles that it acts with; left out, all of them.",
  })
  roles?: RoleName[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it may read alone; left out, it may write.' })
  readOnly?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is for totals alone (仅汇总), and so for reading alone; left out, it is not.',
  })
  aggregatesOnly?: boolean | null;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@ObjectType('CreateApiKeyPayload')
export class CreateApiKeyPayload {
  @Field(() => ApiKeyType, { nullable: true })
  apiKey?: ApiKeyType | null;

  @Field(() => String, { nullable: true, description: SECRET })
  secret?: string | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}

@InputType('RotateApiKeyInput')
export class RotateApiKeyInput {
  @Field(() => ID, { description: 'The key to replace; it must be in force.' })
  apiKeyId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How long the old key is still taken, 0 to 720; left out, it ends at once.',
  })
  graceHours?: number | null;

  @Field(() => Day, {
    nullable: true,
    description: 'The last day of the new key; left out, it lasts as long as the old one was given.',
  })
  expiresOn?: string | null;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@ObjectType('RotateApiKeyPayload')
export class RotateApiKeyPayload {
  @Field(() => ApiKeyType, { nullable: true, description: 'The new key.' })
  apiKey?: ApiKeyType | null;

  @Field(() => String, { nullable: true, description: SECRET })
  secret?: string | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}

@InputType('RevokeApiKeyInput')
export class RevokeApiKeyInput {
  @Field(() => ID)
  apiKeyId!: string;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@ObjectType('RevokeApiKeyPayload')
export class RevokeApiKeyPayload {
  @Field(() => ApiKeyType, { nullable: true })
  apiKey?: ApiKeyType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}
