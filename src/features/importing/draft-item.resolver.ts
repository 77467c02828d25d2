import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { MeasureType } from '../measure/measure.type.js';
import { TargetType } from '../target/target.type.js';
import { FactsItemType, MeasureItemType, TargetItemType } from './draft-item.type.js';
import { ProposedFactsType } from './proposed-facts.type.js';
import { ProposedMeasureType } from './proposed-measure.type.js';
import { ProposedTargetType } from './proposed-target.type.js';
import { shownFacts, shownMeasure, shownTarget } from './shown-proposal.js';

@Resolver(() => FactsItemType)
export class FactsItemResolver {
  @FieldResolver(() => ProposedFactsType, { description: 'As they were read.' })
  proposal(@Root() { read }: FactsItemType): ProposedFactsType {
    return shownFacts(read);
  }

  @FieldResolver(() => ProposedFactsType, {
    nullable: true,
    description: 'Of what is carried: as it was confirmed, with its places in the text before.',
  })
  confirmed(@Root() { before }: FactsItemType): ProposedFactsType | null {
    return before && shownFacts(before);
  }

  @FieldResolver(() => ProposedFactsType, {
    nullable: true,
    description: 'What an editor put in its place, whole.',
  })
  decision(@Root() { decided }: FactsItemType): ProposedFactsType | null {
    return decided && shownFacts(decided);
  }
}

@Resolver(() => MeasureItemType)
export class MeasureItemResolver {
  @FieldResolver(() => ProposedMeasureType, { description: 'As it was read, carried or added.' })
  proposal(@Root() { read, policyTextUuid }: MeasureItemType): ProposedMeasureType {
    return shownMeasure(read, { textUuid: policyTextUuid });
  }

  @FieldResolver(() => ProposedMeasureType, {
    nullable: true,
    description: 'Of what is carried: as it was confirmed, with its places in the text before.',
  })
  confirmed(@Root() { before, baseTextUuid }: MeasureItemType): ProposedMeasureType | null {
    return before && shownMeasure(before, { textUuid: baseTextUuid ?? '' });
  }

  @FieldResolver(() => ProposedMeasureType, {
    nullable: true,
    description: 'What an editor put in its place, whole.',
  })
  decision(@Root() { decided, policyTextUuid }: MeasureItemType): ProposedMeasureType | null {
    return decided && shownMeasure(decided, { textUuid: policyTextUuid });
  }

  @FieldResolver(() => MeasureType, {
    nullable: true,
    description: 'The confirmed measure that it carries, or that publication made of it.',
  })
  async measure(
    @Root() { measureUuid }: MeasureItemType,
    @Ctx() { loaders }: Context,
  ): Promise<MeasureType | null> {
    return measureUuid ? loaders.measure.byId.load(measureUuid) : null;
  }
}

@Resolver(() => TargetItemType)
export class TargetItemResolver {
  @FieldResolver(() => ProposedTargetType, { description: 'As it was read, carried or added.' })
  proposal(@Root() { read, policyTextUuid }: TargetItemType): ProposedTargetType {
    return shownTarget(read, { textUuid: policyTextUuid });
  }

  @FieldResolver(() => ProposedTargetType, {
    nullable: true,
    description: 'Of what is carried: as it was confirmed, with its places in the text before.',
  })
  confirmed(@Root() { before, baseTextUuid }: TargetItemType): ProposedTargetType | null {
    return before && shownTarget(before, { textUuid: baseTextUuid ?? '' });
  }

  @FieldResolver(() => ProposedTargetType, {
    nullable: true,
    description: 'What an editor put in its place, whole.',
  })
  decision(@Root() { decided, policyTextUuid }: TargetItemType): ProposedTargetType | null {
    return decided && shownTarget(decided, { textUuid: policyTextUuid });
  }

  @FieldResolver(() => TargetType, {
    nullable: true,
    description: 'The confirmed target that it carries, or that publication made of it.',
  })
  async target(
    @Root() { targetUuid }: TargetItemType,
    @Ctx() { loaders }: Context,
  ): Promise<TargetType | null> {
    return targetUuid ? loaders.target.byId.load(targetUuid) : null;
  }
}
