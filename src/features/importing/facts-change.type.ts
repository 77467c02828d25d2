import { Field, ID, InputType } from 'type-graphql';
import { Day } from '../../shared/scalars.js';
import { PolicyKind, PolicyLevel } from '../policy/policy.type.js';

@InputType('FactsChangeInput', {
  description: "A document's own facts, corrected: a field left out stays, null clears one.",
})
export class FactsChangeInput {
  @Field(() => String, { nullable: true, description: 'At most 500 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: '文号, at most 100 characters.' })
  documentNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'As the text names it, at most 200 characters.' })
  issuer?: string | null;

  @Field(() => ID, { nullable: true, description: 'The department that issued it.' })
  issuerDepartmentId?: string | null;

  @Field(() => PolicyKind, { nullable: true })
  kind?: PolicyKind | null;

  @Field(() => ID, { nullable: true, description: 'Where it applies.' })
  regionId?: string | null;

  @Field(() => PolicyLevel, { nullable: true })
  level?: PolicyLevel | null;

  @Field(() => Day, { nullable: true })
  issuedOn?: string | null;

  @Field(() => Day, { nullable: true })
  effectiveFrom?: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day in force.' })
  effectiveTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: '自发布之日起: it takes effect when it is issued.' })
  effectiveOnIssue?: boolean | null;
}
