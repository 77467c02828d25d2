import { Directive, Field, ID, InputType } from 'type-graphql';
import { IndicatorAggregation, IndicatorDirection, ReportingCadence } from '../indicator/indicator.type.js';

@InputType('NewIndicatorInput', {
  description: 'An indicator that the register does not have: publication makes it.',
})
export class NewIndicatorInput {
  @Field(() => String, { description: 'At most 100 characters.' })
  name!: string;

  @Field(() => String, { description: 'Code or another spelling of a unit.' })
  unit!: string;

  @Field(() => IndicatorDirection, { nullable: true, description: 'Left out, as it was read; else RISE.' })
  direction?: IndicatorDirection | null;

  @Field(() => IndicatorAggregation, {
    nullable: true,
    description: 'Left out, as it was read; else LATEST.',
  })
  aggregation?: IndicatorAggregation | null;

  @Field(() => ReportingCadence, { nullable: true, description: 'Left out, as it was read; else QUARTERLY.' })
  cadence?: ReportingCadence | null;
}

@Directive('@oneOf')
@InputType('IndicatorChoiceInput', { description: 'What a target measures: exactly one of these.' })
export class IndicatorChoiceInput {
  @Field(() => ID, { nullable: true, description: 'One that the register has.' })
  id?: string | null;

  @Field(() => NewIndicatorInput, { nullable: true })
  new?: NewIndicatorInput | null;
}
