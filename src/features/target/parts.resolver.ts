import { Arg, Ctx, Extensions, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { type Now, required } from '../../shared/loader.js';
import { toPayload } from '../../shared/mutation-error.js';
import { amount } from '../indicator/quantity.js';
import { QuantityType } from '../indicator/quantity.type.js';
import { RegionType } from '../region/region.type.js';
import type { PartOfPlan, Plan } from './plan.rules.js';
import { splitTarget } from './split-target.js';
import { SplitTargetInput, SplitTargetPayload } from './split-target.type.js';
import { TargetType } from './target.type.js';
import { TargetChangeType, TargetPartType } from './target-change.type.js';

/** What a total is split into over regions. */
@Resolver(() => TargetType)
export class PartsResolver {
  @Mutation(() => SplitTargetPayload, {
    description: `Split a total over the divisions of its region (分解到区县), for editors: its parts always add up to it. Each is a
target of its own, reported for its region; lists and overviews count the total, or where a region is named its part.`,
  })
  async splitTarget(
    @Arg('input', () => SplitTargetInput) input: SplitTargetInput,
    @Ctx() context: Context,
  ): Promise<SplitTargetPayload> {
    return toPayload(context, async () => {
      const uuid = await splitTarget(context, input);
      return { target: await context.freshLoaders().target.byId.load(uuid) };
    });
  }

  @FieldResolver(() => [TargetType], {
    description: 'What it is split into over regions (分解到区县); none where it is not.',
  })
  @Extensions({ reads: ['uuid'] })
  async parts(@Root() { uuid, moment }: TargetType, @Ctx() { loaders }: Context): Promise<TargetType[]> {
    const found = await loaders.target.parts(moment ?? null).load(uuid);
    const targets = await Promise.all(found.map((part) => required(loaders.target.byId, part.uuid)));
    return moment ? targets.map((target) => ({ ...target, moment })) : targets;
  }

  @FieldResolver(() => TargetType, {
    nullable: true,
    description: "The total that it is one region's part of; null where it is none.",
  })
  @Extensions({ reads: ['partOfUuid'] })
  async partOf(
    @Root() { partOfUuid, moment }: TargetType,
    @Ctx() { loaders }: Context,
  ): Promise<TargetType | null> {
    if (partOfUuid === null) return null;
    const whole = await required(loaders.target.byId, partOfUuid);
    return moment ? { ...whole, moment } : whole;
  }
}

@Resolver(() => TargetChangeType)
export class PartsChangeResolver {
  @FieldResolver(() => [TargetPartType], {
    nullable: true,
    description: 'What fell to each region; null where that was not changed.',
  })
  partsBefore(@Root() { before }: TargetChangeType): TargetPartType[] | null {
    return partsIn(before);
  }

  @FieldResolver(() => [TargetPartType], {
    nullable: true,
    description: 'What falls to each since; null where that was not changed.',
  })
  partsAfter(@Root() { after }: TargetChangeType): TargetPartType[] | null {
    return partsIn(after);
  }
}

const partsIn = ({ parts }: Plan): TargetPartType[] | null => (parts ? [...parts] : null);

@Resolver(() => TargetPartType)
export class TargetPartResolver {
  @FieldResolver(() => RegionType)
  async region(@Root() { regionId }: PartOfPlan, @Ctx() { loaders }: Context): Promise<RegionType> {
    return required(loaders.region.byId, regionId);
  }

  @FieldResolver(() => QuantityType)
  value(@Root() { quantity, unit }: PartOfPlan, @Ctx() { loaders }: Context): Now<QuantityType> {
    return amount(loaders.unit, quantity, unit);
  }
}

export const partsResolvers = [PartsResolver, PartsChangeResolver, TargetPartResolver] as const;
