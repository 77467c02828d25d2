import { ArgsType, Directive, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Day } from '../../shared/scalars.js';
import { RuleSetType } from '../target/rule-set.type.js';
import { ThresholdsInputType } from '../target/rule-set-changes.type.js';
import { Light, TargetStatus } from '../target/standing.type.js';
import { TargetType } from '../target/target.type.js';
import { TargetFilterInput } from '../target/target-filter.type.js';
import { LightCountType } from './overview.type.js';
import { MAX_DAYS, type SimulationStep as Step } from './simulated-days.rules.js';

export const SimulationStep: { [S in Step]: S } = { DAY: 'DAY', WEEK: 'WEEK', MONTH: 'MONTH' };
registerEnumType(SimulationStep, {
  name: 'SimulationStep',
  description: 'Which days of a range; its last day is always one.',
  valuesConfig: {
    DAY: { description: 'Each.' },
    WEEK: { description: 'Every seventh from the first on.' },
    MONTH: { description: 'The last of every month.' },
  },
});

@Directive('@oneOf')
@InputType('CandidateRulesInput', { description: 'The rules that are tried (试算).' })
export class CandidateRulesInput {
  @Field(() => Int, { nullable: true, description: 'A version, proposed or adopted.' })
  version?: number | null;

  @Field(() => ThresholdsInputType, { nullable: true, description: 'Thresholds that nobody has proposed.' })
  thresholds?: ThresholdsInputType | null;
}

@ArgsType()
export class SimulateRuleSetArgsType {
  @Field(() => CandidateRulesInput)
  candidate!: CandidateRulesInput;

  @Field(() => Day)
  from!: string;

  @Field(() => Day, { description: `Today at the latest; at most ${MAX_DAYS} days are tried.` })
  to!: string;

  @Field(() => SimulationStep, { defaultValue: 'MONTH' })
  every!: Step;

  @Field(() => TargetFilterInput, {
    nullable: true,
    description: 'As of `overview`: what it says of standings is meant by the rules in force on each day.',
  })
  filter?: TargetFilterInput | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'By what had been recorded when; by the end of each day where left out.',
  })
  knownAt?: string | null;
}

@ObjectType('SimulatedVerdict', { description: 'What rules say of a target on a day, by verified values.' })
export class SimulatedVerdictType {
  @Field(() => TargetStatus)
  status!: TargetStatus;

  @Field(() => Light)
  light!: Light;

  @Field(() => String, { description: 'Why, in a sentence.' })
  why!: string;
}

@ObjectType('SimulatedDifference', { description: 'A target that another light would have been given to.' })
export class SimulatedDifferenceType {
  @Field(() => TargetType, { description: 'As it was recorded then.' })
  target!: TargetType;

  @Field(() => SimulatedVerdictType, { description: 'By the rules in force on the day.' })
  before!: SimulatedVerdictType;

  @Field(() => SimulatedVerdictType, { description: 'By the rules that are tried.' })
  after!: SimulatedVerdictType;
}

@ObjectType('SimulatedChange', {
  description: 'How many targets would have changed from one light to another.',
})
export class SimulatedChangeType {
  @Field(() => Light)
  from!: Light;

  @Field(() => Light)
  to!: Light;

  @Field(() => Int)
  count!: number;
}

@ObjectType('SimulatedDay', { description: 'A day under two sets of rules.' })
export class SimulatedDayType {
  @Field(() => Day)
  on!: string;

  @Field(() => Int, { description: 'How many targets were counted.' })
  total!: number;

  @Field(() => [LightCountType], {
    description: 'By the rules in force: what `overview` answers of that day.',
  })
  inForce!: LightCountType[];

  @Field(() => [LightCountType], { description: 'By the rules that are tried.' })
  candidate!: LightCountType[];

  @Field(() => Int, { description: 'How many targets would have shown another light.' })
  differing!: number;

  @Field(() => [SimulatedChangeType], { description: 'Those by what would have changed; they add up to it.' })
  changes!: SimulatedChangeType[];

  /** Not in the schema: the version in force on that day. */
  inForceVersion!: number;
}

@ObjectType('RuleSetSimulation', {
  description: `What rules would have said in the past (试算督办规则): nothing is written and nobody is told. The dates of
promises, reports and decisions are as they were; only what makes a light yellow or red is another.`,
})
export class RuleSetSimulationType {
  @Field(() => RuleSetType, { nullable: true, description: 'Null of thresholds that nobody has proposed.' })
  candidate!: RuleSetType | null;

  @Field(() => [SimulatedDayType], {
    description: 'The first day first.',
    complexity: ({ childComplexity }) => childComplexity + 1,
  })
  days!: SimulatedDayType[];
}
