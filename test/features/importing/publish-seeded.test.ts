import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { DraftItem } from '../../../src/features/importing/draft-item.entity.js';
import { PolicyDraft } from '../../../src/features/importing/policy-draft.entity.js';
import { Policy } from '../../../src/features/policy/policy.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import { ConfirmExtractionDocument, PublishPolicyDocument } from '../../generated/graphql.js';
import { idOfItem } from '../../support/builders/review.js';
import { startSeededApi } from '../../support/seeded-api.js';

const api = startSeededApi();
const KEY = 'zb_demo_editor';

it('publishes every document that the service starts with unreviewed, what is open in it rejected', async () => {
  const drafts = await api.em.fork().find(PolicyDraft, { state: 'OPEN' });
  expect(drafts.length).toBeGreaterThan(0);
  const confirm = async (draftId: string, expectedVersion: number, fields: object) => {
    const input = { draftId, expectedVersion, idempotencyKey: randomUUID(), ...fields };
    return (await api.run(ConfirmExtractionDocument, { input }, KEY)).data?.confirmExtraction;
  };

  for (const draft of drafts) {
    const draftId = globalId('PolicyDraft', draft.id);
    const accepted = await confirm(draftId, 1, { acceptAbove: '0' });
    const open = await api.em.fork().find(DraftItem, { draft: draft.id, state: 'PENDING' });
    const decisions = open.map((item) => ({ reject: { itemId: idOfItem(item), reason: '有待核对' } }));
    const settled = await confirm(draftId, accepted?.draft?.version ?? 0, { decisions });
    const input = { draftId, expectedVersion: settled?.draft?.version ?? 0, idempotencyKey: randomUUID() };
    const published = (await api.run(PublishPolicyDocument, { input }, KEY)).data?.publishPolicy;

    expect([draftId, accepted?.errors, settled?.errors, published?.errors]).toEqual([draftId, [], [], []]);
  }
  expect(await api.em.fork().count(Policy, { reviewed: false })).toBe(0);
  const [left] = await api.em.execute<{ targets: number }[]>(`
    select count(*)::int as targets from target t
     where not exists (select from target_span ts where ts.target_id = t.id)
        or not exists (select from standing s where s.target_id = t.id)`);
  expect(left).toEqual({ targets: 0 });
});
