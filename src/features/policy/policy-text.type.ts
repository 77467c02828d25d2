import { Field, Int, ObjectType } from 'type-graphql';
import { NodeInterface } from '../../shared/node.type.js';
import { DateTime } from '../../shared/scalars.js';
import type { PolicyType } from './policy.type.js';

@ObjectType('PolicyText', {
  description: 'One version of a text. Its characters never change; a correction is a new version.',
})
export class PolicyTextType {
  @Field(() => Int, { description: '1 for the first.' })
  version!: number;

  @Field(() => Int, {
    description: 'In UTF-16 units, as all offsets are: the length of a JavaScript string.',
  })
  length!: number;

  @Field(() => String, { description: 'SHA-256 of the text in UTF-8, in hexadecimal.' })
  sha256!: string;

  @Field(() => DateTime, { description: 'When this version was taken in.' })
  recordedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'Null while this version is a draft (草稿).' })
  publishedAt!: string | null;

  /** Not in the schema: key for the field resolver. */
  uuid!: string;
}

@ObjectType('Clause', {
  implements: NodeInterface,
  description: "A node of a text's outline (条款).",
})
export class ClauseType extends NodeInterface {
  @Field(() => String, { description: 'Its place in the outline: 三/（一）/1.' })
  path!: string;

  @Field(() => String, { nullable: true, description: 'Its heading without the number, where it has one.' })
  heading!: string | null;

  @Field(() => Int, { description: 'Where it starts in the text, in UTF-16 units.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends: the first unit that is no longer of it.' })
  end!: number;

  /** Not in the schema: keys for field resolvers. */
  uuid!: string;
  policyUuid!: string;
  policyTextUuid!: string;
  parentUuid!: string | null;
  policy?: PolicyType;
}

@ObjectType('SourceSpan', {
  description: 'The exact characters (出处) that something was read from: text.slice(start, end) === quote.',
})
export class SourceSpanType {
  @Field(() => Int, { description: 'In UTF-16 units, of the version named beside it.' })
  start!: number;

  @Field(() => Int, { description: 'The first unit that is no longer of it.' })
  end!: number;

  @Field(() => String)
  quote!: string;

  @Field(() => Int, { description: 'The version of the text that is quoted.' })
  textVersion!: number;

  /** Not in the schema: key for the field resolver. */
  policyUuid!: string;
  policy?: PolicyType;
}
