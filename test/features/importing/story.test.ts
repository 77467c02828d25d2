import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { Department } from '../../../src/features/department/department.entity.js';
import { globalId } from '../../../src/shared/ids.js';
// The operations of docs/editing.md, as schema/examples has them.
import {
  ConfirmItemsDocument,
  DraftsToReviewDocument,
  ImportTextDocument,
  ItemsToReviewDocument,
  PublishDraftDocument,
  StoryTargetsDocument,
  SubmitProgressDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { withReference } from '../../support/reference.js';

const api = startApi();
withReference(api);

const TEXT = `苏州市促进低空经济发展的若干措施

一、总体目标
到2027年，全市低空经济产业规模力争达800亿元。
二、重点任务
（一）培育企业
到2027年，培育低空经济领军企业30家以上。（牵头单位：市工信局，配合单位：市星际局、各有关部门）
（二）建设平台
到2026年，建成低空飞行服务平台5个。（责任单位：市交通局）
本措施自2025年7月1日起施行，有效期至2027年12月31日。
`;

const departmentCalled = (name: string) => api.em.findOneOrFail(Department, { name });
const reporterOf = async (name: string) =>
  (await anAccount(api.em, { departments: [await departmentCalled(name)] })).key;

it('takes a text never seen through reading, review and publication to lists, dashboards and reports', async () => {
  const { key } = await anAccount(api.em, { roles: ['EDITOR'] });

  // Import: what was read lies in a draft, and counts nowhere.
  const source = { text: TEXT };
  const dry = await api.run(ImportTextDocument, { input: { source } }, key);
  expect(dry.data?.importPolicy).toMatchObject({
    reading: {
      facts: { title: '苏州市促进低空经济发展的若干措施' },
      counts: { measures: 2, targets: 3, openDuties: 1 },
    },
    draft: null,
    errors: [],
  });
  const written = { source, dryRun: false, idempotencyKey: randomUUID() };
  const imported = (await api.run(ImportTextDocument, { input: written }, key)).data?.importPolicy;
  expect(imported).toMatchObject({
    reading: dry.data?.importPolicy.reading,
    draft: { version: 1 },
    errors: [],
  });
  const draftId = imported?.draft?.id ?? '';
  const policy = imported?.draft?.policy.id ?? '';
  const onLists = async (viewer?: string) => (await api.run(StoryTargetsDocument, { policy }, viewer)).data;
  expect((await onLists(key))?.targets.totalCount).toBe(0);
  const drafts = (await api.run(DraftsToReviewDocument, {}, key)).data?.policyDrafts.edges;
  expect(drafts?.map(({ node }) => node.id)).toEqual([draftId]);

  // Review: nobody knows 市星际局, so an editor says whom it means; all else is accepted as it was read.

  const review = (await api.run(ItemsToReviewDocument, { draftId }, key)).data?.policyDraft;
  const items = review?.items.edges.map(({ node }) => node) ?? [];
  const open = items.filter(({ obstacles }) => obstacles.length > 0);
  expect(open).toMatchObject([{ __typename: 'MeasureItem', obstacles: [{ code: 'DEPARTMENT_UNRESOLVED' }] }]);
  const science = await departmentCalled('苏州市科学技术局');
  const meanings = [{ name: '市星际局', departmentId: globalId('Department', science.id) }];
  const confirmed = await api.run(
    ConfirmItemsDocument,
    {
      input: {
        draftId,
        expectedVersion: 1,
        decisions: [{ change: { itemId: open[0]?.id ?? '', measure: { meanings } } }],
        acceptAbove: '0.1',
        idempotencyKey: randomUUID(),
      },
    },
    key,
  );
  expect(confirmed.data?.confirmExtraction).toMatchObject({ decidedCount: items.length, errors: [] });

  // Publication: from here on everybody reads it.
  const input = { draftId, expectedVersion: 2, idempotencyKey: randomUUID() };
  const published = await api.run(PublishDraftDocument, { input }, key);
  expect(published.data?.publishPolicy).toMatchObject({
    policy: { state: 'PUBLISHED', reviewed: true },
    errors: [],
  });
  const { key: partner } = await anAccount(api.em, { roles: ['PARTNER'] });
  const seen = await onLists(partner);
  expect(seen?.overview).toEqual({ total: 3, unassigned: 1 });
  const targets = seen?.targets.edges.map(({ node }) => node) ?? [];
  expect(
    targets.map(({ statement, departments }) => [statement, departments.map(({ name }) => name)]),
  ).toEqual([
    ['≥800亿元', []],
    ['≥30家', ['苏州市工业和信息化局', '苏州市科学技术局', '市各相关部门（泛指）']],
    ['5个', ['苏州市交通运输局']],
  ]);
  for (const { span } of targets.flatMap(({ spans }) => spans)) {
    expect(span.quote).toBe(TEXT.slice(span.start, span.end));
    expect(span.policy.id).toBe(policy);
  }

  // Reports: whoever answers for a measure may report what its target asks for, and nobody else.
  const platforms = targets[2];
  const value = {
    indicatorId: platforms?.indicator.id ?? '',
    regionId: platforms?.region.id ?? '',
    period: '2025-H2',
    value: '2',
    idempotencyKey: randomUUID(),
  };
  const report = async (department: string) =>
    (await api.run(SubmitProgressDocument, { input: value }, await reporterOf(department))).data
      ?.submitProgress;
  expect(await report('苏州市财政局')).toMatchObject({ errors: [{ code: 'NOT_RESPONSIBLE' }] });
  expect(await report('苏州市交通运输局')).toMatchObject({ report: { state: 'SUBMITTED' }, errors: [] });
});
