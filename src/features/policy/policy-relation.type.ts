import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { PolicyType } from './policy.type.js';

@ObjectType('Theme', { description: 'A subject (主题) of the controlled list that policies are sorted by.' })
export class ThemeType {
  @Field(() => String, { description: 'Good for ever, and in filters: DATA.' })
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  nameEn!: string;
}

export const PolicyRelationKind = {
  AMENDS: 'AMENDS',
  REPEALS: 'REPEALS',
  INTERPRETS: 'INTERPRETS',
  FORWARDS: 'FORWARDS',
  SAME_AS: 'SAME_AS',
} as const;
export type PolicyRelationKind = keyof typeof PolicyRelationKind;
registerEnumType(PolicyRelationKind, {
  name: 'PolicyRelationKind',
  description: 'AMENDS 修改, REPEALS 废止, INTERPRETS 解读, FORWARDS 转发 or 印发, SAME_AS 同一文件.',
});

export const RelationDirection = { OUTGOING: 'OUTGOING', INCOMING: 'INCOMING' } as const;
export type RelationDirection = keyof typeof RelationDirection;
registerEnumType(RelationDirection, {
  name: 'RelationDirection',
  description:
    'OUTGOING: this policy does it to the other one; INCOMING: the other one does it to this policy.',
});

@ObjectType('PolicyRelation', { description: 'What one policy does to another, seen from one of them.' })
export class PolicyRelationType {
  @Field(() => PolicyRelationKind)
  kind!: PolicyRelationKind;

  @Field(() => RelationDirection)
  direction!: RelationDirection;

  @Field(() => PolicyType, { description: 'The other one.' })
  policy!: PolicyType;
}
