import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { MutationErrorType } from '../../shared/mutation-error.type.js';
import { DateTime } from '../../shared/scalars.js';
import type { LinkKind } from '../identity/claims.rules.js';
import { ManagedAccountType } from './managed-account.type.js';

const KEY = 'New for each change, 1 to 255 characters: sent again, it changes nothing.';

export const IdentityLinkKind: { [K in LinkKind]: K } = { SUBJECT: 'SUBJECT', GROUP: 'GROUP' };
registerEnumType(IdentityLinkKind, {
  name: 'IdentityLinkKind',
  description:
    "SUBJECT one user of the identity provider, GROUP a group of them; a subject's own link goes before.",
});

@ObjectType('IdentityLink', {
  description:
    'A subject or group of an identity provider that acts as an account (身份绑定). Who it is is not stored, but a digest.',
})
export class IdentityLinkType {
  @Field(() => ID)
  id!: string;

  @Field(() => IdentityLinkKind)
  kind!: LinkKind;

  @Field(() => DateTime)
  createdAt!: string;
}

@InputType('LinkIdentityInput', { description: 'Exactly one of subject and group.' })
export class LinkIdentityInput {
  @Field(() => ID)
  accountId!: string;

  @Field(() => String, { description: 'The identity provider, as its tokens name it (iss).' })
  issuer!: string;

  @Field(() => String, { nullable: true, description: 'As tokens name it (sub).' })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'As the configured claim of tokens names it.' })
  group?: string | null;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@ObjectType('LinkIdentityPayload')
export class LinkIdentityPayload {
  @Field(() => ManagedAccountType, { nullable: true })
  account?: ManagedAccountType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}

@InputType('UnlinkIdentityInput')
export class UnlinkIdentityInput {
  @Field(() => ID)
  linkId!: string;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@ObjectType('UnlinkIdentityPayload')
export class UnlinkIdentityPayload {
  @Field(() => ManagedAccountType, { nullable: true })
  account?: ManagedAccountType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}
