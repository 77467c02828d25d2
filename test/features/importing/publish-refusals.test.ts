import { describe, expect, it } from '@jest/globals';
import {
  ConfirmExtractionDocument,
  type ConfirmExtractionInput,
  PublishPolicyDocument,
  type PublishPolicyInput,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDraftItem } from '../../support/builders/draft.js';
import { someDuty } from '../../support/builders/proposal.js';
import { aReview, idOfItem, onDraft } from '../../support/builders/review.js';
import { imported } from '../../support/imported.js';

const api = startApi();
type Review = Awaited<ReturnType<typeof aReview>>;

const decide = (review: Review, fields: Partial<ConfirmExtractionInput>) =>
  api.run(ConfirmExtractionDocument, { input: { ...onDraft(review.draft), ...fields } }, review.key);

/** Sends it: it is refused for these reasons, by item and field, and nothing is written. */
async function refused(input: PublishPolicyInput, key: string) {
  const before = await imported(api.em);
  const { data } = await api.run(PublishPolicyDocument, { input }, key);
  expect(data?.publishPolicy).toMatchObject({ policy: null, draft: null });
  expect(await imported(api.em)).toEqual(before);
  return data?.publishPolicy.errors ?? [];
}
const placesOf = (errors: { code: string; path: string[] }[]) =>
  errors.map(({ code, path }) => [code, path.join('.')]);

describe.each(['LEADER', 'REVIEWER', 'REPORTER', 'PARTNER', 'ADMINISTRATOR'] as const)('a %s', (role) => {
  it('may not publish', async () => {
    const review = await aReview(api.em);
    const { key } = await anAccount(api.em, { roles: [role] });

    expect(placesOf(await refused(onDraft(review.draft), key))).toEqual([['FORBIDDEN', '']]);
  });
});

it('waits for every item, and names each that nobody has decided', async () => {
  const review = await aReview(api.em);
  const { items, draft, key } = review;
  await decide(review, { decisions: [{ accept: { itemId: idOfItem(items.measure) } }] });

  const errors = await refused(onDraft(draft, 2), key);

  expect(placesOf(errors)).toEqual([
    ['ITEM_PENDING', `items.${idOfItem(items.facts)}`],
    ['ITEM_PENDING', `items.${idOfItem(items.target)}`],
  ]);
  expect(errors[1]?.message).toContain(`#${items.target.ordinal} 一`);
});

it('names everything that keeps what was accepted from being a fact', async () => {
  const review = await aReview(api.em);
  const { draft, key, proposals } = review;
  const resolution = {
    status: 'UNKNOWN',
    departmentId: null,
    reason: null,
    candidates: [],
    confidence: 0,
  } as const;
  const measure = await aDraftItem(api.em, {
    draft,
    kind: 'MEASURE',
    proposal: {
      ...proposals.measure,
      path: '九',
      duties: [someDuty('市数据局', null, { resolution: { ...resolution, candidates: [] } })],
    },
  });
  const { indicator } = proposals.target;
  const target = await aDraftItem(api.em, {
    draft,
    kind: 'TARGET',
    proposal: {
      ...proposals.target,
      unit: null,
      unitAsWritten: '颗',
      regionId: null,
      indicator: { ...indicator, name: '' },
    },
  });
  const range = await aDraftItem(api.em, {
    draft,
    kind: 'TARGET',
    proposal: { ...proposals.target, comparator: 'BETWEEN', valueHigh: '3' },
  });
  const decisions = [measure, target, range].map((item) => ({ accept: { itemId: idOfItem(item) } }));
  await decide(review, { decisions, acceptAbove: '0' });

  const errors = await refused(onDraft(draft, 2), key);

  expect(placesOf(errors)).toEqual([
    ['CLAUSE_UNRESOLVED', `items.${idOfItem(measure)}.path`],
    ['DEPARTMENT_UNRESOLVED', `items.${idOfItem(measure)}.duties`],
    ['INDICATOR_UNRESOLVED', `items.${idOfItem(target)}.indicator`],
    ['UNIT_UNRESOLVED', `items.${idOfItem(target)}.unit`],
    ['REGION_UNRESOLVED', `items.${idOfItem(target)}.regionId`],
    ['RANGE_INCOMPLETE', `items.${idOfItem(range)}.valueHigh`],
  ]);
  expect(errors[1]?.message).toContain('“市数据局”');
});

it('takes a target whose start no day of the document says as open, whatever it accepts', async () => {
  const review = await aReview(api.em);
  const { draft, key, items } = review;
  const facts = { issuedOn: null, effectiveFrom: null, title: null };
  const decisions = [{ change: { itemId: idOfItem(items.facts), facts } }];
  await decide(review, { decisions, acceptAbove: '0' });
  expect(placesOf(await refused(onDraft(draft, 2), key))).toEqual([
    ['FACT_UNRESOLVED', `items.${idOfItem(items.facts)}.title`],
    ['ITEM_PENDING', `items.${idOfItem(items.target)}`],
  ]);
  const accepted = [{ accept: { itemId: idOfItem(items.target) } }];

  await decide(review, { decisions: accepted, expectedVersion: 2 });

  expect(placesOf(await refused(onDraft(draft, 3), key))).toEqual([
    ['FACT_UNRESOLVED', `items.${idOfItem(items.facts)}.title`],
    ['START_UNRESOLVED', `items.${idOfItem(items.target)}.startsOn`],
  ]);
});

it('does not publish what somebody changed first', async () => {
  const review = await aReview(api.em);
  await decide(review, { acceptAbove: '0' });

  const errors = await refused(onDraft(review.draft, 1), review.key);

  expect(errors).toMatchObject([{ code: 'STALE_VERSION', path: ['input', 'expectedVersion'] }]);
  expect(errors[0]?.message).toContain('现在是版本 2');
});
