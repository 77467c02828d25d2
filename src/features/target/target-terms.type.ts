import { Field, ObjectType } from 'type-graphql';
import { Day } from '../../shared/scalars.js';
import type { Cadence } from './target.rules.js';
import { Comparator } from './target.type.js';

@ObjectType('TargetTerms', {
  description: 'A promise as it was in force at some time: the number, how it binds, and by when.',
})
export class TargetTermsType {
  @Field(() => Comparator)
  comparator!: Comparator;

  @Field(() => Day, { nullable: true, description: 'Null where the text states no deadline.' })
  dueOn!: string | null;

  /** Not in the schema: what the other fields are made of. */
  quantity!: string;
  quantityHigh!: string | null;
  cadence!: Cadence;
  unit!: string;
  unitFactor!: string;
}
