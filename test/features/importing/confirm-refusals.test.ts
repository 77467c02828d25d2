import { beforeAll, describe, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { stableId } from '../../../src/shared/stable-id.js';
import { ConfirmExtractionDocument, type ConfirmExtractionInput } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDraft } from '../../support/builders/draft.js';
import { aReview, idOfItem, onDraft } from '../../support/builders/review.js';
import { refusedConfirmation } from '../../support/refused-confirmation.js';

const api = startApi();

let review: Awaited<ReturnType<typeof aReview>>;
beforeAll(async () => {
  review = await aReview(api.em);
});
const refused = (fields: Partial<ConfirmExtractionInput>, key = review.key) =>
  refusedConfirmation(api, { ...review, key }, fields);

it.each(['PARTNER', 'LEADER', 'REPORTER', 'REVIEWER', 'ADMINISTRATOR'] as const)(
  'refuses a %s',
  async (role) => {
    const { key } = await anAccount(api.em, { roles: [role] });

    expect(await refused({ acceptAbove: '0' }, key)).toEqual([['FORBIDDEN', '']]);
  },
);

it('refuses who does not say who he is', async () => {
  const input = { ...onDraft(review.draft), acceptAbove: '0' };
  const { data } = await api.run(ConfirmExtractionDocument, { input });

  expect(data?.confirmExtraction.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
});

describe('a draft', () => {
  const nowhere = stableId('policy_draft', 'nowhere');

  it.each([
    ['of another kind', () => globalId('Policy', nowhere), 'INVALID_ID'],
    ['that there is not', () => globalId('PolicyDraft', nowhere), 'NOT_FOUND'],
  ])('%s', async (_, draftId, code) => {
    expect(await refused({ draftId: draftId() })).toEqual([[code, 'input.draftId']]);
  });

  it('that somebody changed first', async () => {
    expect(await refused({ expectedVersion: 2 })).toEqual([['STALE_VERSION', 'input.expectedVersion']]);
  });

  it.each(['PUBLISHED', 'DISCARDED'] as const)('that is %s', async (state) => {
    const publishedAt = state === 'PUBLISHED' ? new Date('2026-01-11T02:00:00Z') : null;
    const { id } = await aDraft(api.em, { state, publishedAt });

    expect(await refused({ draftId: globalId('PolicyDraft', id) })).toEqual([
      ['DRAFT_NOT_OPEN', 'input.draftId'],
    ]);
  });
});

it('refuses more decisions than are taken at once', async () => {
  const decisions = Array.from({ length: 501 }, () => ({
    accept: { itemId: idOfItem(review.items.target) },
  }));

  expect(await refused({ decisions })).toEqual([['TOO_MANY_DECISIONS', 'input.decisions']]);
});
