import { describe, expect, it } from '@jest/globals';
import { AuditEntry } from '../../../src/features/audit/audit-entry.entity.js';
import { Indicator } from '../../../src/features/indicator/indicator.entity.js';
import { Observation } from '../../../src/features/indicator/observation.entity.js';
import { Standing } from '../../../src/features/target/standing.entity.js';
import { globalId, uuidOf } from '../../../src/shared/ids.js';
import { SubmitProgressDocument, type SubmitProgressInput } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment, aSuccession } from '../../support/builders/department.js';
import { anIndicator, aUnit } from '../../support/builders/indicator.js';
import { aMeasure } from '../../support/builders/measure.js';
import { aPolicy } from '../../support/builders/policy.js';
import { aRegion } from '../../support/builders/region.js';
import { aReport } from '../../support/builders/report.js';
import { aReporter } from '../../support/builders/reporter.js';
import { aTarget } from '../../support/builders/target.js';

const api = startApi();

const submit = async (input: SubmitProgressInput, key: string) => {
  const { data } = await api.run(SubmitProgressDocument, { input }, key);
  return data?.submitProgress;
};

it('stores the report, its value, its audit row and what the target stands at by self-report', async () => {
  const { account, key, target, indicator, region, department, inputFor } = await aReporter(api.em);

  const answer = await submit(inputFor({ narrative: '新增两家' }), key);

  expect(answer?.errors).toEqual([]);
  expect(answer?.report).toEqual({
    id: expect.stringMatching(/^report_[0-9a-f-]{36}$/),
    period: '2025-Q4',
    periodEndsOn: '2025-12-31',
    revision: 1,
    value: { value: '40', base: '40', text: '40家', unit: { code: '家' } },
    narrative: '新增两家',
    state: 'SUBMITTED',
    submittedAt: '2026-01-15T04:00:00.000Z',
    submittedBy: { name: account.name, nameEn: account.nameEn },
    decidedAt: null,
    decidedBy: null,
    reason: null,
    isDemo: false,
    version: 1,
    indicator: { id: globalId('Indicator', indicator.id), name: indicator.name },
    region: { name: region.name },
    department: { name: department.name },
  });

  const em = api.em.fork();
  const reportId = uuidOf('ProgressReport', answer?.report?.id ?? '');
  expect(await em.find(Observation, { indicator: indicator.id })).toMatchObject([
    { period: '2025-Q4', verified: false, quantity: '40.000000', reportId },
  ]);
  expect(await em.findOneOrFail(Standing, target.id)).toMatchObject({
    status: 'NO_DATA',
    quantity: null,
    reportedStatus: 'ON_TRACK',
    reportedQuantity: '40.000000',
    reportedIds: [reportId],
  });
  expect(await em.find(AuditEntry, { subjectId: reportId })).toMatchObject([
    {
      operation: 'submitProgress',
      subjectType: 'ProgressReport',
      account: { id: account.id },
      before: null,
      after: { state: 'SUBMITTED', period: '2025-Q4', revision: 1, value: '40', unit: '家', quantity: '40' },
      requestId: expect.stringMatching(/./),
    },
  ]);
});

it('converts what is reported in another unit of the same kind, exactly, and keeps it as written', async () => {
  const money = await anIndicator(api.em, { unit: await aUnit(api.em, '元'), cadence: 'YEARLY' });
  await aUnit(api.em, '亿元');
  const { key, department, inputFor } = await aReporter(api.em, { indicator: money });
  await api.em.nativeUpdate(Indicator, { id: money.id }, { owner: department });

  const value = '1234567890.123456';
  const answer = await submit(inputFor({ period: '2025', value, unit: '亿元' }), key);

  expect(answer).toMatchObject({
    errors: [],
    report: { value: { value, base: '123456789012345600', text: `${value}亿元`, unit: { code: '亿元' } } },
  });
});

it('takes blanks for no narrative, and marks what a demo key writes', async () => {
  const { key, inputFor } = await aReporter(api.em, { isDemo: true });
  const answer = await submit(inputFor({ narrative: ' \n' }), key);
  expect(answer?.report).toMatchObject({ narrative: null, isDemo: true });
});

it.each(['RETURNED', 'WITHDRAWN'] as const)('takes the next revision after one was %s', async (state) => {
  const { key, indicator, region, department, inputFor } = await aReporter(api.em);
  await aReport(api.em, { indicator, region, department, state });

  const answer = await submit(inputFor(), key);

  expect(answer).toMatchObject({ errors: [], report: { revision: 2, state: 'SUBMITTED' } });
});

it('lets one report a period where several try at once', async () => {
  const { key, inputFor } = await aReporter(api.em);

  const answers = await Promise.all(Array.from({ length: 4 }, () => submit(inputFor(), key)));

  const codes = answers.flatMap((answer) => answer?.errors.map(({ code }) => code) ?? []);
  expect(codes).toEqual(['ALREADY_REPORTED', 'ALREADY_REPORTED', 'ALREADY_REPORTED']);
});

describe('who answers for an indicator', () => {
  it('is the lead of a measure that states its target, and nobody beside', async () => {
    const { key, indicator, region, inputFor } = await aReporter(api.em, {
      indicator: await anIndicator(api.em),
    });
    const [lead, joint] = [await aDepartment(api.em, { region }), await aDepartment(api.em, { region })];
    const measure = await aMeasure(api.em, { duties: [lead, { department: joint, role: 'JOINT' }] });
    await aTarget(api.em, { indicator, region, measures: [measure] });

    const refused = await submit(inputFor(), (await anAccount(api.em, { departments: [joint] })).key);
    const stranger = await submit(inputFor(), key);
    const accepted = await submit(inputFor(), (await anAccount(api.em, { departments: [lead] })).key);

    expect(refused?.errors[0]?.message).toContain(`由牵头单位“${lead.name}”填报，“${joint.name}”可查看`);
    expect([refused, stranger, accepted].map((answer) => answer?.errors[0]?.code)).toEqual([
      'LEAD_REPORTS',
      'NOT_RESPONSIBLE',
      undefined,
    ]);
  });

  it('is each of several where no lead is named, and who took over from one', async () => {
    const { indicator, region, inputFor } = await aReporter(api.em, { indicator: await anIndicator(api.em) });
    const [predecessor, successor] = [
      await aDepartment(api.em, { region }),
      await aDepartment(api.em, { region }),
    ];
    await aSuccession(api.em, { predecessor, successor });
    const measure = await aMeasure(api.em, { duties: [{ department: predecessor, role: 'BY_DUTY' }] });
    await aTarget(api.em, { indicator, region, measures: [measure] });

    const answer = await submit(inputFor(), (await anAccount(api.em, { departments: [successor] })).key);

    expect(answer).toMatchObject({ errors: [], report: { department: { name: successor.name } } });
  });

  it('is a local body for its own region', async () => {
    const { indicator, region, inputFor } = await aReporter(api.em, { indicator: await anIndicator(api.em) });
    const division = await aRegion(api.em, { kind: 'DISTRICT', parent: region });
    const local = await aDepartment(api.em, { region: division });
    const measure = await aMeasure(api.em, { duties: [{ department: local, role: 'LOCAL' }] });
    await aTarget(api.em, { indicator, region, measures: [measure] });
    const { key } = await anAccount(api.em, { departments: [local] });

    const own = await submit(inputFor({ regionId: globalId('Region', division.id) }), key);
    const city = await submit(inputFor(), key);

    expect([own?.errors, city?.errors[0]?.code]).toEqual([[], 'NOT_RESPONSIBLE']);
  });

  it('is whoever answers for the city, for its divisions too', async () => {
    const { region, key, inputFor } = await aReporter(api.em);
    const division = await aRegion(api.em, { kind: 'DISTRICT', parent: region });
    const regionId = globalId('Region', division.id);
    expect(await submit(inputFor({ regionId }), key)).toMatchObject({
      errors: [],
      report: { region: { name: division.name } },
    });
  });

  it('is nobody by a policy that is not published', async () => {
    const { indicator, region, department, key, inputFor } = await aReporter(api.em, {
      indicator: await anIndicator(api.em),
    });
    const policy = await aPolicy(api.em, { region, state: 'DRAFT' });
    await aTarget(api.em, { indicator, region, policy, departments: [department] });
    expect((await submit(inputFor(), key))?.errors).toMatchObject([{ code: 'NOT_RESPONSIBLE' }]);

    policy.state = 'PUBLISHED';
    await api.em.flush();
    expect((await submit(inputFor(), key))?.errors).toEqual([]);
  });

  it('is said by who speaks for several departments', async () => {
    const { department, inputFor } = await aReporter(api.em);
    const other = await aDepartment(api.em);
    const { key } = await anAccount(api.em, { departments: [department, other] });

    const unsaid = await submit(inputFor(), key);
    const said = await submit(inputFor({ departmentId: globalId('Department', department.id) }), key);

    expect(unsaid?.errors).toMatchObject([{ code: 'DEPARTMENT_REQUIRED', path: ['input', 'departmentId'] }]);
    expect(said).toMatchObject({ errors: [], report: { department: { name: department.name } } });
  });
});
