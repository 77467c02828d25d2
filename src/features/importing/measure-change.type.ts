import { Field, ID, InputType } from 'type-graphql';
import { DutyRole } from '../measure/responsibility.type.js';
import { TextSpanInput } from './text-span.type.js';

@InputType('DutyInput', { description: 'Who answers for a measure, and in which role.' })
export class DutyInput {
  @Field(() => ID, {
    description: 'A department; a group (集合) stands for its members, a collective (泛指) stays unresolved.',
  })
  departmentId!: string;

  @Field(() => DutyRole)
  role!: DutyRole;

  @Field(() => String, {
    nullable: true,
    description: 'As the text writes it, at most 100 characters; left out, what stands at `span`.',
  })
  name?: string | null;

  @Field(() => TextSpanInput, {
    nullable: true,
    description: 'Where the text names it; left out, the note of the measure, else the measure.',
  })
  span?: TextSpanInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'By a standing rule (以下均需…落实) rather than by the note of the measure; then `span` is the rule.',
  })
  inherited?: boolean | null;
}

@InputType('NameMeaningInput', { description: 'Whom a name of the note means, wherever the measure has it.' })
export class NameMeaningInput {
  @Field(() => String, { description: 'As the draft has it.' })
  name!: string;

  @Field(() => ID)
  departmentId!: string;
}

@InputType('MeasureChangeInput', {
  description: 'A measure (举措), corrected: a field left out stays, null clears one.',
})
export class MeasureChangeInput {
  @Field(() => String, { nullable: true, description: 'At most 300 characters.' })
  title?: string | null;

  @Field(() => TextSpanInput, { nullable: true })
  span?: TextSpanInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The clause that it stands in: 三/（一）/1. Left out beside a new `span`, the innermost clause there.',
  })
  path?: string | null;

  @Field(() => TextSpanInput, { nullable: true, description: 'The note that names who answers.' })
  noteSpan?: TextSpanInput | null;

  @Field(() => TextSpanInput, { nullable: true, description: '等相关部门: where the note goes on unnamed.' })
  openTailSpan?: TextSpanInput | null;

  @Field(() => [DutyInput], { nullable: true, description: 'All of them, in place of those that were read.' })
  duties?: DutyInput[] | null;

  @Field(() => [NameMeaningInput], {
    nullable: true,
    description: 'Whom names mean that were read and not settled; the other duties stay as they are.',
  })
  meanings?: NameMeaningInput[] | null;
}

@InputType('MeasureAdditionInput', { description: 'A measure that was overlooked.' })
export class MeasureAdditionInput {
  @Field(() => TextSpanInput)
  span!: TextSpanInput;

  @Field(() => String, { nullable: true, description: 'At most 300 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Its clause; left out, the innermost one at `span`.' })
  path?: string | null;

  @Field(() => TextSpanInput, { nullable: true, description: 'The note that names who answers.' })
  noteSpan?: TextSpanInput | null;

  @Field(() => TextSpanInput, { nullable: true, description: '等相关部门: where the note goes on unnamed.' })
  openTailSpan?: TextSpanInput | null;

  @Field(() => [DutyInput])
  duties!: DutyInput[];
}
