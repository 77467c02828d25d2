import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeInterface } from '../../shared/node.type.js';

export const DraftState = { OPEN: 'OPEN', PUBLISHED: 'PUBLISHED', DISCARDED: 'DISCARDED' } as const;
export type DraftState = keyof typeof DraftState;
registerEnumType(DraftState, {
  name: 'DraftState',
  description: 'How far the review of a draft has come.',
  valuesConfig: {
    OPEN: { description: 'Under review (审核中).' },
    PUBLISHED: { description: 'What was confirmed has become facts (已发布).' },
    DISCARDED: { description: 'Given up (已放弃).' },
  },
});

@ObjectType('PolicyDraft', {
  implements: NodeInterface,
  description: 'What was read from one version of a text and waits for confirmation (草稿).',
})
export class PolicyDraftType extends NodeInterface {
  @Field(() => DraftState)
  state!: DraftState;

  @Field(() => Int, { description: 'Raised by every change: send the one that you looked at.' })
  version!: number;

  /** Not in the schema: keys for field resolvers. */
  uuid!: string;
  policyUuid!: string;
}
