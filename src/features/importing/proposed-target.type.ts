import { Field, ObjectType } from 'type-graphql';
import { Day, Decimal } from '../../shared/scalars.js';
import { IndicatorAggregation, IndicatorDirection, ReportingCadence } from '../indicator/indicator.type.js';
import type { Cadence, Comparator as ComparatorRule } from '../target/target.rules.js';
import { Comparator, DuePrecision, TargetCadence, TargetStrength } from '../target/target.type.js';
import { SpanContext } from '../target/target-span.type.js';
import { FieldConfidenceType, TextPlaceType } from './proposed-place.type.js';

@ObjectType('ProposedIndicator', { description: 'What a target measures: a known indicator, or a new one.' })
export class ProposedIndicatorType {
  @Field(() => String)
  name!: string;

  @Field(() => IndicatorDirection)
  direction!: IndicatorDirection;

  @Field(() => IndicatorAggregation)
  aggregation!: IndicatorAggregation;

  @Field(() => ReportingCadence)
  cadence!: ReportingCadence;

  /** Not in the schema: keys for field resolvers. */
  indicatorUuid!: string | null;
  unitCode!: string | null;
}

@ObjectType('IndicatorCandidate', { description: 'A known indicator whose name comes near.' })
export class IndicatorCandidateType {
  @Field(() => Decimal, { description: 'What the names have in common, from 0 to 1.' })
  likeness!: string;

  /** Not in the schema: key for the field resolver. */
  indicatorUuid!: string;
}

@ObjectType('ProposedTargetPlace', { description: 'One of the places that state a target.' })
export class ProposedTargetPlaceType {
  @Field(() => SpanContext)
  context!: SpanContext;

  @Field(() => String)
  path!: string;

  @Field(() => TextPlaceType)
  place!: TextPlaceType;
}

@ObjectType('ProposedTarget', {
  description: 'A target (目标) as it was read. What a text states twice is one, with two places.',
})
export class ProposedTargetType {
  @Field(() => ProposedIndicatorType)
  indicator!: ProposedIndicatorType;

  @Field(() => [IndicatorCandidateType], { description: 'The likest first; none where one is known.' })
  indicatorCandidates!: IndicatorCandidateType[];

  @Field(() => String, { nullable: true, description: 'As written, where it is not simply the region.' })
  scope!: string | null;

  @Field(() => Comparator)
  comparator!: ComparatorRule;

  @Field(() => Decimal, { description: 'In `unit`.' })
  value!: string;

  @Field(() => Decimal, { nullable: true })
  valueHigh!: string | null;

  @Field(() => String, { nullable: true })
  unitAsWritten!: string | null;

  @Field(() => Day, { nullable: true })
  dueOn!: string | null;

  @Field(() => DuePrecision, { nullable: true })
  duePrecision!: DuePrecision | null;

  @Field(() => TargetCadence)
  cadence!: Cadence;

  @Field(() => TargetStrength)
  strength!: TargetStrength;

  @Field(() => [String])
  hedges!: string[];

  @Field(() => Day, { nullable: true })
  startsOn!: string | null;

  @Field(() => [ProposedTargetPlaceType])
  places!: ProposedTargetPlaceType[];

  @Field(() => [FieldConfidenceType])
  fields!: FieldConfidenceType[];

  /** Not in the schema: keys for field resolvers. */
  regionUuid!: string | null;
  unitCode!: string | null;
}
