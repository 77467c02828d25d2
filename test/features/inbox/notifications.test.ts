import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { AuditEntry } from '../../../src/features/audit/audit-entry.entity.js';
import { Notification } from '../../../src/features/inbox/notification.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import {
  MarkNotificationsReadDocument,
  type MarkNotificationsReadInput,
  NotificationsDocument,
  ReturnProgressDocument,
  SubmitProgressDocument,
  VerifyProgressDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aReport } from '../../support/builders/report.js';
import { aReporter } from '../../support/builders/reporter.js';
import { inboxOf, storedNotifications } from '../../support/inbox.js';

const api = startApi();
const idempotencyKey = () => randomUUID();

/** A submitted report, who reported it, and who may decide it. */
async function aCase() {
  const reporter = await aReporter(api.em);
  const { indicator, region, department, account } = reporter;
  const report = await aReport(api.em, { indicator, region, department, submittedBy: account });
  const reviewer = await anAccount(api.em, { roles: ['REVIEWER'] });
  const input = {
    reportId: globalId('ProgressReport', report.id),
    expectedVersion: 1,
    idempotencyKey: randomUUID(),
  };
  return { ...reporter, report, reviewer, input };
}

it('tells the department that its report was sent back, with the reason, and nobody else; once', async () => {
  const { key, indicator, region, report, reviewer, input } = await aCase();
  const another = await aReporter(api.em);
  const returned = { ...input, reason: '口径有误' };
  for (const _ of [1, 2]) await api.run(ReturnProgressDocument, { input: returned }, reviewer.key);

  const { told, unreadCount } = await inboxOf(api, key);
  expect(told).toEqual([
    {
      id: expect.stringMatching(/^notification_/),
      kind: 'REPORT_RETURNED',
      title: `填报被退回：${indicator.name}（${region.name}，2025-Q4）`,
      text: '退回理由：口径有误',
      readAt: null,
      subjectIds: [globalId('ProgressReport', report.id)],
      subjects: [{ __typename: 'ProgressReport', id: globalId('ProgressReport', report.id) }],
    },
  ]);
  expect(unreadCount).toBe(1);
  const english = await inboxOf(api, key, {}, { 'accept-language': 'en' });
  expect(english.told[0]).toMatchObject({ text: 'Reason: 口径有误' });
  expect((await inboxOf(api, another.key)).told).toEqual([]);
  expect((await inboxOf(api, reviewer.key)).told).toEqual([]);
});

it('tells nothing of a change that was refused', async () => {
  const { reviewer, input } = await aCase();
  const before = await storedNotifications(api);
  await api.run(
    ReturnProgressDocument,
    { input: { ...input, expectedVersion: 7, reason: '口径有误' } },
    reviewer.key,
  );
  expect(await storedNotifications(api)).toBe(before);
});

it('tells reviewers once a day that reports wait, and the department when one is verified', async () => {
  const { key, reviewer, input, inputFor } = await aCase();
  const other = await aReporter(api.em);
  await api.run(SubmitProgressDocument, { input: inputFor({ period: '2025-Q3' }) }, key);
  await api.run(SubmitProgressDocument, { input: other.inputFor() }, other.key);
  const waiting = await inboxOf(api, reviewer.key);
  expect(waiting.told.map(({ kind, text }) => [kind, text])).toEqual([['REPORTS_WAITING', null]]);

  await api.run(VerifyProgressDocument, { input }, reviewer.key);
  expect((await inboxOf(api, key)).told.map(({ kind }) => kind)).toEqual(['REPORT_VERIFIED']);
});

it('shows an inbox to its own account alone, page by page', async () => {
  const { account, key } = await anAccount(api.em, { roles: ['LEADER'] });
  for (let day = 1; day <= 5; day += 1) {
    api.em.create(Notification, {
      account,
      kind: day % 2 ? 'REPORTS_LATE' : 'REPORTS_DUE',
      event: `of day ${day}`,
      params: { count: day, dueOn: '2026-01-15' },
      subjects: [],
      createdAt: new Date(`2026-01-0${day}T00:00:00.123456Z`),
    });
  }
  await api.em.flush();
  api.queries.length = 0;
  const first = await inboxOf(api, key, { first: 2 });
  expect(api.queries.filter((sql) => sql.includes('notification'))).toHaveLength(3);
  expect(first.told.map(({ title }) => title)).toEqual(['5项填报已逾期', '4项填报即将到期']);
  expect(first).toMatchObject({ unreadCount: 5, totalCount: 5 });
  const next = await inboxOf(api, key, { first: 9, after: first.pageInfo?.endCursor });
  expect(next.told).toHaveLength(3);
  const late = await inboxOf(api, key, { filter: { kind: ['REPORTS_LATE'], unread: true } });
  expect(late).toMatchObject({ totalCount: 3, unreadCount: 5 });

  const anonymous = await api.run(NotificationsDocument, {});
  expect(anonymous.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

it('marks as read what is the own, once, and records it', async () => {
  const { key, account, reviewer, input } = await aCase();
  const foreign = await aCase();
  await api.run(ReturnProgressDocument, { input: { ...input, reason: '一' } }, reviewer.key);
  await api.run(ReturnProgressDocument, { input: { ...foreign.input, reason: '二' } }, reviewer.key);
  const [mine] = (await inboxOf(api, key)).told;
  const [theirs] = (await inboxOf(api, foreign.key)).told;
  const mark = async (fields: Omit<MarkNotificationsReadInput, 'idempotencyKey'>) =>
    (
      await api.run(
        MarkNotificationsReadDocument,
        { input: { ...fields, idempotencyKey: idempotencyKey() } },
        key,
      )
    ).data?.markNotificationsRead;

  expect(await mark({ ids: [mine?.id ?? '', theirs?.id ?? ''] })).toEqual({ unreadCount: 0, errors: [] });
  expect((await inboxOf(api, foreign.key)).unreadCount).toBe(1);
  const { readAt } = (await inboxOf(api, key)).told[0] ?? {};
  expect(readAt).toBe('2026-01-15T04:00:00.000Z');
  expect(await mark({ upTo: '2026-01-15T04:00:00Z' })).toEqual({ unreadCount: 0, errors: [] });
  expect(await mark({})).toEqual({ unreadCount: null, errors: [{ code: 'NOT_ONE_OF', path: ['input'] }] });
  expect(await mark({ ids: ['x'] })).toEqual({
    unreadCount: null,
    errors: [{ code: 'INVALID_ID', path: ['input', 'ids'] }],
  });
  expect(
    await api.em.count(AuditEntry, { operation: 'markNotificationsRead', outcome: 'DONE', account }),
  ).toBe(2);

  const alter = api.em.execute('update notification set read_at = null where read_at is not null');
  await expect(alter).rejects.toThrow('does not change');
});
