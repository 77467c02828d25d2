import { expect, it } from '@jest/globals';
import { AuditEntry } from '../../../src/features/audit/audit-entry.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import {
  ConfirmExtractionDocument,
  DiscardDraftDocument,
  type DiscardDraftInput,
  PublishedPolicyDocument,
  PublishPolicyDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aReview, onDraft } from '../../support/builders/review.js';
import { imported } from '../../support/imported.js';

const api = startApi();

const discard = async (input: DiscardDraftInput, key: string) =>
  (await api.run(DiscardDraftDocument, { input }, key)).data?.discardDraft;

it('gives a draft up for a reason, for good: it is neither decided nor published', async () => {
  const { draft, policy, key, account } = await aReview(api.em);

  const answer = await discard({ ...onDraft(draft), reason: '误传文件' }, key);

  expect(answer).toEqual({ draft: { state: 'DISCARDED', version: 2 }, errors: [] });
  expect(await api.em.fork().findOneOrFail(AuditEntry, { subjectId: draft.id })).toMatchObject({
    operation: 'discardDraft',
    account: { id: account.id },
    before: { state: 'OPEN', version: 1 },
    after: { state: 'DISCARDED', version: 2, reason: '误传文件' },
  });
  const before = await imported(api.em);
  const input = onDraft(draft, 2);
  const codes = [
    (await api.run(ConfirmExtractionDocument, { input: { ...input, acceptAbove: '0' } }, key)).data
      ?.confirmExtraction,
    (await api.run(PublishPolicyDocument, { input }, key)).data?.publishPolicy,
    await discard({ ...input, reason: '再次' }, key),
  ].flatMap((payload) => payload?.errors.map(({ code }) => code));
  expect(codes).toEqual(['DRAFT_NOT_OPEN', 'DRAFT_NOT_OPEN', 'DRAFT_NOT_OPEN']);
  expect(await imported(api.em)).toEqual(before);
  const { data } = await api.run(PublishedPolicyDocument, { id: globalId('Policy', policy.id) });
  expect(data?.policy).toBeNull();
});

it.each([
  ['without a reason', { reason: ' ' }, 'REASON_REQUIRED', ['input', 'reason']],
  ['that somebody changed first', { expectedVersion: 3 }, 'STALE_VERSION', ['input', 'expectedVersion']],
])('refuses to discard one %s', async (_, fields, code, path) => {
  const { draft, key } = await aReview(api.em);
  const before = await imported(api.em);

  const answer = await discard({ ...onDraft(draft), reason: '误传', ...fields }, key);

  expect(answer).toMatchObject({ draft: null, errors: [{ code, path }] });
  expect(await imported(api.em)).toEqual(before);
});

it('is for editors', async () => {
  const { draft } = await aReview(api.em);
  const { key } = await anAccount(api.em, { roles: ['LEADER'] });

  expect(await discard({ ...onDraft(draft), reason: '误传' }, key)).toMatchObject({
    errors: [{ code: 'FORBIDDEN' }],
  });
});
