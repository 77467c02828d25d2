import { describe, expect, it } from '@jest/globals';
import { DraftItem } from '../../../src/features/importing/draft-item.entity.js';
import { globalId, uuidOf } from '../../../src/shared/ids.js';
import {
  DraftOfPolicyDocument,
  PolicyDraftByIdDocument,
  PolicyDraftNodesDocument,
  PolicyDraftsDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDraft, aDraftItem } from '../../support/builders/draft.js';
import { aPolicy } from '../../support/builders/policy.js';
import { aText } from '../../support/builders/policy-text.js';
import { someFacts } from '../../support/builders/proposal.js';
import { anEditor, sendImport, someText, toWrite } from '../../support/importing.js';
import { withReference } from '../../support/reference.js';

const api = startApi();
withReference(api);

const anImport = async () => {
  const { account, key } = await anEditor(api);
  const answer = await sendImport(api, toWrite(someText()), key);
  if (!answer?.draft) throw new Error(JSON.stringify(answer?.errors));
  return { account, key, id: answer.draft.id, policyId: answer.draft.policy.id };
};

describe('policyDraft', () => {
  it('shows a draft with its text, warnings, counts and items in the order of the document', async () => {
    const { account, key, id } = await anImport();

    const { data } = await api.run(PolicyDraftByIdDocument, { id }, key);

    expect(data?.policyDraft).toMatchObject({
      state: 'OPEN',
      version: 1,
      createdBy: { name: account.name },
      publishedAt: null,
      publishedBy: null,
      text: { version: 1, publishedAt: null },
      baseText: null,
      warnings: [{ place: { quote: '市星际局' } }, { place: { quote: '各有关部门' } }],
      counts: [
        { kind: 'FACTS', state: 'PENDING', count: 1 },
        { kind: 'MEASURE', state: 'PENDING', count: 2 },
        { kind: 'TARGET', state: 'PENDING', count: 2 },
      ],
    });
    const items = data?.policyDraft?.items;
    expect(items?.totalCount).toBe(5);
    expect(items?.edges.map(({ node }) => node)).toMatchObject([
      { __typename: 'FactsItem', place: { start: 0 } },
      {
        __typename: 'MeasureItem',
        asRead: { path: '一', duties: [{ name: '市工信局' }, { name: '市星际局' }] },
        measure: null,
        measureDecision: null,
      },
      {
        __typename: 'TargetItem',
        targetRead: { value: '2000', places: [{ place: { quote: expect.stringContaining('2000亿元') } }] },
        target: null,
        targetDecision: null,
      },
      { __typename: 'MeasureItem', asRead: { path: '二' } },
      { __typename: 'TargetItem', targetRead: { value: '15' } },
    ]);
  });

  it.each([
    ['a kind', { kind: 'MEASURE' as const }, 2],
    ['a state', { state: 'ACCEPTED' as const }, 0],
    ['an origin', { origin: 'EXTRACTED' as const }, 5],
    ['what is less sure', { belowConfidence: '0.1' }, 1],
    ['all at once', { kind: 'TARGET' as const, state: 'PENDING' as const, belowConfidence: '1' }, 2],
  ])('narrows its items to %s', async (_, filter, count) => {
    const { key, id } = await anImport();

    const { data } = await api.run(PolicyDraftByIdDocument, { id, filter }, key);

    expect(data?.policyDraft?.items.totalCount).toBe(count);
    expect(data?.policyDraft?.items.edges).toHaveLength(count);
  });

  it('pages its items', async () => {
    const { key, id } = await anImport();

    const first = await api.run(PolicyDraftByIdDocument, { id, first: 2 }, key);
    const after = first.data?.policyDraft?.items.pageInfo.endCursor;
    const rest = await api.run(PolicyDraftByIdDocument, { id, first: 10, after }, key);

    const ids = [first, rest].flatMap(({ data }) =>
      data?.policyDraft?.items.edges.map(({ node }) => node.id),
    );
    expect(new Set(ids).size).toBe(5);
    expect(first.data?.policyDraft?.items.pageInfo.hasNextPage).toBe(true);
  });

  it('asks as many queries for five items as for two', async () => {
    const { key, id } = await anImport();
    const queriesFor = async (first: number) => {
      api.queries.length = 0;
      await api.run(PolicyDraftByIdDocument, { id, first }, key);
      return api.queries.length;
    };
    await queriesFor(5);

    expect(await queriesFor(5)).toBe(await queriesFor(3));
  });
});

describe('policyDrafts', () => {
  it('asks as many queries for three drafts as for two', async () => {
    const { key } = await anImport();
    await anImport();
    await anImport();
    const queriesFor = async (first: number) => {
      api.queries.length = 0;
      const { data } = await api.run(PolicyDraftsDocument, { state: 'OPEN', first }, key);
      expect(data?.policyDrafts.edges).toHaveLength(first);
      return api.queries.length;
    };
    await queriesFor(3);

    expect(await queriesFor(3)).toBe(await queriesFor(2));
  });

  it('lists the newest first, in one state or in all', async () => {
    const { key } = await anEditor(api);
    const older = await aDraft(api.em, { createdAt: new Date('2026-03-01T02:00:00Z') });
    const newer = await aDraft(api.em, { createdAt: new Date('2026-03-02T02:00:00Z') });
    const given = await aDraft(api.em, { createdAt: new Date('2026-03-03T02:00:00Z'), state: 'DISCARDED' });
    const listed = async (state?: 'OPEN' | 'DISCARDED') => {
      const { data } = await api.run(PolicyDraftsDocument, { state, first: 3 }, key);
      return data?.policyDrafts.edges.map(({ node }) => node.id);
    };
    const [oldest, middle, newest] = [older, newer, given].map(({ id }) => globalId('PolicyDraft', id));

    expect(await listed()).toEqual([newest, middle, oldest]);
    expect((await listed('OPEN'))?.slice(0, 2)).toEqual([middle, oldest]);
    expect(await listed('DISCARDED')).toEqual([newest]);
  });
});

describe('who sees a draft', () => {
  it('editors alone, while its text is not published', async () => {
    const { id, policyId, key } = await anImport();
    const draft = { id: uuidOf('PolicyDraft', id) };
    const item = await api.em.fork().findOneOrFail(DraftItem, { draft });
    const ids = [id, globalId('DraftItem', item.id)];
    const leader = await anAccount(api.em, { roles: ['LEADER'] });

    for (const other of [undefined, leader.key]) {
      expect((await api.run(PolicyDraftByIdDocument, { id }, other)).data).toEqual({ policyDraft: null });
      expect((await api.run(PolicyDraftNodesDocument, { ids }, other)).data).toEqual({ nodes: [null, null] });
      expect((await api.run(DraftOfPolicyDocument, { id: policyId }, other)).data).toEqual({ policy: null });
    }
    expect((await api.run(PolicyDraftNodesDocument, { ids }, key)).data).toEqual({
      nodes: [
        { __typename: 'PolicyDraft', id },
        { __typename: 'FactsItem', id: ids[1] },
      ],
    });
    expect((await api.run(DraftOfPolicyDocument, { id: policyId }, key)).data).toEqual({
      policy: { reviewed: false, draft: { id } },
    });
  });

  it('everybody, where the text is published and nobody has confirmed what was read from it', async () => {
    const policy = await aPolicy(api.em, { reviewed: false });
    const draft = await aDraft(api.em, { policy });

    const { data } = await api.run(DraftOfPolicyDocument, { id: globalId('Policy', policy.id) });

    expect(data).toEqual({
      policy: { reviewed: false, draft: { id: globalId('PolicyDraft', draft.id) } },
    });
  });

  it('editors alone, of a new version of a published text', async () => {
    const policy = await aPolicy(api.em);
    const policyText = await aText(api.em, { policy, text: '新的正文', publishedAt: null });
    const draft = await aDraft(api.em, { policy, policyText });
    const id = globalId('Policy', policy.id);
    const { key } = await anEditor(api);

    expect((await api.run(DraftOfPolicyDocument, { id })).data?.policy?.draft).toBeNull();
    expect((await api.run(DraftOfPolicyDocument, { id }, key)).data?.policy?.draft).toEqual({
      id: globalId('PolicyDraft', draft.id),
    });
  });

  it('editors alone, once it is decided', async () => {
    const draft = await aDraft(api.em, { state: 'DISCARDED' });
    const id = globalId('PolicyDraft', draft.id);
    const { key } = await anEditor(api);

    expect((await api.run(PolicyDraftByIdDocument, { id })).data?.policyDraft).toBeNull();
    expect((await api.run(PolicyDraftByIdDocument, { id }, key)).data?.policyDraft?.state).toBe('DISCARDED');
  });

  it('why an item was rejected, and by whom, editors alone', async () => {
    const { account, key } = await anEditor(api);
    const draft = await aDraft(api.em);
    const decidedAt = new Date('2026-01-12T02:00:00Z');
    const decision = { state: 'REJECTED' as const, reason: '不是目标', decidedAt, decidedBy: account };
    await aDraftItem(api.em, { draft, kind: 'FACTS', proposal: someFacts(), ...decision });
    const id = globalId('PolicyDraft', draft.id);
    const itemSeenBy = async (caller?: string) => {
      const { data } = await api.run(PolicyDraftByIdDocument, { id }, caller);
      return data?.policyDraft?.items.edges[0]?.node;
    };

    expect(await itemSeenBy()).toMatchObject({ state: 'REJECTED', reason: null, decidedBy: null });
    expect(await itemSeenBy(key)).toMatchObject({
      reason: '不是目标',
      decidedBy: { name: account.name },
      decidedAt: '2026-01-12T02:00:00.000Z',
    });
  });
});
