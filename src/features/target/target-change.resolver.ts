import { Arg, Args, Ctx, Extensions, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import type { Connection } from '../../shared/connection.type.js';
import { toPayload } from '../../shared/mutation-error.js';
import { PageArgsType } from '../../shared/page.args.js';
import { Day } from '../../shared/scalars.js';
import { Quantity } from '../indicator/quantity.js';
import { QuantityType } from '../indicator/quantity.type.js';
import { cancelTarget } from './cancel-target.js';
import type { Plan } from './plan.rules.js';
import { setBaseline } from './set-baseline.js';
import { setMilestones } from './set-milestones.js';
import { MilestoneType, TargetType } from './target.type.js';
import {
  CancelTargetInput,
  CancelTargetPayload,
  SetBaselineInput,
  SetBaselinePayload,
  SetMilestonesInput,
  SetMilestonesPayload,
  TargetChangeConnectionType,
  TargetChangeType,
} from './target-change.type.js';

@Resolver(() => TargetChangeType)
export class TargetChangeResolver {
  @Mutation(() => SetBaselinePayload, {
    description: `Say where the indicator stood when the target was set (基期值), with the source. What is done and due of the
target is judged anew from there; past days keep what was known then.`,
  })
  async setBaseline(
    @Arg('input', () => SetBaselineInput) input: SetBaselineInput,
    @Ctx() context: Context,
  ): Promise<SetBaselinePayload> {
    return toPayload(context, async () => answer(context, await setBaseline(context, input)));
  }

  @Mutation(() => SetMilestonesPayload, {
    description: `Say what is expected on the way to a target (年度分解), in place of a straight line. What is due is judged
anew; past days keep what was expected then.`,
  })
  async setMilestones(
    @Arg('input', () => SetMilestonesInput) input: SetMilestonesInput,
    @Ctx() context: Context,
  ): Promise<SetMilestonesPayload> {
    return toPayload(context, async () => answer(context, await setMilestones(context, input)));
  }

  @Mutation(() => CancelTargetPayload, {
    description: `Record that a decision has taken a target back (取消). From then on it counts nowhere; its text, its reports, its
verdict and the overviews of past days stay. There is no way back: a new decision states a new target.`,
  })
  async cancelTarget(
    @Arg('input', () => CancelTargetInput) input: CancelTargetInput,
    @Ctx() context: Context,
  ): Promise<CancelTargetPayload> {
    return toPayload(context, async () => answer(context, await cancelTarget(context, input)));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Which decision changed the promise or took the target back.',
  })
  decision(@Root() { after }: TargetChangeType): string | null {
    return after.decision ?? null;
  }

  @FieldResolver(() => QuantityType, { nullable: true, description: 'Null: it was unknown.' })
  baselineBefore(@Root() change: TargetChangeType): QuantityType | null {
    return baselineOf(change, change.before);
  }

  @FieldResolver(() => QuantityType, { nullable: true, description: 'Null where milestones were changed.' })
  baselineAfter(@Root() change: TargetChangeType): QuantityType | null {
    return baselineOf(change, change.after);
  }

  @FieldResolver(() => Day, { nullable: true, description: 'The day for which the baseline was measured.' })
  measuredOn(@Root() { after }: TargetChangeType): string | null {
    return after.measuredOn ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Where the baseline is written.' })
  source(@Root() { after }: TargetChangeType): string | null {
    return after.source ?? null;
  }

  @FieldResolver(() => [MilestoneType], {
    nullable: true,
    description: 'Null where the baseline was changed.',
  })
  milestonesBefore(@Root() change: TargetChangeType): MilestoneType[] | null {
    return milestonesOf(change, change.before);
  }

  @FieldResolver(() => [MilestoneType], {
    nullable: true,
    description: 'Null where the baseline was changed.',
  })
  milestonesAfter(@Root() change: TargetChangeType): MilestoneType[] | null {
    return milestonesOf(change, change.after);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why a milestone lies behind the one before it.',
  })
  setbackReason(@Root() { after }: TargetChangeType): string | null {
    return after.setbackReason ?? null;
  }
}

/** The field that changes add to Target. */
@Resolver(() => TargetType)
export class TargetChangesResolver {
  @FieldResolver(() => TargetChangeConnectionType, {
    description: `How its promise, its baseline and its milestones were changed, the last change first; none for callers who may not read
standings.`,
  })
  @Extensions({ reads: ['uuid'] })
  async changes(
    @Root() { uuid }: TargetType,
    @Args(() => PageArgsType) args: PageArgsType,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<TargetChangeType>> {
    return loaders.target.changes(args).load(uuid);
  }
}

type Levelled = Pick<TargetChangeType, 'levelCode' | 'levelFactor'>;

const baselineOf = ({ levelCode, levelFactor }: Levelled, { quantity }: Plan): QuantityType | null =>
  quantity == null ? null : new Quantity(quantity, levelCode, levelFactor);

const milestonesOf = ({ levelCode, levelFactor }: Levelled, { milestones }: Plan): MilestoneType[] | null =>
  milestones?.map(({ on, value }) => ({ on, quantity: value, levelCode, levelFactor })) ?? null;

const answer = async (context: Context, uuid: string) => ({
  target: await context.freshLoaders().target.byId.load(uuid),
});

export const targetChangeResolvers = [TargetChangeResolver, TargetChangesResolver] as const;
