import { Field, InputType, Int } from 'type-graphql';

@InputType('TextSpanInput', {
  description:
    "Characters of the draft's text, by UTF-16 indices as JavaScript counts: text.slice(start, end).",
})
export class TextSpanInput {
  @Field(() => Int)
  start!: number;

  @Field(() => Int, { description: 'Exclusive.' })
  end!: number;
}
