import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { QuantityType } from '../indicator/quantity.type.js';
import type { SumSilence as Silence } from '../trend/sum.rules.js';
import { TargetForecastType, TrendPointType, TrendStepType } from '../trend/trend.type.js';

export const SumSilence: { [S in Silence]: S } = {
  NO_TARGETS: 'NO_TARGETS',
  SEVERAL_INDICATORS: 'SEVERAL_INDICATORS',
  NOT_ADDITIVE: 'NOT_ADDITIVE',
  REGIONS_OVERLAP: 'REGIONS_OVERLAP',
  DIFFERENT_PROMISES: 'DIFFERENT_PROMISES',
};
registerEnumType(SumSilence, {
  name: 'SumSilence',
  description: 'Why targets are not added up (不能汇总).',
  valuesConfig: {
    NO_TARGETS: { description: 'There are none.' },
    SEVERAL_INDICATORS: { description: 'They are of several indicators.' },
    NOT_ADDITIVE: {
      description: 'Of ratios, growth, ranks, means, ranges and durations two do not make one of the sum.',
    },
    REGIONS_OVERLAP: {
      description: 'A region is there twice, or lies in another: something would count twice.',
    },
    DIFFERENT_PROMISES: {
      description: 'Some are for each year and some are not, or some are to rise and some to fall.',
    },
  },
});

@ObjectType('GroupSum', {
  description: `The amounts of a group all together (各地区汇总), where its targets are of one indicator that adds up over regions. Just
what stands against each added up: nothing is estimated for a region that did not report.`,
})
export class GroupSumType {
  @Field(() => SumSilence, { nullable: true, description: 'Why nothing is added up; null where it is.' })
  silence!: Silence | null;

  @Field(() => Int, { description: 'How many targets, each of a region of its own.' })
  targets!: number;

  @Field(() => QuantityType, {
    nullable: true,
    description: 'All that is promised; null where nothing is added up.',
  })
  promised!: QuantityType | null;

  @Field(() => [TrendPointType], {
    description: 'At the ends of periods for which every region is verified: missing is not zero.',
  })
  verified!: TrendPointType[];

  @Field(() => [TrendPointType], {
    nullable: true,
    description: `By what was said last, verified or not, for periods of which every region has said it; null for callers who may
not read it.`,
  })
  selfReported!: TrendPointType[] | null;

  @Field(() => [TrendStepType], {
    description: 'What is expected of all together. None where one of them has no schedule.',
  })
  expected!: TrendStepType[];

  @Field(() => TargetForecastType, {
    nullable: true,
    description: `Where the verified sums lead, by the last of the deadlines, with an interval and a back-test of their own; null where
nothing is added up.`,
  })
  forecast!: TargetForecastType | null;

  /** Not in the schema: a key for the field resolver. */
  indicatorUuid!: string | null;
}
