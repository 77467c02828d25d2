import { Field, Int, ObjectType } from 'type-graphql';
import { Decimal } from '../../shared/scalars.js';

@ObjectType('TextPlace', {
  description: 'Characters of the text that was read, by UTF-16 units: text.slice(start, end) === quote.',
})
export class TextPlaceType {
  @Field(() => Int)
  start!: number;

  @Field(() => Int, { description: 'The first unit that is no longer of it.' })
  end!: number;

  /** Not in the schema: the text itself, or where it is stored. */
  text?: string;
  textUuid?: string;
}

@ObjectType('FieldConfidence', { description: 'How sure one field of a reading is.' })
export class FieldConfidenceType {
  @Field(() => String, { description: 'As the proposal calls it: indicator, deadline, duties.' })
  field!: string;

  @Field(() => Decimal, {
    description:
      'From 0 to 1: how often a reading on such grounds is right, times how surely it was resolved.',
  })
  confidence!: string;
}
