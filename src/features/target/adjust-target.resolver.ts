import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { toPayload } from '../../shared/mutation-error.js';
import { Day } from '../../shared/scalars.js';
import { adjustTarget } from './adjust-target.js';
import { AdjustTargetInput, AdjustTargetPayload } from './adjust-target.type.js';
import { TargetChangeType } from './target-change.type.js';
import { TargetTermsType } from './target-terms.type.js';

@Resolver(() => TargetChangeType)
export class AdjustTargetResolver {
  @Mutation(() => AdjustTargetPayload, {
    description: `Record that a decision has changed the number, the range, the comparator or the deadline of a target (调整). It binds
from today on: past days keep what was in force then, and what was promised first stays, with whether it was kept.`,
  })
  async adjustTarget(
    @Arg('input', () => AdjustTargetInput) input: AdjustTargetInput,
    @Ctx() context: Context,
  ): Promise<AdjustTargetPayload> {
    return toPayload(context, async () => {
      const uuid = await adjustTarget(context, input);
      return { target: await context.freshLoaders().target.byId.load(uuid) };
    });
  }

  @FieldResolver(() => TargetTermsType, {
    nullable: true,
    description: 'What bound before, without extensions; null where the promise itself was not changed.',
  })
  termsBefore(@Root() { termsBefore }: TargetChangeType): TargetTermsType | null {
    return termsBefore;
  }

  @FieldResolver(() => TargetTermsType, {
    nullable: true,
    description: 'What binds since; null where the promise itself was not changed.',
  })
  termsAfter(@Root() { termsAfter }: TargetChangeType): TargetTermsType | null {
    return termsAfter;
  }

  @FieldResolver(() => Day, { nullable: true, description: 'The day of the decision.' })
  decidedOn(@Root() { after }: TargetChangeType): string | null {
    return after.decidedOn ?? null;
  }
}
