import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.type.js';
import { NodeInterface } from '../../shared/node.type.js';
import { DateTime } from '../../shared/scalars.js';
import { AuditedInterface } from '../audit/audited.type.js';
import type { PolicyType } from '../policy/policy.type.js';
import type { ClauseType, SourceSpanType } from '../policy/policy-text.type.js';

@ObjectType('Measure', {
  implements: [NodeInterface, AuditedInterface],
  description: 'A measure (举措 / 任务): a clause for which somebody is responsible.',
})
export class MeasureType extends NodeInterface {
  @Field(() => String, { nullable: true, description: 'Its heading, where the text gives it one.' })
  title!: string | null;

  @Field(() => String, { description: "The place of its clause in the document's outline: 三/（一）/1." })
  path!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when a newer version of the text no longer states it; null while the text does.',
  })
  droppedAt!: string | null;

  /** Not in the schema: keys for field resolvers. */
  uuid!: string;
  policyUuid!: string;
  clauseUuid!: string;
  spanUuid!: string;
  noteSpanUuid!: string | null;
  openTailSpanUuid!: string | null;
  policy?: PolicyType;
  clause?: ClauseType;
  span?: SourceSpanType;
  note?: SourceSpanType | null;
  openTail?: SourceSpanType | null;
}

export const MeasureConnectionType = connectionOf('Measure', () => MeasureType);
