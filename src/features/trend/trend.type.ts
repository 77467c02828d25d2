import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Day, Decimal } from '../../shared/scalars.js';
import { QuantityType } from '../indicator/quantity.type.js';
import type { Outlook, Silence } from './outlook.rules.js';

export const ForecastSilence: { [S in Silence]: S } = {
  NO_DEADLINE: 'NO_DEADLINE',
  DEADLINE_PASSED: 'DEADLINE_PASSED',
  GOAL_UNKNOWN: 'GOAL_UNKNOWN',
  TOO_FEW_POINTS: 'TOO_FEW_POINTS',
};
registerEnumType(ForecastSilence, {
  name: 'ForecastSilence',
  description: 'Why nothing is foretold.',
  valuesConfig: {
    NO_DEADLINE: { description: 'The text names no day to foretell it for.' },
    DEADLINE_PASSED: { description: 'It is over.' },
    GOAL_UNKNOWN: { description: 'It is to grow, and nobody knows from what.' },
    TOO_FEW_POINTS: { description: 'Fewer than four points: a trend of those would be a guess.' },
  },
});

export const ForecastOutlook: { [O in Outlook]: O } = {
  MET: 'MET',
  LIKELY: 'LIKELY',
  UNLIKELY: 'UNLIKELY',
  MISSED: 'MISSED',
};
registerEnumType(ForecastOutlook, {
  name: 'ForecastOutlook',
  description: 'Whether a target will be met if things go on as they went (预计能否完成).',
  valuesConfig: {
    MET: { description: 'All of the interval reaches it (预计可完成).' },
    LIKELY: { description: 'The middle reaches it, the worse end does not (可能完成).' },
    UNLIKELY: { description: 'The better end alone reaches it (可能完不成).' },
    MISSED: { description: 'Nothing of the interval reaches it (预计完不成).' },
  },
});

@ObjectType('TrendPoint', { description: 'What stood against a target at the end of a period.' })
export class TrendPointType {
  @Field(() => Day)
  on!: string;

  @Field(() => String, { description: 'The last period that counts in it.' })
  period!: string;

  @Field(() => QuantityType, { description: 'The level, or the total of the time that counts.' })
  value!: QuantityType;
}

@ObjectType('TrendStep', {
  description: 'What is expected on a day (序时进度线); between two of these the line is straight.',
})
export class TrendStepType {
  @Field(() => Day)
  on!: string;

  @Field(() => QuantityType)
  value!: QuantityType;

  @Field(() => Boolean, { description: 'A milestone (年度分解), not the start or the end.' })
  isMilestone!: boolean;
}

@ObjectType('ForecastCoverage', {
  description: 'How forecasts of the past fared: each point foretold from those before it alone.',
})
export class ForecastCoverageType {
  @Field(() => Int, { description: 'How many could be made.' })
  forecasts!: number;

  @Field(() => Int, { description: 'In how many the interval held what came; four of five is meant.' })
  covered!: number;

  @Field(() => Decimal, {
    nullable: true,
    description: `The median of how far off they were, as a share of the range of its values; null where none could be made.`,
  })
  error!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description:
      'The same had one said that the last value stays: a forecast that is no better is of no use.',
  })
  naiveError!: string | null;
}

@ObjectType('TargetForecast', {
  description: 'Where a target will stand if things go on as they went (预测).',
})
export class TargetForecastType {
  @Field(() => ForecastSilence, {
    nullable: true,
    description: 'Why nothing is foretold; null where something is.',
  })
  silence!: Silence | null;

  @Field(() => Day, {
    nullable: true,
    description: 'The deadline in force; of a promise for each year the end of the year in course.',
  })
  on!: string | null;

  @Field(() => Int, {
    description: 'How many points it rests on; a total begins with nothing, which is one.',
  })
  points!: number;

  @Field(() => QuantityType, { nullable: true })
  value!: QuantityType | null;

  @Field(() => QuantityType, { nullable: true, description: 'The lower end of the interval.' })
  low!: QuantityType | null;

  @Field(() => QuantityType, { nullable: true, description: 'The upper end of the interval.' })
  high!: QuantityType | null;

  @Field(() => ForecastOutlook, { nullable: true })
  outlook!: Outlook | null;

  @Field(() => ForecastCoverageType)
  forecastCoverage!: ForecastCoverageType;

  @Field(() => String, { description: 'All of this in a sentence.' })
  sentence!: string;
}

@ObjectType('TargetTrend', {
  description: 'The way of a target so far, verified and self-reported side by side, and where it leads.',
})
export class TargetTrendType {
  @Field(() => [TrendPointType])
  verified!: TrendPointType[];

  @Field(() => [TrendPointType], {
    nullable: true,
    description: 'By what was said last, verified or not; null for callers who may not read it.',
  })
  selfReported!: TrendPointType[] | null;

  @Field(() => [TrendStepType], {
    description: `What is expected, from the start over the milestones to the deadline in force; of a promise for each year that of
the year in course. None where the text gives no schedule, or nobody knows from where it is to grow.`,
  })
  expected!: TrendStepType[];

  @Field(() => [TrendStepType], {
    nullable: true,
    description:
      'What was expected before the deadline was put off or the promise changed; null where neither was.',
  })
  firstExpected!: TrendStepType[] | null;

  @Field(() => TargetForecastType, { description: 'By verified values alone.' })
  forecast!: TargetForecastType;
}
