import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { AuditEntry } from '../../../src/features/audit/audit-entry.entity.js';
import { Reminder } from '../../../src/features/reporting/reminder.entity.js';
import { Standing } from '../../../src/features/target/standing.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import { RemindDocument, RemindersOfDocument, type RemindInput } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment } from '../../support/builders/department.js';
import { aReport } from '../../support/builders/report.js';
import { aReporter } from '../../support/builders/reporter.js';
import { inboxOf } from '../../support/inbox.js';

const api = startApi();

async function aCase() {
  const reporter = await aReporter(api.em);
  const { department, target, indicator, region } = reporter;
  const reviewer = await anAccount(api.em, { roles: ['REVIEWER'] });
  const obligation = {
    indicatorId: globalId('Indicator', indicator.id),
    regionId: globalId('Region', region.id),
    period: '2025-Q4',
  };
  const remind = async (fields: Partial<RemindInput> = {}, key = reviewer.key) => {
    const input: RemindInput = {
      departmentId: globalId('Department', department.id),
      about: { targetId: globalId('Target', target.id) },
      message: '请于本周内报送',
      idempotencyKey: randomUUID(),
      ...fields,
    };
    return (await api.run(RemindDocument, { input }, key)).data?.remind;
  };
  const stored = () => api.em.fork().count(Reminder, { department });
  return { ...reporter, reviewer, obligation, remind, stored };
}

it('reminds a department of a target: a record, its audit row, and word to the department', async () => {
  const { remind, department, target, key, reviewer, indicator, region } = await aCase();
  const idempotencyKey = randomUUID();
  const [sent, twin] = await Promise.all([remind({ idempotencyKey }), remind({ idempotencyKey })]);

  expect(sent?.errors).toEqual([]);
  expect(sent?.reminder).toMatchObject({
    message: '请于本周内报送',
    sentBy: { name: reviewer.account.name },
    department: { id: globalId('Department', department.id) },
    target: { id: globalId('Target', target.id) },
    indicator: null,
    period: null,
  });
  expect(twin?.reminder?.id).toBe(sent?.reminder?.id);
  const id = sent?.reminder?.id ?? '';
  expect(await api.em.count(AuditEntry, { subjectId: id.slice('reminder_'.length), outcome: 'DONE' })).toBe(
    1,
  );
  const { told } = await inboxOf(api, key);
  expect(told).toMatchObject([
    {
      kind: 'REMINDED',
      title: `催办：${indicator.name}（${region.name}）`,
      text: `${reviewer.account.name}：请于本周内报送`,
      subjectIds: [id, globalId('Target', target.id)],
      subjects: [{ __typename: 'Reminder' }, { __typename: 'Target' }],
    },
  ]);
});

it('reminds of an obligation with nothing reported, and of none that is reported or not owed', async () => {
  const { remind, obligation, indicator, region, department, stored } = await aCase();
  expect(await remind({ about: { obligation } })).toMatchObject({
    reminder: {
      period: '2025-Q4',
      target: null,
      indicator: { id: obligation.indicatorId },
      region: { id: obligation.regionId },
    },
  });
  await aReport(api.em, { indicator, region, department, period: '2025-Q3' });
  const refused = async (period: string) =>
    (await remind({ about: { obligation: { ...obligation, period } } }))?.errors;
  const path = ['input', 'about', 'obligation'];
  expect(await refused('2025-Q3')).toMatchObject([{ code: 'NOTHING_LEFT_TO_DO', path }]);
  expect(await refused('2026-Q1')).toMatchObject([{ code: 'NOTHING_OWED', path }]);
  expect(await refused('2025-12')).toMatchObject([{ code: 'NOTHING_OWED', path }]);
  expect(await stored()).toBe(1);
});

it('asks nothing twice within a week: the second is told who reminded last, whoever sends it', async () => {
  const { remind, reviewer, obligation, stored } = await aCase();
  const other = await anAccount(api.em, { roles: ['REVIEWER'] });
  const both = await Promise.all([remind(), remind({}, other.key)]);
  const refused = both.flatMap((answer) => answer?.errors ?? []);
  expect(refused).toMatchObject([{ code: 'ALREADY_REMINDED', path: ['input', 'about'] }]);
  expect(refused[0]?.message).toMatch(
    new RegExp(`“(${reviewer.account.name}|${other.account.name})”已于 2026-01-15`),
  );
  expect(refused[0]?.message).toContain('2026-01-22');
  expect(await stored()).toBe(1);
  expect((await remind({ about: { obligation } }))?.errors).toEqual([]);
});

it.each([
  [
    'NOT_ANSWERABLE',
    ['input', 'departmentId'],
    'a department that does not answer for it',
    async () => {
      const { id } = await aDepartment(api.em);
      return { departmentId: globalId('Department', id) };
    },
  ],
  [
    'NOT_FOUND',
    ['input', 'departmentId'],
    'no department',
    async () => ({
      departmentId: globalId('Department', randomUUID()),
    }),
  ],
  [
    'NOT_FOUND',
    ['input', 'about', 'targetId'],
    'no target',
    async () => ({
      about: { targetId: globalId('Target', randomUUID()) },
    }),
  ],
  ['INVALID_TEXT', ['input', 'message'], 'an empty message', async () => ({ message: ' \n' })],
] as const)('answers %s at %j to %s, and stores nothing', async (code, path, _, fields) => {
  const { remind, stored } = await aCase();
  expect(await remind(await fields())).toMatchObject({ reminder: null, errors: [{ code, path }] });
  expect(await stored()).toBe(0);
});

it('reminds of no target that is reached or cancelled, and lets reviewers alone remind', async () => {
  const { remind, target, key, stored } = await aCase();
  expect((await remind({}, key))?.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  await api.em.nativeUpdate(Standing, { target }, { status: 'ACHIEVED' });
  const path = ['input', 'about', 'targetId'];
  expect((await remind())?.errors).toMatchObject([{ code: 'TARGET_ACHIEVED', path }]);
  await api.em.execute('update target set cancelled_at = now() where id = ?', [target.id]);
  expect((await remind())?.errors).toMatchObject([{ code: 'TARGET_CANCELLED', path }]);
  expect(await stored()).toBe(0);
});

it('lists reminders of targets and to departments, to whom the access table says, in one statement each', async () => {
  const [one, other] = [await aCase(), await aCase()];
  for (const each of [one, other]) await each.remind();
  const ids = [one, other].flatMap(({ target, department }) => [
    globalId('Target', target.id),
    globalId('Department', department.id),
  ]);
  const counts = async (key?: string) => {
    const { data } = await api.run(RemindersOfDocument, { ids }, key);
    return data?.nodes?.map((node) => node && 'reminders' in node && node.reminders.totalCount);
  };
  api.queries.length = 0;
  expect(await counts(one.reviewer.key)).toEqual([1, 1, 1, 1]);
  expect(api.queries.filter((sql) => sql.includes('reminder m'))).toHaveLength(4);
  expect(await counts(one.key)).toEqual([1, 1, 0, 0]);
  expect(await counts()).toEqual([0, 0, 0, 0]);
});

it('keeps reminders as they were sent', async () => {
  const { remind } = await aCase();
  await remind();
  await expect(api.em.execute(`update reminder set message = 'x'`)).rejects.toThrow('append');
});
