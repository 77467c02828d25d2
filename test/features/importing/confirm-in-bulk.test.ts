import { expect, it } from '@jest/globals';
import { AuditEntry } from '../../../src/features/audit/audit-entry.entity.js';
import { DraftItem } from '../../../src/features/importing/draft-item.entity.js';
import { PolicyDraft } from '../../../src/features/importing/policy-draft.entity.js';
import { ConfirmExtractionDocument, type ConfirmExtractionInput } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { aDraftItem } from '../../support/builders/draft.js';
import { aReview, idOfItem, onDraft } from '../../support/builders/review.js';

const api = startApi();

const confirm = async (input: ConfirmExtractionInput, key: string) =>
  (await api.run(ConfirmExtractionDocument, { input }, key)).data?.confirmExtraction;
const stored = ({ id }: { id: string }) => api.em.fork().findOneOrFail(DraftItem, id);

it('accepts all that is sure enough and could be published, and nothing that was decided otherwise', async () => {
  const { draft, items, proposals, key } = await aReview(api.em);
  const like = { draft, kind: 'TARGET', confidence: '0.900' } as const;
  const unread = { ...proposals.target, unit: null, unitAsWritten: '颗' };
  const open = await aDraftItem(api.em, { ...like, proposal: unread });
  const known = await aDraftItem(api.em, { ...like, proposal: { ...proposals.target, value: '30' } });

  const answer = await confirm(
    {
      ...onDraft(draft),
      decisions: [{ reject: { itemId: idOfItem(items.measure), reason: '并非举措' } }],
      acceptAbove: '0.8',
    },
    key,
  );

  expect(answer).toMatchObject({ decidedCount: 3, errors: [] });
  const states = await Promise.all([items.facts, items.measure, items.target, open, known].map(stored));
  expect(states.map(({ state }) => state)).toEqual([
    'PENDING',
    'REJECTED',
    'ACCEPTED',
    'PENDING',
    'ACCEPTED',
  ]);
});

it('leaves the version as it was where nothing is decided', async () => {
  const { draft, key } = await aReview(api.em);

  const answer = await confirm({ ...onDraft(draft), acceptAbove: '1' }, key);

  expect(answer).toMatchObject({ draft: { version: 1 }, decidedCount: 0, errors: [] });
});

it('answers the first result to a repeated key', async () => {
  const { draft, items, key } = await aReview(api.em);
  const input = { ...onDraft(draft), decisions: [{ accept: { itemId: idOfItem(items.target) } }] };

  const answers = await Promise.all([confirm(input, key), confirm(input, key)]);

  for (const answer of answers) {
    expect(answer).toMatchObject({ draft: { version: 2 }, decidedCount: 1, errors: [] });
  }
  expect(await api.em.fork().count(AuditEntry, { subjectId: draft.id })).toBe(1);
});

it('lets one of two editors decide, and tells the other which version there is now', async () => {
  const { draft, items, key } = await aReview(api.em);
  const other = (await aReview(api.em)).key;
  const itemId = idOfItem(items.target);

  const answers = await Promise.all([
    confirm({ ...onDraft(draft), decisions: [{ accept: { itemId } }] }, key),
    confirm({ ...onDraft(draft), decisions: [{ reject: { itemId, reason: '重复' } }] }, other),
  ]);

  const errors = answers.flatMap((answer) => answer?.errors ?? []);
  expect(answers.filter((answer) => answer?.draft)).toHaveLength(1);
  expect(errors).toMatchObject([{ code: 'STALE_VERSION', path: ['input', 'expectedVersion'] }]);
  expect(errors[0]?.message).toContain('您看到的是版本 1，现在是版本 2');
  expect(await api.em.fork().findOneOrFail(PolicyDraft, draft.id)).toMatchObject({ version: 2 });
});
