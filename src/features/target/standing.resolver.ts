import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { globalId } from '../../shared/ids.js';
import { given, type Now, required } from '../../shared/loader.js';
import { Day } from '../../shared/scalars.js';
import { amount } from '../indicator/quantity.js';
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
  @Extensions({ reads: ['quantity', 'levelCode'], withRow: true })
  current(@Root() standing: StandingType, @Ctx() context: Context): Now<QuantityType | null> {
    return given(standing.current, () => currentOf(standing, context));
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
  async why(@Root() standing: StandingType, @Ctx() context: Context): Promise<WhyType> {
    const { attainment, period, reportIds, basis, missedMonths, missedSince } = standing;
    const { sentence, ruleSetVersion, expected, gapPoints } = whyOf(standing, context);
    return {
      sentence,
      basis,
      ruleSetVersion,
      attainment,
      expected,
      gapPoints,
      current: await currentOf(standing, context),
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
  current(@Root() standing: SelfReportedStandingType, @Ctx() context: Context): Now<QuantityType | null> {
    return currentOf(standing, context);
  }
}

interface Levelled {
  quantity: string | null;
  levelCode: string;
}

const currentOf = ({ quantity, levelCode }: Levelled, { loaders }: Context): Now<QuantityType | null> =>
  quantity === null ? null : amount(loaders.unit, quantity, levelCode);
