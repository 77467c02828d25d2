import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.type.js';
import { NodeInterface } from '../../shared/node.type.js';
import { DateTime } from '../../shared/scalars.js';
import { AuditedInterface } from '../audit/audited.type.js';
import { StoredFileType } from '../file/stored-file.type.js';
import { AccountType } from '../identity/viewer.type.js';
import { DraftItemKind, DraftItemState } from './draft-item.type.js';
import type { ReadingWarning } from './proposal.rules.js';

export const DraftState = { OPEN: 'OPEN', PUBLISHED: 'PUBLISHED', DISCARDED: 'DISCARDED' } as const;
export type DraftState = keyof typeof DraftState;
registerEnumType(DraftState, {
  name: 'DraftState',
  description: 'How far the review of a draft has come.',
  valuesConfig: {
    OPEN: { description: 'Under review (审核中).' },
    PUBLISHED: { description: 'What was confirmed has become facts (已发布); it changes no more.' },
    DISCARDED: { description: 'Given up (已放弃); it changes no more.' },
  },
});

@ObjectType('DraftCount', { description: 'How many items of one kind stand at one state.' })
export class DraftCountType {
  @Field(() => DraftItemKind)
  kind!: DraftItemKind;

  @Field(() => DraftItemState)
  state!: DraftItemState;

  @Field(() => Int)
  count!: number;
}

@ObjectType('PolicyDraft', {
  implements: [NodeInterface, AuditedInterface],
  description:
    'What was read from one version of a text and waits for confirmation (草稿). Nothing of it counts anywhere until it is published.',
})
export class PolicyDraftType extends NodeInterface {
  @Field(() => DraftState)
  state!: DraftState;

  @Field(() => Int, { description: 'Raised by every change: send the one that you looked at.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'The name of the file that it came in.' })
  sourceName!: string | null;

  @Field(() => StoredFileType, {
    nullable: true,
    description: 'The file itself, where it was sent to POST /files.',
  })
  sourceFile!: StoredFileType | null;

  @Field(() => String)
  mediaType!: string;

  @Field(() => DateTime)
  createdAt!: string;

  @Field(() => AccountType, { nullable: true, description: 'Null for what the service started with.' })
  createdBy!: AccountType | null;

  @Field(() => DateTime, { nullable: true })
  publishedAt!: string | null;

  @Field(() => AccountType, { nullable: true })
  publishedBy!: AccountType | null;

  /** Not in the schema: keys and what field resolvers are made of. */
  uuid!: string;
  policyUuid!: string;
  policyTextUuid!: string;
  baseTextUuid!: string | null;
  noted!: ReadingWarning[];
}

export const PolicyDraftConnectionType = connectionOf('PolicyDraft', () => PolicyDraftType);
