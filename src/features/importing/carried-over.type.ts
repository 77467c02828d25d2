import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Fate } from './carried.rules.js';
import { ProposedMeasureType } from './proposed-measure.type.js';
import { ProposedTargetType } from './proposed-target.type.js';

export const CarriedFate: { [F in Fate]: F } = { UNCHANGED: 'UNCHANGED', CHANGED: 'CHANGED', LOST: 'LOST' };
registerEnumType(CarriedFate, {
  name: 'CarriedFate',
  description: 'What becomes of something confirmed in a new version of its text (沿用结果).',
  valuesConfig: {
    UNCHANGED: { description: 'The same words, read as before: nothing is left to decide.' },
    CHANGED: { description: 'Other words, or the same ones read otherwise: an editor compares.' },
    LOST: { description: 'The new text has no words for it: an editor rejects it, or finds it again.' },
  },
});

@ObjectType('CarriedMeasure', { description: 'A confirmed measure (举措) in a new version of its text.' })
export class CarriedMeasureType {
  @Field(() => CarriedFate)
  fate!: Fate;

  @Field(() => ProposedMeasureType, { description: 'As it was confirmed, with its places in the old text.' })
  confirmed!: ProposedMeasureType;

  @Field(() => ProposedMeasureType, {
    nullable: true,
    description: 'As the new text has it; null where it is lost.',
  })
  proposal!: ProposedMeasureType | null;

  /** Not in the schema: key for the field resolver. */
  measureUuid!: string;
}

@ObjectType('CarriedTarget', { description: 'A confirmed target (目标) in a new version of its text.' })
export class CarriedTargetType {
  @Field(() => CarriedFate)
  fate!: Fate;

  @Field(() => ProposedTargetType, { description: 'As it was confirmed, with its places in the old text.' })
  confirmed!: ProposedTargetType;

  @Field(() => ProposedTargetType, {
    nullable: true,
    description: 'As the new text has it; null where it is lost.',
  })
  proposal!: ProposedTargetType | null;

  /** Not in the schema: key for the field resolver. */
  targetUuid!: string;
}

@ObjectType('CarriedOver', { description: 'Confirmed measures and targets in a new version of their text.' })
export class CarriedOverType {
  @Field(() => [CarriedMeasureType])
  measures!: CarriedMeasureType[];

  @Field(() => [CarriedTargetType])
  targets!: CarriedTargetType[];
}
