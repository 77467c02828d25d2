import { Field, ObjectType } from 'type-graphql';
import { Day } from '../../shared/scalars.js';
import { PolicyKind, PolicyLevel } from '../policy/policy.type.js';
import { FieldConfidenceType } from './proposed-place.type.js';

@ObjectType('ProposedFacts', {
  description: 'What a document says of itself, as it was read; null where it does not say.',
})
export class ProposedFactsType {
  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => String, { nullable: true, description: '文号' })
  documentNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Who issued it, as written (发文机关).' })
  issuer!: string | null;

  @Field(() => PolicyKind, { nullable: true })
  kind!: PolicyKind | null;

  @Field(() => PolicyLevel, { nullable: true })
  level!: PolicyLevel | null;

  @Field(() => Day, { nullable: true })
  issuedOn!: string | null;

  @Field(() => Day, { nullable: true })
  effectiveFrom!: string | null;

  @Field(() => Day, { nullable: true })
  effectiveTo!: string | null;

  @Field(() => Boolean, { description: '自印发之日起施行' })
  effectiveOnIssue!: boolean;

  @Field(() => [FieldConfidenceType])
  fields!: FieldConfidenceType[];

  /** Not in the schema: keys for field resolvers. */
  regionUuid!: string | null;
  issuerDepartmentUuid!: string | null;
}
