import { describe, expect, it } from '@jest/globals';
import { startApi } from '../../support/api.js';
import { aDraft, aDraftItem } from '../../support/builders/draft.js';
import { aPolicy } from '../../support/builders/policy.js';
import { aText, newestText } from '../../support/builders/policy-text.js';
import { someFacts } from '../../support/builders/proposal.js';

const api = startApi();

const run = (sql: string, ...values: unknown[]) => api.em.execute(sql, values);

describe('a version of a text', () => {
  it.each([
    ['its characters', `text = text || 'x', length = length + 1`],
    ['its number', 'version = 9'],
    ['its day', 'published_at = null'],
    ['a later day', `published_at = '2030-01-01'`],
    ['its characters on publication', `published_at = now(), text = 'x', length = 1`],
  ])('never changes %s', async (_, change) => {
    const policy = await aPolicy(api.em);
    const { id } = await newestText(api.em, policy);

    await expect(run(`update policy_text set ${change} where id = ?`, id)).rejects.toThrow('never changes');
  });

  it('is published once', async () => {
    const policy = await aPolicy(api.em);
    const { id } = await aText(api.em, { policy, text: '新稿', publishedAt: null });

    await expect(
      run(`update policy_text set published_at = now(), version = 9 where id = ?`, id),
    ).rejects.toThrow('never changes');
    await run('update policy_text set published_at = now() where id = ?', id);
    await expect(run('update policy_text set published_at = now() where id = ?', id)).rejects.toThrow(
      'never changes',
    );
  });
});

describe('a draft', () => {
  it('is the only open one of its policy', async () => {
    const policy = await aPolicy(api.em);
    await aDraft(api.em, { policy, state: 'DISCARDED' });
    await aDraft(api.em, { policy });

    const em = api.em.fork();
    await expect(aDraft(em, { policy })).rejects.toThrow('policy_draft_open_unique');
  });

  it.each(['PUBLISHED', 'DISCARDED'] as const)('changes no more once it is %s', async (state) => {
    const publishedAt = state === 'PUBLISHED' ? new Date('2026-01-11T02:00:00Z') : null;
    const { id } = await aDraft(api.em, { state, publishedAt });

    await expect(
      run(`update policy_draft set state = 'OPEN', published_at = null where id = ?`, id),
    ).rejects.toThrow('does not change');
  });
});

describe('an item', () => {
  const anItem = async (state: 'OPEN' | 'DISCARDED' = 'OPEN') => {
    const draft = await aDraft(api.em, { state });
    return aDraftItem(api.em, { draft, kind: 'FACTS', proposal: someFacts() });
  };

  it.each([
    ['end before it starts', `"start" = 5, "end" = 5`, 'draft_item_span_check'],
    ['leave its text', `"start" = 0, "end" = 100000`, 'leaves the text'],
    ['have half a place', `"start" = 0`, 'draft_item_stands_check'],
    ['be surer than sure', 'confidence = 1.001', 'draft_item_confidence_check'],
    ['be decided at no time', `state = 'ACCEPTED'`, 'draft_item_decided_check'],
    ['be rejected without a reason', `state = 'REJECTED', decided_at = now()`, 'draft_item_reason_check'],
    ['be changed into nothing', `state = 'CHANGED', decided_at = now()`, 'draft_item_changed_check'],
  ])('cannot %s', async (_, change, refusal) => {
    const { id } = await anItem();

    await expect(run(`update draft_item set ${change} where id = ?`, id)).rejects.toThrow(refusal);
  });

  it('changes no more once its draft is decided', async () => {
    const { id } = await anItem('DISCARDED');

    await expect(
      run(`update draft_item set state = 'ACCEPTED', decided_at = now() where id = ?`, id),
    ).rejects.toThrow('the draft is DISCARDED');
  });
});
