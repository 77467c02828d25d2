import { Field, Int, ObjectType } from 'type-graphql';
import { Day, Decimal } from '../../shared/scalars.js';
import { Light } from '../target/standing.type.js';
import type { Outlook, Silence } from '../trend/outlook.rules.js';
import { ForecastCoverageType, ForecastOutlook, ForecastSilence } from '../trend/trend.type.js';
import { HorizonType } from './horizon.type.js';
import { TallyInterface } from './overview.type.js';

@ObjectType('LightShare', { description: 'What share of targets shows a light.' })
export class LightShareType {
  @Field(() => Light)
  light!: Light;

  @Field(() => Decimal, { nullable: true, description: 'Of all that are counted; null where none is.' })
  share!: string | null;
}

@ObjectType('TrendTally', {
  implements: TallyInterface,
  description: 'How targets stood at the end of a day: just what `overview` says of it.',
})
export class TrendTallyType extends TallyInterface {
  @Field(() => Day)
  on!: string;

  @Field(() => [LightShareType], { description: 'Every light.' })
  shares!: LightShareType[];

  @Field(() => Decimal, {
    nullable: true,
    description:
      'Of the targets that had begun the share that anything verified is known of; null where none had.',
  })
  completeness!: string | null;
}

@ObjectType('OutlookCount', { description: 'Of how many targets something is foretold.' })
export class OutlookCountType {
  @Field(() => ForecastOutlook)
  outlook!: Outlook;

  @Field(() => Int)
  count!: number;
}

@ObjectType('SilenceCount', { description: 'Of how many targets nothing is foretold, and why.' })
export class SilenceCountType {
  @Field(() => ForecastSilence)
  silence!: Silence;

  @Field(() => Int)
  count!: number;
}

@ObjectType('GroupOutlook', {
  description: `What will become of a group if things go on as they went (预测): its targets counted by what is foretold of each.
Achieved, missed, those of \`byOutlook\` and of \`bySilence\` add up to the total of the last day.`,
})
export class GroupOutlookType {
  @Field(() => Int, { description: 'Achieved already.' })
  achieved!: number;

  @Field(() => Int, { description: 'Missed already.' })
  missed!: number;

  @Field(() => Int, { description: 'Of how many others anything is foretold.' })
  foretold!: number;

  @Field(() => [OutlookCountType], { description: 'Every outlook, if only with zero.' })
  byOutlook!: OutlookCountType[];

  @Field(() => [SilenceCountType], { description: 'Every reason, if only with zero.' })
  bySilence!: SilenceCountType[];

  @Field(() => Decimal, {
    nullable: true,
    description: `Of all that are achieved, missed or foretold the share that is achieved, will be or will probably be. Null where
nothing is foretold: too few points is an answer.`,
  })
  expectedShare!: string | null;

  @Field(() => ForecastCoverageType, { description: 'Over the stored history of all these targets.' })
  forecastCoverage!: ForecastCoverageType;

  @Field(() => String, { description: 'All of this in a sentence.' })
  sentence!: string;
}

@ObjectType('GroupTrend', {
  description: `How a group of targets stood over time (总体走势), by counts and shares; what is of one indicator has its \`sum\` too.`,
})
export class GroupTrendType {
  @Field(() => Day)
  from!: string;

  @Field(() => Day)
  until!: string;

  @Field(() => HorizonType, {
    nullable: true,
    description: 'What was counted; null where the filter itself says which deadlines count.',
  })
  horizon!: HorizonType | null;
}
