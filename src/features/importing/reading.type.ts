import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CarryOver } from './carry-over.rules.js';
import type { DuplicateGround as Ground } from './duplicate.rules.js';
import { ProposedFactsType } from './proposed-facts.type.js';
import { ProposedMeasureType } from './proposed-measure.type.js';
import { TextPlaceType } from './proposed-place.type.js';
import { ProposedTargetType } from './proposed-target.type.js';

@ObjectType('ReadingWarning', { description: 'Something seen in a text and not decided.' })
export class ReadingWarningType {
  @Field(() => String, { description: 'Never changes: DEPARTMENT_UNKNOWN, NUMBER_WITHOUT_UNIT, …' })
  code!: string;

  @Field(() => TextPlaceType, {
    nullable: true,
    description: 'The characters that it speaks of; null where that is the whole file.',
  })
  place!: TextPlaceType | null;

  /** Not in the schema: what the field resolver falls back to. */
  message!: string;
}

@ObjectType('ReadingCounts', { description: 'How much was read from a text.' })
export class ReadingCountsType {
  @Field(() => Int)
  clauses!: number;

  @Field(() => Int)
  measures!: number;

  @Field(() => Int)
  duties!: number;

  @Field(() => Int, { description: 'Duties whose department an editor has to name.' })
  openDuties!: number;

  @Field(() => Int, { description: 'What is stated twice is counted once.' })
  targets!: number;

  @Field(() => Int, { description: 'Targets of an indicator that the register has already.' })
  targetsOfKnownIndicators!: number;

  @Field(() => Int)
  warnings!: number;
}

export const DuplicateGround: { [G in Ground]: G } = {
  LETTERS: 'LETTERS',
  NUMBER: 'NUMBER',
  TITLE: 'TITLE',
};
registerEnumType(DuplicateGround, {
  name: 'DuplicateGround',
  description: 'Why a policy may be the same document.',
  valuesConfig: {
    LETTERS: { description: 'Its text has the same letters, whatever its white space.' },
    NUMBER: { description: 'It was issued under the same number (文号).' },
    TITLE: { description: 'It has the same title; notices of several years often do.' },
  },
});

@ObjectType('PolicyDuplicate', { description: 'A policy that may be the same document.' })
export class PolicyDuplicateType {
  @Field(() => [DuplicateGround])
  grounds!: Ground[];

  /** Not in the schema: key for the field resolver. */
  policyUuid!: string;
}

/** A text read as a new version, with what it makes of what was confirmed of the one before. */
export interface ComparedReading {
  base: { text: string };
  reading: { text: string };
  carried: CarryOver;
}

@ObjectType('PolicyReading', {
  description: 'Everything that a text proposes. A dry run and an import of it answer the same.',
})
export class PolicyReadingType {
  @Field(() => ProposedFactsType)
  facts!: ProposedFactsType;

  @Field(() => ReadingCountsType)
  counts!: ReadingCountsType;

  @Field(() => [ProposedMeasureType], { description: 'As they stand in the text.' })
  measures!: ProposedMeasureType[];

  @Field(() => [ProposedTargetType], { description: 'As they are first stated in the text.' })
  targets!: ProposedTargetType[];

  @Field(() => [ReadingWarningType])
  warnings!: ReadingWarningType[];

  @Field(() => [PolicyDuplicateType], {
    description: 'Other policies that may be this one; the same letters before the same number or title.',
  })
  duplicates!: PolicyDuplicateType[];

  /** Not in the schema: the text beside the one that it follows, for the fields that compare them. */
  newVersion?: ComparedReading | null;
}
