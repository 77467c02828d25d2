import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DraftItem } from '../../../src/features/importing/draft-item.entity.js';
import { PolicyDraft } from '../../../src/features/importing/policy-draft.entity.js';
import type {
  FactsProposal,
  MeasureProposal,
  TargetProposal,
} from '../../../src/features/importing/proposal.rules.js';
import { overall } from '../../../src/features/importing/proposal.rules.js';
import type { Policy } from '../../../src/features/policy/policy.entity.js';
import { aPolicy } from './policy.js';
import { newestText } from './policy-text.js';
import { serial } from './serial.js';

type DraftFields = Partial<Omit<RequiredEntityData<PolicyDraft>, 'policy'>> & { policy?: Policy };

/** An open draft of a policy's newest text, made by the seeds; of a published and unreviewed policy of its own. */
export async function aDraft(em: EntityManager, fields: DraftFields = {}): Promise<PolicyDraft> {
  const { policy = await aPolicy(em, { reviewed: false }), ...rest } = fields;
  const draft = em.create(PolicyDraft, {
    state: 'OPEN',
    mediaType: 'text/plain',
    warnings: [],
    createdAt: new Date('2026-01-10T02:00:00Z'),
    version: 1,
    policy,
    policyText: rest.policyText ?? (await newestText(em, policy)),
    ...rest,
  });
  await em.flush();
  return draft;
}

type ItemFields = Partial<Omit<RequiredEntityData<DraftItem>, 'draft' | 'kind' | 'proposal'>> &
  (
    | { kind: 'FACTS'; proposal: FactsProposal }
    | { kind: 'MEASURE'; proposal: MeasureProposal }
    | { kind: 'TARGET'; proposal: TargetProposal }
  ) & { draft: PolicyDraft };

/** One thing that a draft proposes, as read and not decided; it stands where its proposal says. */
export async function aDraftItem(em: EntityManager, fields: ItemFields): Promise<DraftItem> {
  const item = em.create(DraftItem, {
    origin: 'EXTRACTED',
    ordinal: serial(),
    ...placeOf(fields),
    confidence: overall(fields.proposal),
    state: 'PENDING',
    ...fields,
  });
  await em.flush();
  return item;
}

function placeOf(fields: ItemFields) {
  if (fields.kind === 'FACTS') return { start: null, end: null, path: null };
  if (fields.kind === 'MEASURE') return { ...fields.proposal.span, path: fields.proposal.path };
  const [first] = fields.proposal.spans;
  if (!first) throw new Error('A target stands somewhere');
  return { start: first.start, end: first.end, path: first.path };
}
