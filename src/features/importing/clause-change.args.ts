import { ArgsType, Field } from 'type-graphql';
import { ClauseChangeKind } from './clause-change.type.js';

/** Which clauses of a comparison are asked for. */
@ArgsType()
export class ClauseDiffArgs {
  @Field(() => [ClauseChangeKind], {
    defaultValue: ['CHANGED', 'MOVED', 'ADDED', 'REMOVED'],
    description: 'What is left out is not shown: RENUMBERED and UNCHANGED, unless they are asked for.',
  })
  kinds!: ClauseChangeKind[];
}
