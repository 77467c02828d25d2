import { expect, it } from '@jest/globals';
import { Indicator } from '../../../src/features/indicator/indicator.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import { SubmitProgressDocument, type SubmitProgressInput } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment, aSuccession } from '../../support/builders/department.js';
import { anIndicator } from '../../support/builders/indicator.js';
import { aMeasure } from '../../support/builders/measure.js';
import { aPolicy } from '../../support/builders/policy.js';
import { aRegion } from '../../support/builders/region.js';
import { aReporter } from '../../support/builders/reporter.js';
import { aTarget } from '../../support/builders/target.js';
import { expectRefused } from '../../support/refused.js';

const api = startApi();

const submitting = (input: SubmitProgressInput, key: string) => async (headers: Record<string, string>) =>
  (await api.run(SubmitProgressDocument, { input }, key, headers)).data?.submitProgress.errors;

/** An indicator that one measure asks of a lead, and another of a department alone; with who reports as each. */
async function aLedIndicator() {
  const { indicator, region, inputFor } = await aReporter(api.em, { indicator: await anIndicator(api.em) });
  const [lead, other] = [await aDepartment(api.em, { region }), await aDepartment(api.em, { region })];
  await aTarget(api.em, { indicator, region, departments: [lead] });
  const byDuty = await aMeasure(api.em, { duties: [{ department: other, role: 'BY_DUTY' }] });
  await aTarget(api.em, { indicator, region, measures: [byDuty] });
  const as = async (department: typeof lead) => (await anAccount(api.em, { departments: [department] })).key;
  return { indicator, region, lead, other, as, inputFor };
}

it('lets the lead of any target report for all of them, and names it to the others', async () => {
  const { indicator, lead, other, as, inputFor } = await aLedIndicator();

  await expectRefused(
    api.em,
    {
      code: 'LEAD_REPORTS',
      path: ['input', 'indicatorId'],
      zh: `指标“${indicator.name}”由牵头单位“${lead.name}”填报，“${other.name}”可查看`,
      en: `"${lead.name}" leads and reports "${indicator.name}"`,
    },
    submitting(inputFor(), await as(other)),
  );
  expect(await submitting(inputFor(), await as(lead))({})).toEqual([]);
});

it('lets the owner report beside a lead', async () => {
  const { indicator, other, as, inputFor } = await aLedIndicator();
  await api.em.nativeUpdate(Indicator, { id: indicator.id }, { owner: other });
  expect(await submitting(inputFor(), await as(other))({})).toEqual([]);
});

it('does not let the lead of another region, or of a policy unpublished, keep others from reporting', async () => {
  const { indicator, region, inputFor } = await aReporter(api.em, { indicator: await anIndicator(api.em) });
  const joint = await aDepartment(api.em, { region });
  const measure = await aMeasure(api.em, { duties: [{ department: joint, role: 'JOINT' }] });
  await aTarget(api.em, { indicator, region, measures: [measure] });
  const division = await aRegion(api.em, { kind: 'DISTRICT', parent: region });
  const local = await aDepartment(api.em, { region: division });
  await aTarget(api.em, { indicator, region: division, departments: [local] });
  const draft = await aPolicy(api.em, { region, state: 'DRAFT' });
  const planned = await aDepartment(api.em, { region });
  await aTarget(api.em, { indicator, region, policy: draft, departments: [planned] });
  const { key } = await anAccount(api.em, { departments: [joint] });
  const ofDivision = inputFor({ regionId: globalId('Region', division.id) });

  expect(await submitting(ofDivision, key)({})).toMatchObject([{ code: 'LEAD_REPORTS' }]);
  expect(await submitting(inputFor(), key)({})).toEqual([]);
});

it('lets whoever took over a lead report, and names it in place of the lead that is no more', async () => {
  const { lead, other, region, as, inputFor } = await aLedIndicator();
  const successor = await aDepartment(api.em, { region });
  await aSuccession(api.em, { predecessor: lead, successor });

  expect((await submitting(inputFor(), await as(other))({}))?.[0]?.message).toContain(
    `“${successor.name}”填报`,
  );
  await expectRefused(
    api.em,
    {
      code: 'DEPARTMENT_DISSOLVED',
      path: ['input', 'departmentId'],
      zh: `“${lead.name}”已在机构改革中由“${successor.name}”承接`,
      en: `"${lead.name}" is no more since a reform: "${successor.name}"`,
    },
    submitting(inputFor(), await as(lead)),
  );
  expect(await submitting(inputFor(), await as(successor))({})).toEqual([]);
});

it('lets a department report until the day of the reform', async () => {
  const { lead, as, inputFor } = await aLedIndicator();
  await aSuccession(api.em, { predecessor: lead, happenedOn: '2026-01-16' });
  expect(await submitting(inputFor(), await as(lead))({})).toEqual([]);
});
