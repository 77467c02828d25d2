import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DraftItem } from '../../../src/features/importing/draft-item.entity.js';
import type { PolicyDraft } from '../../../src/features/importing/policy-draft.entity.js';
import type { MeasureProposal, TargetProposal } from '../../../src/features/importing/proposal.rules.js';
import { globalId } from '../../../src/shared/ids.js';
import { anAccount } from './account.js';
import { aDepartment } from './department.js';
import { aDraft, aDraftItem } from './draft.js';
import { aUnit } from './indicator.js';
import { aPolicy } from './policy.js';
import { aClause } from './policy-text.js';
import { DRAFT_TEXT, placeOf, someDuty, someFacts, someKnown, someMeasure, someTarget } from './proposal.js';
import { aRegion } from './region.js';

/**
 * A new policy under review: its facts, a measure for which an office, a group of two and a collective answer, and a
 * target that the goals and the measure state. All of it could be published. With the key of an editor.
 */
export async function aReview(em: EntityManager) {
  const region = await aRegion(em);
  const office = await aDepartment(em, { region, name: '市数据局' });
  const members = [await aDepartment(em, { region }), await aDepartment(em, { region })];
  const group = await aDepartment(em, { region, name: '各区政府', members });
  const collective = await aDepartment(em, { region, name: '有关部门', kind: 'COLLECTIVE' });
  for (const code of ['家', '亿元', '%', '倍'] as const) await aUnit(em, code);

  const policy = await aPolicy(em, { region, text: DRAFT_TEXT, state: 'DRAFT', reviewed: false });
  for (const { path, start, end } of someKnown().clauses) {
    await aClause(em, { policy, path, quote: DRAFT_TEXT.slice(start, end) });
  }
  const draft = await aDraft(em, { policy });
  const proposals = {
    facts: someFacts({ title: '数据产业若干措施', regionId: region.id }),
    measure: someMeasure({
      duties: [
        someDuty('市数据局', office.id, { role: 'LEAD' }),
        someDuty('各区政府', group.id),
        someDuty('有关部门', collective.id, {
          resolution: {
            ...someDuty('有关部门').resolution,
            status: 'COLLECTIVE',
            departmentId: collective.id,
          },
        }),
      ],
    }),
    target: someTarget({
      indicator: { ...someTarget().indicator, name: `培育企业${randomUUID()}` },
      regionId: region.id,
      spans: [
        { ...placeOf('培育企业15家'), path: '一', context: 'GOALS' },
        { ...placeOf('培育企业15家', 1), path: '二', context: 'MEASURE' },
      ],
    }),
  };
  const items = {
    facts: await aDraftItem(em, { draft, kind: 'FACTS', proposal: proposals.facts, confidence: '0.500' }),
    measure: await aDraftItem(em, {
      draft,
      kind: 'MEASURE',
      proposal: proposals.measure,
      confidence: '0.900',
    }),
    target: await aDraftItem(em, { draft, kind: 'TARGET', proposal: proposals.target, confidence: '0.800' }),
  };
  const { account, key } = await anAccount(em, { roles: ['EDITOR'] });
  return { region, office, members, group, collective, policy, draft, items, proposals, account, key };
}

/** Another measure or target of a draft, pending. */
export const itemOf = {
  measure: (em: EntityManager, draft: PolicyDraft, proposal: MeasureProposal): Promise<DraftItem> =>
    aDraftItem(em, { draft, kind: 'MEASURE', proposal }),
  target: (em: EntityManager, draft: PolicyDraft, proposal: TargetProposal): Promise<DraftItem> =>
    aDraftItem(em, { draft, kind: 'TARGET', proposal }),
};

export const idOfItem = ({ id }: { id: string }): string => globalId('DraftItem', id);

/** What every change of a draft is sent with. */
export const onDraft = ({ id }: { id: string }, expectedVersion = 1) => ({
  draftId: globalId('PolicyDraft', id),
  expectedVersion,
  idempotencyKey: randomUUID(),
});
