import { Field, ID, InputType, Int } from 'type-graphql';
import { Day, Decimal } from '../../shared/scalars.js';
import type { Cadence, Comparator as ComparatorRule } from '../target/target.rules.js';
import { Comparator, DuePrecision, TargetCadence, TargetStrength } from '../target/target.type.js';
import { SpanContext } from '../target/target-span.type.js';
import { IndicatorChoiceInput } from './indicator-choice.type.js';

@InputType('TargetPlaceInput', { description: 'Characters that state a target.' })
export class TargetPlaceInput {
  @Field(() => Int)
  start!: number;

  @Field(() => Int, { description: 'Exclusive.' })
  end!: number;

  @Field(() => String, { nullable: true, description: 'Its clause; left out, the innermost one there.' })
  path?: string | null;

  @Field(() => SpanContext, {
    nullable: true,
    description: 'Left out, MEASURE where a measure of the draft stands, else GOALS.',
  })
  context?: SpanContext | null;
}

@InputType('TargetChangeInput', {
  description: 'A target (目标), corrected: a field left out stays, null clears one.',
})
export class TargetChangeInput {
  @Field(() => IndicatorChoiceInput, { nullable: true })
  indicator?: IndicatorChoiceInput | null;

  @Field(() => ID, { nullable: true })
  regionId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'As written, where it is not simply the region: 各县级市（区）. At most 100 characters.',
  })
  scope?: string | null;

  @Field(() => Comparator, { nullable: true })
  comparator?: ComparatorRule | null;

  @Field(() => Decimal, { nullable: true, description: 'In `unit`.' })
  value?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'The upper end of BETWEEN.' })
  valueHigh?: string | null;

  @Field(() => String, { nullable: true, description: 'Code or another spelling of a unit.' })
  unit?: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day; null where the text sets none.' })
  dueOn?: string | null;

  @Field(() => DuePrecision, { nullable: true, description: 'Left out beside a new `dueOn`, DAY.' })
  duePrecision?: DuePrecision | null;

  @Field(() => TargetCadence, { nullable: true })
  cadence?: Cadence | null;

  @Field(() => TargetStrength, { nullable: true })
  strength?: TargetStrength | null;

  @Field(() => [String], { nullable: true, description: '力争, 左右: at most 10, of 20 characters each.' })
  hedges?: string[] | null;

  @Field(() => Day, {
    nullable: true,
    description: 'From when progress counts; null, from when the document takes effect.',
  })
  startsOn?: string | null;

  @Field(() => [TargetPlaceInput], { nullable: true, description: 'Every place that states it.' })
  spans?: TargetPlaceInput[] | null;
}

@InputType('TargetAdditionInput', { description: 'A target that was overlooked.' })
export class TargetAdditionInput {
  @Field(() => [TargetPlaceInput], { description: 'Every place that states it: one at least.' })
  spans!: TargetPlaceInput[];

  @Field(() => IndicatorChoiceInput)
  indicator!: IndicatorChoiceInput;

  @Field(() => Comparator)
  comparator!: ComparatorRule;

  @Field(() => Decimal, { description: 'In `unit`.' })
  value!: string;

  @Field(() => Decimal, { nullable: true, description: 'The upper end of BETWEEN.' })
  valueHigh?: string | null;

  @Field(() => String, { description: 'Code or another spelling of a unit.' })
  unit!: string;

  @Field(() => TargetCadence, { description: 'UNSTATED where the text does not say.' })
  cadence!: Cadence;

  @Field(() => ID, { nullable: true, description: 'Left out, that of the document.' })
  regionId?: string | null;

  @Field(() => String, { nullable: true, description: 'As written, at most 100 characters.' })
  scope?: string | null;

  @Field(() => Day, { nullable: true })
  dueOn?: string | null;

  @Field(() => DuePrecision, { nullable: true, description: 'Left out beside `dueOn`, DAY.' })
  duePrecision?: DuePrecision | null;

  @Field(() => TargetStrength, { nullable: true, description: 'Left out, BINDING.' })
  strength?: TargetStrength | null;

  @Field(() => [String], { nullable: true, description: '力争, 左右: at most 10, of 20 characters each.' })
  hedges?: string[] | null;

  @Field(() => Day, { nullable: true, description: 'Left out, when the document takes effect.' })
  startsOn?: string | null;
}
