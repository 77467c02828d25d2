import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { MeasureType } from '../measure/measure.type.js';
import { TargetType } from '../target/target.type.js';
import { CarriedMeasureType, CarriedOverType, CarriedTargetType } from './carried-over.type.js';
import { ClauseDiffArgs } from './clause-change.args.js';
import { ClauseChangeType } from './clause-change.type.js';
import { ofClauses } from './clause-cost.js';
import { PolicyDraftType } from './policy-draft.type.js';
import { PolicyReadingType } from './reading.type.js';
import { shownCarried } from './shown-carried.js';

const DIFF = 'Clause by clause, what the text says otherwise than the version that it follows';

/** A text beside the version that it follows. */
@Resolver(() => PolicyReadingType)
export class NewVersionReadingResolver {
  @FieldResolver(() => [ClauseChangeType], {
    nullable: true,
    complexity: ofClauses,
    description: `${DIFF}; null where it is a policy of its own.`,
  })
  diff(
    @Root() { newVersion }: PolicyReadingType,
    @Args(() => ClauseDiffArgs) { kinds }: ClauseDiffArgs,
  ): ClauseChangeType[] | null {
    return newVersion?.carried.diff.filter(({ kind }) => kinds.includes(kind)) ?? null;
  }

  @FieldResolver(() => CarriedOverType, {
    nullable: true,
    description:
      'What was confirmed and found again, unchanged or not; null where it is a policy of its own.',
  })
  carried(@Root() { newVersion }: PolicyReadingType): CarriedOverType | null {
    return newVersion ? shownCarried(newVersion, ['UNCHANGED', 'CHANGED']) : null;
  }

  @FieldResolver(() => CarriedOverType, {
    nullable: true,
    description: 'What was confirmed and not found again; null where it is a policy of its own.',
  })
  lost(@Root() { newVersion }: PolicyReadingType): CarriedOverType | null {
    return newVersion ? shownCarried(newVersion, ['LOST']) : null;
  }
}

@Resolver(() => PolicyDraftType)
export class NewVersionDraftResolver {
  @FieldResolver(() => [ClauseChangeType], {
    nullable: true,
    complexity: ofClauses,
    description: `${DIFF}; null for a first version.`,
  })
  async diff(
    @Root() { policyTextUuid, baseTextUuid }: PolicyDraftType,
    @Args(() => ClauseDiffArgs) { kinds }: ClauseDiffArgs,
    @Ctx() { loaders }: Context,
  ): Promise<ClauseChangeType[] | null> {
    if (baseTextUuid === null) return null;
    const changes = await loaders.draftDiff.load({ policyTextUuid, baseTextUuid });
    return changes.filter(({ kind }) => kinds.includes(kind));
  }
}

@Resolver(() => CarriedMeasureType)
export class CarriedMeasureResolver {
  @FieldResolver(() => MeasureType, { nullable: true })
  async measure(
    @Root() { measureUuid }: CarriedMeasureType,
    @Ctx() { loaders }: Context,
  ): Promise<MeasureType | null> {
    return loaders.measure.byId.load(measureUuid);
  }
}

@Resolver(() => CarriedTargetType)
export class CarriedTargetResolver {
  @FieldResolver(() => TargetType, { nullable: true })
  async target(
    @Root() { targetUuid }: CarriedTargetType,
    @Ctx() { loaders }: Context,
  ): Promise<TargetType | null> {
    return loaders.target.byId.load(targetUuid);
  }
}
