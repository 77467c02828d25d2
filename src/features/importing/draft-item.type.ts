import { Field, InputType, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.type.js';
import { NodeInterface } from '../../shared/node.type.js';
import { DateTime, Decimal } from '../../shared/scalars.js';
import { AccountType } from '../identity/viewer.type.js';
import type { FactsProposal, MeasureProposal, TargetProposal } from './proposal.rules.js';
import { TextPlaceType } from './proposed-place.type.js';

export const DraftItemKind = { FACTS: 'FACTS', MEASURE: 'MEASURE', TARGET: 'TARGET' } as const;
export type DraftItemKind = keyof typeof DraftItemKind;
registerEnumType(DraftItemKind, {
  name: 'DraftItemKind',
  description: "FACTS the document's own, MEASURE 举措, TARGET 目标.",
});

export const DraftItemOrigin = { EXTRACTED: 'EXTRACTED', ADDED: 'ADDED', CARRIED: 'CARRIED' } as const;
export type DraftItemOrigin = keyof typeof DraftItemOrigin;
registerEnumType(DraftItemOrigin, {
  name: 'DraftItemOrigin',
  description: 'Where an item of a draft comes from.',
  valuesConfig: {
    EXTRACTED: { description: 'It was read from the text.' },
    ADDED: { description: 'An editor added it.' },
    CARRIED: { description: 'It is confirmed already, and moved with its characters into a new version.' },
  },
});

export const DraftItemState = {
  PENDING: 'PENDING',
  ACCEPTED: 'ACCEPTED',
  CHANGED: 'CHANGED',
  REJECTED: 'REJECTED',
} as const;
export type DraftItemState = keyof typeof DraftItemState;
registerEnumType(DraftItemState, {
  name: 'DraftItemState',
  description: 'Whether an editor has decided an item: PENDING not yet; CHANGED accepts it with corrections.',
});

@InterfaceType('DraftItem', {
  implements: NodeInterface,
  description: 'One thing that a draft proposes.',
  resolveType: ({ __typename }: { __typename: string }) => __typename,
})
export abstract class DraftItemInterface extends NodeInterface {
  @Field(() => DraftItemOrigin)
  origin!: DraftItemOrigin;

  @Field(() => DraftItemState)
  state!: DraftItemState;

  @Field(() => Decimal, { description: 'How sure it is that all of it is right, from 0 to 1.' })
  confidence!: string;

  @Field(() => TextPlaceType, {
    nullable: true,
    description:
      'Where it stands, of a target the first place; null, too, of what a new version lost, until an editor finds it.',
  })
  place!: TextPlaceType | null;

  @Field(() => String, { nullable: true, description: 'Why it was rejected; for editors.' })
  reason!: string | null;

  @Field(() => DateTime, { nullable: true })
  decidedAt!: string | null;

  @Field(() => AccountType, { nullable: true, description: 'For editors.' })
  decidedBy!: AccountType | null;

  /** Not in the schema: keys for field resolvers. */
  uuid!: string;
  draftUuid!: string;
  policyTextUuid!: string;
  baseTextUuid!: string | null;
}

@ObjectType('FactsItem', {
  implements: [NodeInterface, DraftItemInterface],
  description: "The document's own facts.",
})
export class FactsItemType extends DraftItemInterface {
  /** Not in the schema: as it was read, as it had been confirmed, and as an editor changed it. */
  read!: FactsProposal;
  before!: FactsProposal | null;
  decided!: FactsProposal | null;
}

@ObjectType('MeasureItem', {
  implements: [NodeInterface, DraftItemInterface],
  description: 'A measure (举措) that a draft proposes.',
})
export class MeasureItemType extends DraftItemInterface {
  /** Not in the schema: as it was read, as it had been confirmed, and as an editor changed it. */
  read!: MeasureProposal;
  before!: MeasureProposal | null;
  decided!: MeasureProposal | null;
  measureUuid!: string | null;
}

@ObjectType('TargetItem', {
  implements: [NodeInterface, DraftItemInterface],
  description: 'A target (目标) that a draft proposes.',
})
export class TargetItemType extends DraftItemInterface {
  /** Not in the schema: as it was read, as it had been confirmed, and as an editor changed it. */
  read!: TargetProposal;
  before!: TargetProposal | null;
  decided!: TargetProposal | null;
  targetUuid!: string | null;
}

export const DraftItemConnectionType = connectionOf<DraftItemInterface>(
  'DraftItem',
  () => DraftItemInterface,
);

@InputType('DraftItemFilter', { description: 'Only items for which all of this is true.' })
export class DraftItemFilterInput {
  @Field(() => DraftItemKind, { nullable: true })
  kind?: DraftItemKind | null;

  @Field(() => DraftItemState, { nullable: true })
  state?: DraftItemState | null;

  @Field(() => DraftItemOrigin, { nullable: true })
  origin?: DraftItemOrigin | null;

  @Field(() => Decimal, { nullable: true, description: 'Less sure than this: what to look at first.' })
  belowConfidence?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: what was confirmed and a new version of the text has no words for.',
  })
  lost?: boolean | null;
}
