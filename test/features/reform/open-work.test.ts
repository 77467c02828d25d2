import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import { ProgressReport } from '../../../src/features/reporting/progress-report.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import {
  ReturnProgressDocument,
  SubmitProgressDocument,
  WithdrawProgressDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aReport } from '../../support/builders/report.js';
import { inboxOf } from '../../support/inbox.js';
import { aReformableCity, idOf, type ReformableCity, reformer, shared } from '../../support/reforming.js';

const api = startApi();
let [city, editor, reviewer, successor]: [ReformableCity | null, string, string, string] = [null, '', '', ''];
const reform = reformer(api, () => editor);
const here = (): ReformableCity => {
  if (!city) throw new Error('Not made');
  return city;
};
beforeAll(async () => {
  editor = (await anAccount(api.em, { roles: ['EDITOR'] })).key;
  reviewer = (await anAccount(api.em, { roles: ['REVIEWER'] })).key;
});
beforeEach(async () => {
  city = await aReformableCity(api.em);
  successor = (await anAccount(api.em, { departments: [city.first] })).key;
});

const split = () => reform(here().old, { reform: { split: shared(here()) } });
const reported = (state: 'SUBMITTED' | 'DRAFT', period = '2025-Q4') => {
  const { one, region, old, office } = here();
  const { indicator } = one;
  return aReport(api.em, { indicator, region, department: old, submittedBy: office.account, period, state });
};
const inputOf = ({ id, version }: ProgressReport) => ({
  reportId: globalId('ProgressReport', id),
  expectedVersion: version,
  idempotencyKey: randomUUID(),
});

it('leaves reports that wait as they are, and has the successor take them back', async () => {
  const { first, region, one, two } = here();
  const report = await reported('SUBMITTED');

  const answer = await split();

  const at = {
    indicator: { id: idOf.indicator(one.indicator) },
    region: { id: globalId('Region', region.id) },
  };
  const departments = [{ id: idOf.department(first) }];
  expect(answer?.reform?.waiting).toEqual([{ ...at, period: '2025-Q4', departments }]);
  // Three quarters that it owed are owed by who has the function now; the fourth waits for its reviewer.
  const owed = answer?.reform?.obligations.filter(({ indicator }) => indicator.id === at.indicator.id);
  expect(owed).toEqual(['2025-Q1', '2025-Q2', '2025-Q3'].map((period) => ({ ...at, period, departments })));
  expect(answer?.reform?.obligations.map(({ indicator }) => indicator.id)).toContain(
    idOf.indicator(two.indicator),
  );

  const other = await anAccount(api.em, { departments: [here().second] });
  const refused = await api.run(WithdrawProgressDocument, { input: inputOf(report) }, other.key);
  expect(refused.data?.withdrawProgress.errors).toMatchObject([{ code: 'NOT_YOUR_DEPARTMENT' }]);
  const taken = await api.run(WithdrawProgressDocument, { input: inputOf(report) }, successor);
  expect(taken.data?.withdrawProgress.errors).toEqual([]);
});

it('tells the successor what is sent back, and takes its next revision', async () => {
  const { old, region, one } = here();
  const report = await reported('SUBMITTED');
  await split();

  const input = { ...inputOf(report), reason: '缺少佐证材料' };
  expect((await api.run(ReturnProgressDocument, { input }, reviewer)).data?.returnProgress.errors).toEqual(
    [],
  );

  expect((await inboxOf(api, successor)).told.map(({ kind }) => kind)).toEqual(['REPORT_RETURNED']);
  const again = {
    indicatorId: idOf.indicator(one.indicator),
    regionId: globalId('Region', region.id),
    period: '2025-Q4',
    value: '41',
    idempotencyKey: randomUUID(),
  };
  const { data } = await api.run(SubmitProgressDocument, { input: again }, successor);
  expect(data?.submitProgress.errors).toEqual([]);
  const where = { indicator: one.indicator.id, period: '2025-Q4' };
  const said = await api.em.fork().find(ProgressReport, where, { orderBy: { revision: 'asc' } });
  expect(said.map(({ department, state }) => [department.id, state])).toEqual([
    [old.id, 'RETURNED'],
    [here().first.id, 'SUBMITTED'],
  ]);
});

it('gives drafts to who goes on with them, but for those that it has begun itself', async () => {
  const { first, one, region } = here();
  const draft = await reported('DRAFT');
  await reported('DRAFT', '2025-Q3');
  await aReport(api.em, {
    indicator: one.indicator,
    region,
    department: first,
    period: '2025-Q3',
    state: 'DRAFT',
  });

  const answer = await split();

  expect(answer?.reform).toMatchObject({ draftsMoved: 1, draftsLeft: 1 });
  const moved = await api.em.fork().findOneOrFail(ProgressReport, draft.id);
  expect([moved.department.id, moved.version]).toEqual([first.id, draft.version + 1]);
});
