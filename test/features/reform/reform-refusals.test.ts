import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import { AuditEntry } from '../../../src/features/audit/audit-entry.entity.js';
import type { Department } from '../../../src/features/department/department.entity.js';
import { DepartmentSuccession } from '../../../src/features/department/department-succession.entity.js';
import { DutyTransfer } from '../../../src/features/reform/duty-transfer.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment } from '../../support/builders/department.js';
import { aReformableCity, idOf, type ReformableCity, reformer } from '../../support/reforming.js';

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

it.each<[string, string, (city: ReformableCity) => Parameters<typeof reform>[1]]>([
  [
    'REFORM_IN_FUTURE',
    'a day to come',
    ({ first }) => ({ on: '2026-01-16', reform: { mergeInto: idOf.department(first) } }),
  ],
  [
    'REFORM_OF_ITSELF',
    'a merger into itself',
    ({ old }) => ({ reform: { mergeInto: idOf.department(old) } }),
  ],
  [
    'REFORM_OF_ITSELF',
    'a split among nobody else',
    ({ old }) => ({ reform: { split: { shares: [], restTo: idOf.department(old) } } }),
  ],
  ['REFORM_OF_ITSELF', 'a dissolution without successor', () => ({ reform: { dissolve: { shares: [] } } })],
  [
    'NOT_FOUND',
    'a successor that is not there',
    () => ({ reform: { mergeInto: globalId('Department', randomUUID()) } }),
  ],
  [
    'NOT_HELD',
    'a measure of another',
    ({ first }) => ({
      reform: {
        dissolve: {
          shares: [
            {
              departmentId: idOf.department(first),
              measureIds: [globalId('Measure', randomUUID())],
            },
          ],
        },
      },
    }),
  ],
  [
    'NOT_HELD',
    'an indicator that is called a measure',
    ({ first, owned }) => ({
      reform: {
        dissolve: {
          shares: [
            {
              departmentId: idOf.department(first),
              measureIds: [globalId('Measure', owned.id)],
            },
          ],
          restTo: idOf.department(first),
        },
      },
    }),
  ],
  [
    'INVALID_ID',
    "an indicator's id among measures",
    ({ first, owned }) => ({
      reform: {
        dissolve: {
          shares: [{ departmentId: idOf.department(first), measureIds: [idOf.indicator(owned)] }],
          restTo: idOf.department(first),
        },
      },
    }),
  ],
  [
    'GIVEN_TWICE',
    'a measure given twice',
    ({ first, second, one }) => {
      const share = (body: Department) => ({
        departmentId: idOf.department(body),
        measureIds: [idOf.measure(one.measure)],
      });
      return { reform: { split: { shares: [share(first), share(second)], restTo: idOf.department(first) } } };
    },
  ],
  [
    'ACCOUNT_NOT_CONCERNED',
    'an account of nobody',
    ({ first }) => ({
      reform: { mergeInto: idOf.department(first) },
      accounts: [
        { accountId: globalId('ManagedAccount', randomUUID()), departmentId: idOf.department(first) },
      ],
    }),
  ],
  [
    'NOT_A_SUCCESSOR',
    'an account to another',
    ({ first, second, office }) => ({
      reform: { mergeInto: idOf.department(first) },
      accounts: [
        { accountId: globalId('ManagedAccount', office.account.id), departmentId: idOf.department(second) },
      ],
    }),
  ],
])('answers %s for %s, and stores nothing but the attempt', async (code, _, inputOf) => {
  const { old } = here();
  const attempts = () =>
    api.em.fork().count(AuditEntry, { operation: 'reformDepartment', outcome: 'REFUSED' });
  const before = await attempts();
  const answer = await reform(old, inputOf(here()));

  expect(answer?.reform).toBeNull();
  expect(answer?.errors.map((error) => error.code)).toEqual([code]);
  expect(await attempts()).toBe(before + 1);
  expect(await api.em.fork().count(DutyTransfer, { predecessor: old.id })).toBe(0);
  expect(await api.em.fork().count(DepartmentSuccession, { predecessor: old.id })).toBe(0);
});

it('is no body that is a group; nobody else may reform, and accounts are for who administers them', async () => {
  const { old, first, office } = here();
  const group = await aDepartment(api.em, { region: here().region, members: [first] });
  const into = { reform: { mergeInto: idOf.department(first) } };
  const codesOf = async (answer: ReturnType<typeof reform>) => (await answer)?.errors.map(({ code }) => code);
  expect(await codesOf(reform(group, into))).toEqual(['NOT_REFORMABLE']);
  expect(await codesOf(reform(old, into, leader))).toEqual(['FORBIDDEN']);
  expect(await codesOf(reform(old, into, office.key))).toEqual(['FORBIDDEN']);
  const accounts = [{ accountId: globalId('ManagedAccount', office.account.id), departmentId: null }];
  expect(await codesOf(reform(old, { ...into, accounts }, editor))).toEqual(['FORBIDDEN']);
  expect(await codesOf(reform(old, { ...into, accounts, dryRun: true }, editor))).toEqual(['FORBIDDEN']);
});
