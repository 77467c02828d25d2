import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { SourceSpanType } from '../policy/policy-text.type.js';

export const SpanContext = { GOALS: 'GOALS', MEASURE: 'MEASURE' } as const;
export type SpanContext = keyof typeof SpanContext;
registerEnumType(SpanContext, {
  name: 'SpanContext',
  description: 'Which chapter states a target: the goals (主要目标) or the tasks (重点任务).',
});

@ObjectType('TargetSpan', { description: 'One of the places that state a target.' })
export class TargetSpanType {
  @Field(() => SpanContext)
  context!: SpanContext;

  @Field(() => String, { nullable: true, description: 'Its clause in the outline: 三/（一）/1.' })
  path!: string | null;

  @Field(() => SourceSpanType)
  span!: SourceSpanType;
}
