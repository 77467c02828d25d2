import { Directive, Field, ID, InputType } from 'type-graphql';
import { FactsChangeInput } from './facts-change.type.js';
import { MeasureAdditionInput, MeasureChangeInput } from './measure-change.type.js';
import { TargetAdditionInput, TargetChangeInput } from './target-change.type.js';

@InputType('AcceptItemInput', {
  description: 'As it was read, carried or added: a change made before is undone.',
})
export class AcceptItemInput {
  @Field(() => ID)
  itemId!: string;
}

@InputType('ChangeItemInput', {
  description:
    'Accept an item with corrections: exactly one of `facts`, `measure` and `target`, by its kind.',
})
export class ChangeItemInput {
  @Field(() => ID)
  itemId!: string;

  @Field(() => FactsChangeInput, { nullable: true })
  facts?: FactsChangeInput | null;

  @Field(() => MeasureChangeInput, { nullable: true })
  measure?: MeasureChangeInput | null;

  @Field(() => TargetChangeInput, { nullable: true })
  target?: TargetChangeInput | null;
}

@InputType('RejectItemInput', {
  description:
    'It never becomes a fact. What is carried from an earlier version stays as it was confirmed, at its old place.',
})
export class RejectItemInput {
  @Field(() => ID)
  itemId!: string;

  @Field(() => String, { description: 'At most 1000 characters.' })
  reason!: string;
}

@Directive('@oneOf')
@InputType('AddItemInput', { description: 'What the reading overlooked: exactly one of these.' })
export class AddItemInput {
  @Field(() => MeasureAdditionInput, { nullable: true })
  measure?: MeasureAdditionInput | null;

  @Field(() => TargetAdditionInput, { nullable: true })
  target?: TargetAdditionInput | null;
}

@Directive('@oneOf')
@InputType('DraftDecisionInput', {
  description:
    'What an editor decides about one item: exactly one of these. It may be decided anew while the draft is open.',
})
export class DraftDecisionInput {
  @Field(() => AcceptItemInput, { nullable: true })
  accept?: AcceptItemInput | null;

  @Field(() => ChangeItemInput, { nullable: true })
  change?: ChangeItemInput | null;

  @Field(() => RejectItemInput, { nullable: true })
  reject?: RejectItemInput | null;

  @Field(() => AddItemInput, { nullable: true })
  add?: AddItemInput | null;
}
