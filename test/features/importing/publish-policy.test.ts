import { describe, expect, it } from '@jest/globals';
import { AuditEntry } from '../../../src/features/audit/audit-entry.entity.js';
import { DraftItem } from '../../../src/features/importing/draft-item.entity.js';
import { PolicyDraft } from '../../../src/features/importing/policy-draft.entity.js';
import { Indicator } from '../../../src/features/indicator/indicator.entity.js';
import { Standing } from '../../../src/features/target/standing.entity.js';
import { Target } from '../../../src/features/target/target.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import {
  ConfirmExtractionDocument,
  PublishedOverviewDocument,
  PublishedPolicyDocument,
  PublishPolicyDocument,
  type PublishPolicyInput,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { aPolicy } from '../../support/builders/policy.js';
import { DRAFT_TEXT } from '../../support/builders/proposal.js';
import { aReview, idOfItem, onDraft } from '../../support/builders/review.js';
import { aTarget } from '../../support/builders/target.js';

const api = startApi();
type Review = Awaited<ReturnType<typeof aReview>>;

const publish = async (input: PublishPolicyInput, key: string) =>
  (await api.run(PublishPolicyDocument, { input }, key)).data?.publishPolicy;
const acceptAll = async ({ draft, key }: Review) =>
  api.run(ConfirmExtractionDocument, { input: { ...onDraft(draft), acceptAbove: '0' } }, key);
const seenByAll = async ({ id }: { id: string }) =>
  (await api.run(PublishedPolicyDocument, { id: globalId('Policy', id) })).data?.policy;
const nodes = <Node>(list: { edges: { node: Node }[] } | undefined) =>
  list?.edges.map(({ node }) => node) ?? [];

it('opens the policy to everybody, with every span cut from its text', async () => {
  const review = await aReview(api.em);
  const { policy, draft, key, office, group, members, collective } = review;
  expect(await seenByAll(policy)).toBeNull();
  await acceptAll(review);

  const answer = await publish(onDraft(draft, 2), key);

  expect(answer).toMatchObject({
    draft: { state: 'PUBLISHED', version: 3 },
    policy: { title: '数据产业若干措施', state: 'PUBLISHED', reviewed: true },
    errors: [],
  });
  const seen = await seenByAll(policy);
  expect(seen?.text).toEqual({ version: 1, publishedAt: '2026-01-15T04:00:00.000Z' });
  const [measure] = nodes(seen?.measures);
  const [target] = nodes(seen?.targets);
  for (const span of [measure?.span, ...(target?.spans.map((each) => each.span) ?? [])]) {
    expect(span?.quote).toBe(DRAFT_TEXT.slice(span?.start, span?.end));
  }
  expect(measure).toMatchObject({
    path: '二',
    title: '举措',
    note: { quote: '（责任单位：市数据局、各区政府、有关部门）' },
    duties: [
      { name: '市数据局', role: 'LEAD', department: { id: globalId('Department', office.id) } },
      { name: '各区政府', origin: 'EXPLICIT', department: { id: globalId('Department', group.id) } },
      ...members.map(({ id }) => ({ origin: 'GROUP', department: { id: globalId('Department', id) } })),
      {
        name: '有关部门',
        department: { id: globalId('Department', collective.id) },
        span: { quote: '有关部门' },
      },
    ],
  });
  expect(target).toMatchObject({
    statement: '15家',
    startsOn: '2025-01-10',
    dueOn: '2027-12-31',
    spans: [{ context: 'GOALS' }, { context: 'MEASURE' }],
    measures: [{ path: '二' }],
  });
});

it('counts on the overview from then on, and keeps who published what became of each item', async () => {
  const review = await aReview(api.em);
  const { policy, draft, key, account, items, region } = review;
  const counted = async () => {
    const filter = { region: globalId('Region', region.id) };
    return (await api.run(PublishedOverviewDocument, { filter }, key)).data?.overview;
  };
  await acceptAll(review);
  expect(await counted()).toMatchObject({ total: 0 });

  await publish(onDraft(draft, 2), key);

  expect(await counted()).toEqual({ total: 1, unassigned: 0 });
  const em = api.em.fork();
  const target = await em.findOneOrFail(Target, { policy: policy.id });
  expect(await em.findOneOrFail(Standing, target.id)).toMatchObject({ status: 'NO_DATA' });
  expect(await em.findOneOrFail(DraftItem, items.target.id)).toMatchObject({ target: { id: target.id } });
  expect((await em.findOneOrFail(DraftItem, items.measure.id)).measure).not.toBeNull();
  expect(await em.findOneOrFail(PolicyDraft, draft.id)).toMatchObject({
    state: 'PUBLISHED',
    publishedBy: { id: account.id },
  });
  expect(
    await em.findOneOrFail(AuditEntry, { operation: 'publishPolicy', subjectId: draft.id }),
  ).toMatchObject({
    before: { state: 'OPEN', version: 2 },
    after: { state: 'PUBLISHED', version: 3, policyId: policy.id, measures: 1, targets: 1, newIndicators: 1 },
  });
});

it('leaves out what was rejected, the facts among it', async () => {
  const review = await aReview(api.em);
  const { policy, draft, key, items } = review;
  const reject = (item: { id: string }) => ({ reject: { itemId: idOfItem(item), reason: '不实' } });
  const decisions = [
    reject(items.facts),
    reject(items.measure),
    { accept: { itemId: idOfItem(items.target) } },
  ];
  await api.run(ConfirmExtractionDocument, { input: { ...onDraft(draft), decisions } }, key);

  const answer = await publish(onDraft(draft, 2), key);

  expect(answer).toMatchObject({ policy: { title: policy.title, reviewed: true }, errors: [] });
  const seen = await seenByAll(policy);
  expect(nodes(seen?.measures)).toEqual([]);
  expect(nodes(seen?.targets)).toMatchObject([{ measures: [], startsOn: '2025-02-01' }]);
});

it('answers the first result to a repeated key, and makes everything once', async () => {
  const review = await aReview(api.em);
  await acceptAll(review);
  const input = onDraft(review.draft, 2);

  const answers = await Promise.all([publish(input, review.key), publish(input, review.key)]);

  for (const answer of answers) expect(answer).toMatchObject({ draft: { version: 3 }, errors: [] });
  expect(await api.em.fork().count(Target, { policy: review.policy.id })).toBe(1);
});

it('lets one of two editors publish', async () => {
  const review = await aReview(api.em);
  await acceptAll(review);

  const answers = await Promise.all([
    publish(onDraft(review.draft, 2), review.key),
    publish(onDraft(review.draft, 2), (await aReview(api.em)).key),
  ]);

  expect(answers.flatMap((answer) => answer?.errors ?? [])).toMatchObject([{ code: 'DRAFT_NOT_OPEN' }]);
  expect(await api.em.fork().count(Target, { policy: review.policy.id })).toBe(1);
});

describe('a promise that another document has made', () => {
  it('is stated again by its reprint, which is known by its letters', async () => {
    const first = await aReview(api.em);
    await acceptAll(first);
    await publish(onDraft(first.draft, 2), first.key);
    const [made] = await api.em.fork().find(Target, { policy: first.policy.id }, { populate: ['indicator'] });
    const again = await aReview(api.em);
    const target = {
      indicator: { id: globalId('Indicator', made?.indicator.id ?? '') },
      regionId: globalId('Region', first.region.id),
    };
    const decisions = [{ change: { itemId: idOfItem(again.items.target), target } }];
    const input = { ...onDraft(again.draft), decisions, acceptAbove: '0' };
    await api.run(ConfirmExtractionDocument, { input }, again.key);

    await publish(onDraft(again.draft, 2), again.key);

    const seen = await seenByAll(again.policy);
    // The reprint is a reprint of everything with these letters, other tests' among them.
    expect(seen?.relations).toContainEqual({
      kind: 'SAME_AS',
      policy: { id: globalId('Policy', first.policy.id) },
    });
    expect(nodes(seen?.targets)).toMatchObject([
      {
        id: globalId('Target', made?.id ?? ''),
        spans: [{ context: 'GOALS' }, { context: 'MEASURE' }, { context: 'GOALS' }, { context: 'MEASURE' }],
        measures: [{ path: '二' }, { path: '二' }],
      },
    ]);
    expect(await api.em.fork().count(Target, { indicator: made?.indicator.id })).toBe(1);
  });

  it('is another one where the documents have nothing to do with each other', async () => {
    const review = await aReview(api.em);
    const stranger = await aPolicy(api.em, { region: review.region, text: '另一份文件' });
    const indicator = await api.em.findOneOrFail(Indicator, (await aTarget(api.em)).indicator.id);
    const terms = { indicator, region: review.region, comparator: 'EQUAL', value: '15' } as const;
    const elsewhere = await aTarget(api.em, { ...terms, policy: stranger });
    const change = {
      change: {
        itemId: idOfItem(review.items.target),
        target: { indicator: { id: globalId('Indicator', indicator.id) } },
      },
    };
    const publishWith = async (one: Review) => {
      const input = { ...onDraft(one.draft), decisions: [change], acceptAbove: '0' };
      await api.run(ConfirmExtractionDocument, { input }, one.key);
      await publish(onDraft(one.draft, 2), one.key);
      return api.em.fork().find(Target, { indicator: indicator.id, region: review.region.id });
    };

    const targets = await publishWith(review);

    expect(targets.map(({ id }) => id)).toContain(elsewhere.id);
    expect(targets).toHaveLength(2);
  });
});
