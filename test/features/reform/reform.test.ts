import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import { AuditEntry } from '../../../src/features/audit/audit-entry.entity.js';
import type { Department } from '../../../src/features/department/department.entity.js';
import { Account } from '../../../src/features/identity/account.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import { ReformedDocument, ReformFiguresDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment, aDepartmentName } from '../../support/builders/department.js';
import { aReport } from '../../support/builders/report.js';
import { many } from '../../support/many.js';
import { aReformableCity, idOf, type ReformableCity, reformer, shared } from '../../support/reforming.js';

const api = startApi();
let [city, editor, administrator, leader]: [ReformableCity | null, string, string, string] = [
  null,
  '',
  '',
  '',
];
const reform = reformer(api, () => administrator);
const here = (): ReformableCity => {
  if (!city) throw new Error('Not made');
  return city;
};
beforeAll(async () => {
  editor = (await anAccount(api.em, { roles: ['EDITOR'] })).key;
  administrator = (await anAccount(api.em, { roles: ['ADMINISTRATOR'] })).key;
  leader = (await anAccount(api.em, { roles: ['LEADER'] })).key;
});
beforeEach(async () => {
  city = await aReformableCity(api.em);
});

const lookUp = async (department: Department) =>
  (await api.run(ReformedDocument, { id: idOf.department(department) })).data?.department;
const speaksFor = async ({ id }: Account) => {
  const found = await api.em
    .fork()
    .execute<{ department_id: string }[]>(
      'select department_id from account_department where account_id = ?',
      [id],
    );
  return found.map(({ department_id }) => department_id);
};
/** Every row of the tables that a reform could touch. */
const stored = async () =>
  Promise.all(
    [
      ...[
        'department',
        'department_name',
        'department_succession',
        'duty_transfer',
        'holding',
        'row_version',
      ],
      ...['department_reform', 'account', 'account_department', 'progress_report', 'notification'],
      ...['audit_entry', 'idempotency_key', 'target_figure', 'answering', 'search_entry'],
    ].map((table) => api.em.fork().execute(`select to_jsonb(t)::text as row from ${table} t order by 1`)),
  );

it('renames: the department stays who it is, under a former name', async () => {
  const { old, one } = here();
  const name = `苏州市${randomUUID().slice(0, 8)}局`;

  const answer = await reform(old, { reform: { renameTo: name } }, editor);

  expect(answer?.errors).toEqual([]);
  expect(answer?.reform).toMatchObject({
    kind: 'RENAME',
    ends: false,
    formerName: old.name,
    department: { id: idOf.department(old), name },
    dutyCount: 0,
    accounts: null,
  });
  expect(await lookUp(old)).toMatchObject({
    name,
    names: [
      { name: old.name, kind: 'CANONICAL', validFrom: null, validTo: '2025-12-01' },
      { name, kind: 'CANONICAL', validFrom: '2025-12-01', validTo: null },
    ],
    successors: [],
    targets: { edges: expect.arrayContaining([{ node: { id: idOf.target(one.target) } }]) },
  });
  const taken = await reform(here().first, { reform: { renameTo: name } });
  expect(taken?.errors.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['NAME_TAKEN', 'input.reform.renameTo.name'],
  ]);
});

it('merges: all goes to one, with accounts and keys, and the names end', async () => {
  const { old, first, office } = here();
  await aDepartmentName(api.em, { department: old, name: `市${randomUUID().slice(0, 8)}局` });

  const answer = await reform(old, { reform: { mergeInto: idOf.department(first) } });

  const account = { id: globalId('ManagedAccount', office.account.id) };
  const department = { id: idOf.department(first) };
  expect(answer?.reform).toMatchObject({
    kind: 'MERGE',
    ends: true,
    successors: [department],
    dutyCount: 3,
    indicatorCount: 1,
    accountsLeft: 0,
    accounts: [{ account, apiKeys: 1, department }],
  });
  expect(answer?.reform?.duties.every((duty) => duty.department?.id === department.id)).toBe(true);
  expect(await speaksFor(office.account)).toEqual([first.id]);
  const gone = await lookUp(old);
  expect(gone).toMatchObject({
    successors: [{ department, kind: 'MERGE', happenedOn: '2025-12-01' }],
    targets: { edges: [] },
  });
  expect(gone?.names.map(({ validTo }) => validTo)).toEqual(['2025-12-01']);
  expect((await lookUp(first))?.targets.edges).toHaveLength(3);
  const { data } = await api.run(ReformFiguresDocument, { department: department.id }, leader);
  expect([data?.of.total, data?.targets.totalCount]).toEqual([3, 3]);
  const trail = await api.em
    .fork()
    .find(AuditEntry, { operation: 'reformDepartment', outcome: 'DONE', subjectId: office.account.id });
  expect(trail).toMatchObject([{ before: { departments: [old.id] }, after: { departments: [first.id] } }]);
  expect((await api.em.fork().findOneOrFail(Account, office.account.id)).version).toBe(2);
  expect(
    (await reform(old, { reform: { mergeInto: idOf.department(here().second) } }))?.errors,
  ).toMatchObject([{ code: 'REFORMED_ALREADY' }]);
  expect(
    (await reform(here().second, { reform: { mergeInto: idOf.department(old) } }))?.errors,
  ).toMatchObject([{ code: 'REFORMED_ALREADY' }]);
});

it('dissolves, with accounts where they are named, and tells of those that speak for nobody', async () => {
  const { old, second, office } = here();
  const other = await anAccount(api.em, { departments: [old] });
  const accounts = [
    { accountId: globalId('ManagedAccount', other.account.id), departmentId: idOf.department(second) },
  ];

  const answer = await reform(old, { reform: { dissolve: shared(here()) }, accounts });

  expect(answer?.reform).toMatchObject({
    kind: 'REORGANISATION',
    ends: true,
    accountCount: 2,
    accountsLeft: 1,
  });
  expect(answer?.reform?.accounts?.map(({ department }) => department?.id ?? null)).toEqual([
    null,
    idOf.department(second),
  ]);
  expect(await speaksFor(office.account)).toEqual([]);
  expect(await speaksFor(other.account)).toEqual([second.id]);
});

it('would do in a dry run what it then does, tells of what is left over, and writes nothing', async () => {
  const { old, first, one, region, office } = here();
  await aReport(api.em, { ...one, region, department: old, submittedBy: office.account });
  await aReport(api.em, { ...one, region, department: old, period: '2025-Q3', state: 'DRAFT' });
  const split = shared(here());
  const before = await stored();

  const partly = await reform(old, { reform: { split: { shares: split.shares.slice(0, 1) } }, dryRun: true });
  const would = await reform(old, { reform: { split }, dryRun: true });

  expect(await stored()).toEqual(before);
  expect(partly?.reform).toMatchObject({ dryRun: true, leftOverCount: 2, dutyCount: 3 });
  expect(partly?.reform?.duties.map(({ department }) => department?.id ?? null)).toEqual([
    null,
    null,
    idOf.department(first),
  ]);
  expect(would?.reform).toMatchObject({ dryRun: true, leftOverCount: 0, waitingCount: 1, draftsMoved: 1 });
  const did = await reform(old, { reform: { split } });
  expect(did?.reform).toEqual({ ...would?.reform, dryRun: false });
});

it('answers the first result to a key that is sent again, and has one of eight reforms at once', async () => {
  const { old, first, second } = here();
  const idempotencyKey = randomUUID();
  const input = { reform: { split: shared(here()) }, idempotencyKey };
  const [once, twin] = await Promise.all([reform(old, input), reform(old, input)]);
  expect(twin).toEqual(once);
  expect(once?.errors).toEqual([]);
  expect(await reform(old, input)).toEqual(once);

  const into = await aDepartment(api.em, { region: here().region });
  const answers = await Promise.all(
    many(8, (at) => reform(second, { reform: { mergeInto: idOf.department(at % 2 ? first : into) } })),
  );
  const codes = answers.map((answer) => answer?.errors[0]?.code ?? 'DONE').sort();
  expect(codes).toEqual(['DONE', ...many(7, () => 'REFORMED_ALREADY')]);
  expect((await lookUp(second))?.successors).toHaveLength(1);
});
