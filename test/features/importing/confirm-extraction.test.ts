import { expect, it } from '@jest/globals';
import { AuditEntry } from '../../../src/features/audit/audit-entry.entity.js';
import { DraftItem } from '../../../src/features/importing/draft-item.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import { ConfirmExtractionDocument, type ConfirmExtractionInput } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anIndicator } from '../../support/builders/indicator.js';
import { placeOf, someDuty } from '../../support/builders/proposal.js';
import { aReview, idOfItem, itemOf, onDraft } from '../../support/builders/review.js';

const api = startApi();

const confirm = async (input: ConfirmExtractionInput, key: string) =>
  (await api.run(ConfirmExtractionDocument, { input }, key)).data?.confirmExtraction;
const stored = ({ id }: { id: string }) => api.em.fork().findOneOrFail(DraftItem, id);

it('accepts, changes and rejects in one go, and says who decided what', async () => {
  const { draft, items, proposals, account, key } = await aReview(api.em);
  const decisions = [
    { accept: { itemId: idOfItem(items.facts) } },
    { change: { itemId: idOfItem(items.target), target: { value: '16', comparator: 'AT_LEAST' as const } } },
    { reject: { itemId: idOfItem(items.measure), reason: '并非举措' } },
  ];

  const answer = await confirm({ ...onDraft(draft), decisions }, key);

  expect(answer).toMatchObject({ draft: { state: 'OPEN', version: 2 }, decidedCount: 3, errors: [] });
  const by = { decidedBy: { id: account.id }, decidedAt: new Date('2026-01-15T04:00:00Z') };
  expect(await stored(items.facts)).toMatchObject({ state: 'ACCEPTED', decision: null, ...by });
  expect(await stored(items.target)).toMatchObject({
    state: 'CHANGED',
    proposal: proposals.target,
    decision: {
      ...proposals.target,
      value: '16',
      comparator: 'AT_LEAST',
      confidence: { ...proposals.target.confidence, value: 1, comparator: 1 },
    },
    ...by,
  });
  expect(await stored(items.measure)).toMatchObject({ state: 'REJECTED', reason: '并非举措', ...by });
  expect(await api.em.fork().find(AuditEntry, { subjectId: draft.id })).toMatchObject([
    {
      operation: 'confirmExtraction',
      subjectType: 'PolicyDraft',
      account: { id: account.id },
      before: { version: 1 },
      after: {
        version: 2,
        items: [
          { id: items.facts.id, state: 'ACCEPTED', reason: null },
          { id: items.target.id, state: 'CHANGED', reason: null },
          { id: items.measure.id, state: 'REJECTED', reason: '并非举措' },
        ],
      },
    },
  ]);
});

it('may be decided anew while the draft is open: a change goes on from the last, accepting undoes it', async () => {
  const { draft, items, proposals, key } = await aReview(api.em);
  const itemId = idOfItem(items.target);
  const decide = (version: number, decision: NonNullable<ConfirmExtractionInput['decisions']>) =>
    confirm({ ...onDraft(draft, version), decisions: decision }, key);

  await decide(1, [{ reject: { itemId, reason: '重复' } }]);
  await decide(2, [{ change: { itemId, target: { value: '16' } } }]);
  await decide(3, [{ change: { itemId, target: { scope: '全市' } } }]);
  expect(await stored(items.target)).toMatchObject({
    state: 'CHANGED',
    reason: null,
    decision: { value: '16', scope: '全市' },
  });

  const answer = await decide(4, [{ accept: { itemId } }]);
  expect(answer).toMatchObject({ draft: { version: 5 }, decidedCount: 1, errors: [] });
  expect(await stored(items.target)).toMatchObject({
    state: 'ACCEPTED',
    decision: null,
    proposal: proposals.target,
  });
});

it('settles whom a name means and leaves the other duties as they are', async () => {
  const { draft, office, group, proposals, key } = await aReview(api.em);
  const open = {
    status: 'AMBIGUOUS',
    departmentId: null,
    reason: null,
    candidates: [],
    confidence: 0.4,
  } as const;
  const duties = [
    someDuty('市数据局', office.id),
    someDuty('各区政府', null, { resolution: { ...open, candidates: [] } }),
  ];
  const item = await itemOf.measure(api.em, draft, { ...proposals.measure, duties });
  const meanings = [{ name: '各区政府', departmentId: globalId('Department', group.id) }];

  await confirm(
    { ...onDraft(draft), decisions: [{ change: { itemId: idOfItem(item), measure: { meanings } } }] },
    key,
  );

  expect((await stored(item)).decision).toMatchObject({
    duties: [
      { name: '市数据局', resolution: { departmentId: office.id, confidence: 0.9 } },
      { name: '各区政府', resolution: { status: 'RESOLVED', departmentId: group.id, confidence: 1 } },
    ],
  });
});

it('takes units by other spellings, indicators that are known, places by their innermost clause', async () => {
  const { draft, items, region, key } = await aReview(api.em);
  const indicator = await anIndicator(api.em, { name: '企业数' });
  const target = {
    indicator: { id: globalId('Indicator', indicator.id) },
    unit: '家',
    regionId: globalId('Region', region.id),
    dueOn: '2026-06-30',
    hedges: ['力争'],
    spans: [placeOf('培育企业15家', 1)],
  };

  const decisions = [{ change: { itemId: idOfItem(items.target), target } }];
  const answer = await confirm({ ...onDraft(draft), decisions }, key);

  expect(answer?.errors).toEqual([]);
  expect((await stored(items.target)).decision).toMatchObject({
    indicator: { id: indicator.id, name: '企业数', unit: '家', cadence: 'QUARTERLY' },
    dueOn: '2026-06-30',
    duePrecision: 'DAY',
    hedges: ['力争'],
    spans: [{ ...placeOf('培育企业15家', 1), path: '二', context: 'MEASURE' }],
  });
});

it('adds what the reading overlooked, accepted by whoever adds it', async () => {
  const { draft, office, region, account, key } = await aReview(api.em);
  const measure = {
    span: placeOf('到2027年，数据产业规模达2000亿元'),
    duties: [{ departmentId: globalId('Department', office.id), role: 'LEAD' as const, name: '市数据局' }],
  };
  const target = {
    spans: [placeOf('数据产业规模达2000亿元')],
    indicator: { new: { name: '数据产业规模', unit: '亿元' } },
    comparator: 'AT_LEAST' as const,
    value: '2000',
    unit: '亿元',
    cadence: 'BY_DEADLINE' as const,
    dueOn: '2027-12-31',
    duePrecision: 'YEAR' as const,
  };

  const answer = await confirm(
    { ...onDraft(draft), decisions: [{ add: { measure } }, { add: { target } }] },
    key,
  );

  expect(answer).toMatchObject({ decidedCount: 2, errors: [] });
  const added = await api.em
    .fork()
    .find(DraftItem, { draft: draft.id, origin: 'ADDED' }, { orderBy: { ordinal: 'asc' } });
  expect(added).toMatchObject([
    {
      kind: 'MEASURE',
      state: 'ACCEPTED',
      path: '一',
      ...measure.span,
      confidence: '1.000',
      decidedBy: { id: account.id },
      proposal: {
        duties: [{ name: '市数据局', span: measure.span, resolution: { departmentId: office.id } }],
      },
    },
    {
      kind: 'TARGET',
      state: 'ACCEPTED',
      path: '一',
      proposal: {
        regionId: region.id,
        strength: 'BINDING',
        indicator: { id: null, unit: '亿元', direction: 'RISE', aggregation: 'LATEST', cadence: 'QUARTERLY' },
        // The measure that was added just before stands around it.
        spans: [{ ...placeOf('数据产业规模达2000亿元'), path: '一', context: 'MEASURE' }],
      },
    },
  ]);
});
