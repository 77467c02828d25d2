import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { globalId } from '../../shared/ids.js';
import { required } from '../../shared/loader.js';
import { Day } from '../../shared/scalars.js';
import { QuantityType } from '../indicator/quantity.type.js';
import { RuleSetType } from './rule-set.type.js';
import { SelfReportedStandingType, StandingType, WhyType } from './standing.type.js';
import { whyOf } from './why.read-model.js';

@Resolver(() => StandingType)
export class StandingResolver {
  @FieldResolver(() => QuantityType, {
    nullable: true,
    description:
      "The value that it rests on: in the target's unit, or in the indicator's where growth is promised.",
  })
  @Extensions({ reads: ['quantity', 'levelCode', 'levelFactor'] })
  current(@Root() standing: StandingType): QuantityType | null {
    return currentOf(standing);
  }

  @FieldResolver(() => Day, { description: 'The day for which it was reckoned.' })
  reckonedOn(@Root() { reckonedOn }: StandingType, @Ctx() { today }: Context): string {
    return reckonedOn ?? today;
  }

  @FieldResolver(() => RuleSetType)
  @Extensions({ reads: ['ruleSetVersion'] })
  async ruleSet(@Root() { ruleSetVersion }: StandingType, @Ctx() { loaders }: Context): Promise<RuleSetType> {
    return required(loaders.ruleSet.byVersion, `${ruleSetVersion}`);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether any report that it rests on is invented for the demo.',
  })
  @Extensions({ reads: ['targetUuid'] })
  async isDemo(@Root() { targetUuid, isDemo }: StandingType, @Ctx() { loaders }: Context): Promise<boolean> {
    return isDemo ?? (await loaders.target.isDemo.load(targetUuid))?.isDemo ?? false;
  }

  @FieldResolver(() => WhyType)
  why(@Root() standing: StandingType, @Ctx() context: Context): WhyType {
    const { attainment, period, reportIds, basis, missedMonths, missedSince } = standing;
    const { sentence, ruleSetVersion, expected, gapPoints } = whyOf(standing, context);
    return {
      sentence,
      basis,
      ruleSetVersion,
      attainment,
      expected,
      gapPoints,
      current: currentOf(standing),
      period,
      kind: standing.thresholds.kind,
      missedMonths,
      missedSince,
      reportIds: reportIds.map((uuid) => globalId('ProgressReport', uuid)),
    };
  }
}

@Resolver(() => SelfReportedStandingType)
export class SelfReportedStandingResolver {
  @FieldResolver(() => QuantityType, { nullable: true })
  current(@Root() standing: SelfReportedStandingType): QuantityType | null {
    return currentOf(standing);
  }
}

interface Levelled {
  quantity: string | null;
  levelCode: string;
  levelFactor: string;
}

const currentOf = ({ quantity, levelCode, levelFactor }: Levelled): QuantityType | null =>
  quantity === null ? null : { quantity, unitCode: levelCode, unitFactor: levelFactor };
