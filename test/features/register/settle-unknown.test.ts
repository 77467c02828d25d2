import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { Region } from '../../../src/features/region/region.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import {
  AddDepartmentDocument,
  ConfirmItemsDocument,
  ImportTextDocument,
  ItemsToReviewDocument,
  PublishDraftDocument,
  StoryTargetsDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anEditor } from '../../support/importing.js';
import { withReference } from '../../support/reference.js';

const api = startApi();
withReference(api);

const TEXT = `苏州市低空经济基础设施建设若干措施

一、建设起降点
到2027年，建成低空起降点200个。（牵头单位：市低空办）
本措施自2025年7月1日起施行，有效期至2027年12月31日。
`;

it('publishes a policy whose leader the register lacked, once an editor has entered it', async () => {
  const { key } = await anEditor(api);
  const imported = async () => {
    const input = { source: { text: TEXT }, dryRun: true };
    return (await api.run(ImportTextDocument, { input }, key)).data?.importPolicy.reading;
  };
  expect((await imported())?.counts.openDuties).toBe(1);
  const toWrite = { source: { text: TEXT }, dryRun: false, idempotencyKey: randomUUID() };
  const draft = (await api.run(ImportTextDocument, { input: toWrite }, key)).data?.importPolicy.draft;
  const draftId = draft?.id ?? '';
  const openItems = async () => {
    const review = (await api.run(ItemsToReviewDocument, { draftId }, key)).data?.policyDraft;
    const items = review?.items.edges.map(({ node }) => node) ?? [];
    return items.filter(({ obstacles }) => obstacles.length > 0);
  };
  const [open, ...others] = await openItems();
  expect([open?.obstacles, others]).toMatchObject([[{ code: 'DEPARTMENT_UNRESOLVED' }], []]);

  const suzhou = await api.em.findOneOrFail(Region, { key: 'suzhou' });
  const body = {
    name: '苏州市低空经济发展办公室',
    kind: 'ORGANISATION' as const,
    level: 'COORDINATING_BODY' as const,
    regionId: globalId('Region', suzhou.id),
    names: [{ name: '市低空办', kind: 'SHORT' as const }],
    idempotencyKey: randomUUID(),
  };
  const added = (await api.run(AddDepartmentDocument, { input: body }, key)).data?.addDepartment;
  expect(added?.errors).toEqual([]);

  const meanings = [{ name: '市低空办', departmentId: added?.department?.id ?? '' }];
  const confirming = {
    draftId,
    expectedVersion: 1,
    decisions: [{ change: { itemId: open?.id ?? '', measure: { meanings } } }],
    acceptAbove: '0.1',
    idempotencyKey: randomUUID(),
  };
  const confirmed = await api.run(ConfirmItemsDocument, { input: confirming }, key);
  expect(confirmed.data?.confirmExtraction.errors).toEqual([]);
  expect(await openItems()).toEqual([]);
  const publishing = { draftId, expectedVersion: 2, idempotencyKey: randomUUID() };
  const published = await api.run(PublishDraftDocument, { input: publishing }, key);
  expect(published.data?.publishPolicy).toMatchObject({ policy: { state: 'PUBLISHED' }, errors: [] });

  const seen = (await api.run(StoryTargetsDocument, { policy: draft?.policy.id ?? '' }, key)).data?.targets;
  expect(seen?.edges.map(({ node }) => node.departments)).toEqual([[{ name: body.name }]]);
  // The next text that names it is read without a question.
  expect((await imported())?.counts.openDuties).toBe(0);
});
