import { expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { ConfirmExtractionDocument, ItemObstaclesDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDraft, aDraftItem } from '../../support/builders/draft.js';
import { someTarget } from '../../support/builders/proposal.js';
import { aReview, idOfItem, onDraft } from '../../support/builders/review.js';

const api = startApi();

const obstaclesIn = async (draft: { id: string }, key?: string, headers = {}) => {
  const variables = { id: globalId('PolicyDraft', draft.id) };
  const { data } = await api.run(ItemObstaclesDocument, variables, key, headers);
  return data?.policyDraft?.items.edges.map(({ node }) => node.obstacles) ?? [];
};

it('says of each item what keeps it from being published, until that is settled', async () => {
  const { draft, key, proposals } = await aReview(api.em);
  const proposal = { ...proposals.target, unit: null, unitAsWritten: '颗' };
  const item = await aDraftItem(api.em, { draft, kind: 'TARGET', proposal });

  expect(await obstaclesIn(draft, key)).toMatchObject([
    [],
    [],
    [],
    [{ code: 'UNIT_UNRESOLVED', path: ['unit'], message: expect.stringContaining('“颗”') }],
  ]);
  expect((await obstaclesIn(draft, key, { 'accept-language': 'en' }))[3]).toMatchObject([
    { message: expect.stringMatching(/^#\d+ 一 counts in "颗"/) },
  ]);

  const decisions = [{ change: { itemId: idOfItem(item), target: { unit: '家' } } }];
  await api.run(ConfirmExtractionDocument, { input: { ...onDraft(draft), decisions } }, key);
  expect((await obstaclesIn(draft, key)).flat()).toEqual([]);
});

it('says nothing of what is rejected, and nothing to others than editors', async () => {
  const { key } = await anAccount(api.em, { roles: ['EDITOR'] });
  const draft = await aDraft(api.em);
  const item = await aDraftItem(api.em, { draft, kind: 'TARGET', proposal: someTarget({ regionId: null }) });
  expect((await obstaclesIn(draft, key)).flat()).not.toEqual([]);
  expect(await obstaclesIn(draft)).toEqual([[]]);

  const decisions = [{ reject: { itemId: idOfItem(item), reason: '并非目标' } }];
  await api.run(ConfirmExtractionDocument, { input: { ...onDraft(draft), decisions } }, key);
  expect(await obstaclesIn(draft, key)).toEqual([[]]);
});

it('reads the text and the registers once for a page of items', async () => {
  const { draft, key } = await aReview(api.em);
  await obstaclesIn(draft, key);
  api.queries.length = 0;

  await obstaclesIn(draft, key);

  const asked = (from: RegExp) => api.queries.filter((sql) => from.test(sql)).length;
  expect([
    asked(/from policy_text t where t.id/),
    asked(/from unit\b/),
    asked(/from department d$/m),
  ]).toEqual([1, 1, 1]);
});
