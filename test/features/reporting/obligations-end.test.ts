import { expect, it } from '@jest/globals';
import { Extension } from '../../../src/features/target/extension.entity.js';
import { MyWorkDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment, aSuccession } from '../../support/builders/department.js';
import { anIndicator } from '../../support/builders/indicator.js';
import { aPolicy, aRelation } from '../../support/builders/policy.js';
import { aRegion } from '../../support/builders/region.js';
import { aReporter } from '../../support/builders/reporter.js';
import { aTarget } from '../../support/builders/target.js';

// Today is 2026-01-15.
const api = startApi();

async function periodsOf(key: string) {
  const { data } = await api.run(MyWorkDocument, { first: 100 }, key);
  return data?.myWork.edges.map(({ node }) => node.period);
}

/** A target that ended in May, and the key of who reports it. */
async function anEndedTarget() {
  const region = await aRegion(api.em);
  const department = await aDepartment(api.em, { region });
  const indicator = await anIndicator(api.em, { owner: department });
  const target = await aTarget(api.em, { indicator, region, dueOn: '2025-05-10' });
  const { account, key } = await anAccount(api.em, { departments: [department] });
  return { target, department, account, key };
}

it.each([
  ['2026-01-10', ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']],
  // Granted tomorrow, in a clock that runs ahead: not yet.
  ['2026-01-16', ['2025-Q1', '2025-Q2']],
])('asks on where a target was put off by a decision of %s', async (decidedOn, periods) => {
  const { target, department, account, key } = await anEndedTarget();
  const { account: decidedBy } = await anAccount(api.em, { roles: ['REVIEWER'] });
  api.em.create(Extension, {
    state: 'APPROVED',
    firstDueOn: '2025-05-10',
    dueOnBefore: '2025-05-10',
    askedDueOn: '2026-06-30',
    reason: '项目延后',
    requestedAt: new Date('2025-05-01T02:00:00Z'),
    decidedAt: new Date(`${decidedOn}T02:00:00Z`),
    isDemo: false,
    target,
    department,
    requestedBy: account,
    decidedBy,
  });
  await api.em.flush();

  expect(await periodsOf(key)).toEqual(periods);
});

it.each([
  ['2026-01-15', []],
  ['2026-01-16', ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']],
])(
  'asks nothing for a document that is repealed: by one in force from %s',
  async (effectiveFrom, periods) => {
    const { target, key } = await aReporter(api.em);
    const policy = await aPolicy(api.em, { effectiveFrom });
    await aRelation(api.em, { policy, other: target.policy.getEntity(), kind: 'REPEALS' });

    expect(await periodsOf(key)).toEqual(periods);
  },
);

it('asks whoever took a department over, and the department that is no more nothing', async () => {
  const { department, region, key } = await aReporter(api.em);
  const successor = await aDepartment(api.em, { region });
  const { key: next } = await anAccount(api.em, { departments: [successor] });
  expect(await periodsOf(next)).toEqual([]);

  await aSuccession(api.em, { predecessor: department, successor });

  expect(await periodsOf(key)).toEqual([]);
  expect(await periodsOf(next)).toHaveLength(4);
});
