import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { AuditEntry } from '../../../src/features/audit/audit-entry.entity.js';
import type { Department } from '../../../src/features/department/department.entity.js';
import type { DutyRole } from '../../../src/features/reporting/answerable.rules.js';
import { globalId } from '../../../src/shared/ids.js';
import type { Role } from '../../../src/shared/session.js';
import {
  CommentOnReportDocument,
  type CommentOnReportInput,
  CommentsOfReportDocument,
  CommentsOfReportsDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment, aSuccession } from '../../support/builders/department.js';
import { aMeasure } from '../../support/builders/measure.js';
import { aRegion } from '../../support/builders/region.js';
import { aReport } from '../../support/builders/report.js';
import { aReporter } from '../../support/builders/reporter.js';
import { aTarget } from '../../support/builders/target.js';
import { expectRefused } from '../../support/refused.js';

const api = startApi();

const commentOn = (
  report: { id: string },
  other: Partial<CommentOnReportInput> = {},
): CommentOnReportInput => ({
  reportId: globalId('ProgressReport', report.id),
  text: '请附佐证材料',
  idempotencyKey: randomUUID(),
  ...other,
});
const comment = async (input: CommentOnReportInput, key: string, headers = {}) =>
  (await api.run(CommentOnReportDocument, { input }, key, headers)).data?.commentOnReport;
const commenting = (input: CommentOnReportInput, key: string) => async (headers: Record<string, string>) =>
  (await comment(input, key, headers))?.errors;
const seen = async (
  report: { id: string },
  key: string,
  page: { first?: number; after?: string | null } = {},
) =>
  (await api.run(CommentsOfReportDocument, { id: globalId('ProgressReport', report.id), ...page }, key)).data
    ?.progressReport;

/** A report that waits, and departments with a duty in its target. */
async function aSharedReport() {
  const reporter = await aReporter(api.em);
  const { indicator, region, department } = reporter;
  const report = await aReport(api.em, { indicator, region, department });
  const withDuty = async (role: DutyRole, helper?: Department) => {
    const body = helper ?? (await aDepartment(api.em, { region }));
    const measure = await aMeasure(api.em, { duties: [{ department: body, role }] });
    await aTarget(api.em, { indicator, region, measures: [measure] });
    return { body, key: (await anAccount(api.em, { departments: [body] })).key };
  };
  return { ...reporter, report, withDuty };
}

it.each<DutyRole>(['LEAD', 'JOINT', 'BY_DUTY', 'SUPPORT', 'LOCAL'])(
  'shows a report to a department with the duty %s in its target, which may comment',
  async (role) => {
    const { report, withDuty, key } = await aSharedReport();
    const helper = await withDuty(role);

    expect(await seen(report, helper.key)).toMatchObject({ state: 'SUBMITTED', comments: { totalCount: 0 } });
    const said = await comment(commentOn(report, { text: ' 数据与我局口径不一 \n' }), helper.key);

    const expected = {
      id: expect.stringMatching(/^comment_[0-9a-f-]{36}$/),
      text: '数据与我局口径不一',
      writtenAt: '2026-01-15T04:00:00.000Z',
      isDemo: false,
      department: { name: helper.body.name },
    };
    expect(said).toMatchObject({ errors: [], comment: expected });
    expect((await seen(report, key))?.comments.edges).toMatchObject([{ node: expected }]);
    const entry = { operation: 'commentOnReport', subjectType: 'ReportComment' };
    const subjectId = (said?.comment?.id ?? '').slice('comment_'.length);
    expect(await api.em.fork().findOneOrFail(AuditEntry, { subjectId })).toMatchObject({
      ...entry,
      after: { reportId: report.id, text: '数据与我局口径不一' },
    });
  },
);

it('lets a reviewer speak for itself, and a department answer', async () => {
  const { report, department, key } = await aSharedReport();
  const reviewer = await anAccount(api.em, { roles: ['REVIEWER'] });

  const asked = await comment(commentOn(report), reviewer.key);
  const answered = await comment(commentOn(report, { text: '已补充' }), key);

  expect(asked?.comment).toMatchObject({ department: null, writtenBy: { name: reviewer.account.name } });
  expect(answered?.comment).toMatchObject({ department: { name: department.name } });
  expect((await seen(report, reviewer.key))?.comments.totalCount).toBe(2);
});

it('shows comments to those who take part and those who see all reports, and to nobody else', async () => {
  const { indicator, region, department, key } = await aReporter(api.em);
  const report = await aReport(api.em, { indicator, region, department, state: 'VERIFIED' });
  await comment(commentOn(report), key);
  const stranger = await anAccount(api.em, { departments: [await aDepartment(api.em)] });
  const counted = async (caller: { key: string }) => (await seen(report, caller.key))?.comments.totalCount;
  const byRole = async (role: Role) => counted(await anAccount(api.em, { roles: [role] }));

  expect(await counted({ key })).toBe(1);
  expect([await byRole('LEADER'), await byRole('REVIEWER')]).toEqual([1, 1]);
  expect([await byRole('PARTNER'), await byRole('EDITOR'), await counted(stranger)]).toEqual([0, 0, 0]);
});

describe('who takes part', () => {
  it('is whoever took over from a department with a duty', async () => {
    const { report, withDuty } = await aSharedReport();
    const { body } = await withDuty('SUPPORT');
    const successor = await aDepartment(api.em);
    await aSuccession(api.em, { predecessor: body, successor });
    const { key } = await anAccount(api.em, { departments: [successor] });

    expect((await seen(report, key))?.state).toBe('SUBMITTED');
  });

  it('is whoever answers for the city, in what a division reports, but not its neighbour', async () => {
    const { indicator, region, withDuty } = await aSharedReport();
    const division = await aRegion(api.em, { kind: 'DISTRICT', parent: region });
    const ofDivision = await aReport(api.em, { indicator, region: division });
    const [city, neighbour] = [await withDuty('SUPPORT'), await withDuty('LOCAL')];

    expect((await seen(ofDivision, city.key))?.state).toBe('SUBMITTED');
    expect(await seen(ofDivision, neighbour.key)).toBeNull();
  });

  it('is nobody by another region or another indicator, nor in a draft', async () => {
    const { report, indicator, region, department, withDuty } = await aSharedReport();
    const elsewhere = await aDepartment(api.em);
    await aTarget(api.em, { indicator, region: await aRegion(api.em), departments: [elsewhere] });
    await aTarget(api.em, { region, departments: [elsewhere] });
    const { key } = await anAccount(api.em, { departments: [elsewhere] });
    expect(await seen(report, key)).toBeNull();

    const helper = await withDuty('JOINT');
    const draft = await aReport(api.em, { indicator, region, department, period: '2025-Q3', state: 'DRAFT' });
    expect(await seen(draft, helper.key)).toBeNull();
    await expectRefused(
      api.em,
      { code: 'NOT_FOUND', path: ['input', 'reportId'], zh: '未找到', en: 'There is no' },
      commenting(commentOn(draft), helper.key),
    );
  });
});

it('refuses who takes no part, who may not, what is empty or too long, and what is no report', async () => {
  const { report, key } = await aSharedReport();
  const stranger = await aDepartment(api.em);
  const { key: theirs } = await anAccount(api.em, { departments: [stranger] });
  const { key: leader } = await anAccount(api.em, { roles: ['LEADER'] });
  const path = (field: string) => ['input', field];
  const nobody = 'report_00000000-0000-4000-8000-000000000000';
  const long = { code: 'INVALID_TEXT', path: path('text'), zh: '1 至 4000', en: '1 to 4000' };

  for (const [refusal, input, caller] of [
    [
      { code: 'NOT_TAKING_PART', path: path('reportId'), zh: `“${stranger.name}”对该`, en: 'has no duty' },
      commentOn(report),
      theirs,
    ],
    [
      { code: 'FORBIDDEN', path: [], zh: '无权对填报发表意见', en: 'may not comment' },
      commentOn(report),
      leader,
    ],
    [long, commentOn(report, { text: ' \n' }), key],
    [long, commentOn(report, { text: '字'.repeat(4001) }), key],
    [
      { code: 'NOT_FOUND', path: path('reportId'), zh: '未找到', en: 'There is no' },
      commentOn(report, { reportId: nobody }),
      key,
    ],
    [
      { code: 'NOT_YOUR_DEPARTMENT', path: path('departmentId'), zh: '不能代表', en: 'does not speak for' },
      commentOn(report, { departmentId: globalId('Department', stranger.id) }),
      key,
    ],
  ] as const) {
    await expectRefused(api.em, { ...refusal, path: [...refusal.path] }, commenting(input, caller));
  }
});

it('adds a comment once for one key, keeps all in order, and lets nobody alter one', async () => {
  const { report, key } = await aSharedReport();
  const first = commentOn(report, { text: '一' });
  const twin = await Promise.all([comment(first, key), comment(first, key)]);
  expect(twin[0]?.comment?.id).toBe(twin[1]?.comment?.id);
  for (const text of ['二', '三']) await comment(commentOn(report, { text }), key);

  const page = await seen(report, key, { first: 2 });
  expect(page?.comments).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  const rest = await seen(report, key, { first: 2, after: page?.comments.pageInfo.endCursor ?? null });
  const texts = [page, rest].flatMap((each) => each?.comments.edges.map(({ node }) => node.text));
  expect(texts.toSorted()).toEqual(['一', '三', '二'].toSorted());

  for (const sql of [`update report_comment set text = 'x'`, 'delete from report_comment']) {
    await expect(api.em.fork().execute(sql)).rejects.toThrow('report_comment is append-only');
  }
});

it('asks the database as often for many reports as for one', async () => {
  const { key } = await anAccount(api.em, { roles: ['REVIEWER'] });
  const count = async () => {
    api.queries.length = 0;
    expect((await api.run(CommentsOfReportsDocument, {}, key)).errors).toBeUndefined();
    return api.queries.length;
  };
  const { report } = await aSharedReport();
  await comment(commentOn(report), key);
  const few = await count();
  for (let more = 0; more < 3; more += 1) {
    const shared = await aSharedReport();
    await comment(commentOn(shared.report), shared.key);
  }
  expect(await count()).toBe(few);
});
