import { beforeAll, expect, it } from '@jest/globals';
import { sealEntries } from '../../../src/features/audit/seal-entries.js';
import { Department } from '../../../src/features/department/department.entity.js';
import { checkStandings } from '../../../src/features/target/check-standings.js';
import { restateDueStandings } from '../../../src/features/target/restate-due-standings.js';
import { globalId, uuidOf } from '../../../src/shared/ids.js';
import {
  AddDepartmentDocument,
  AdjustTargetDocument,
  CommentOnReportDocument,
  DecideExtensionDocument,
  OverviewInFullDocument,
  ReformDepartmentDocument,
  RemindDocument,
  RequestExtensionDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { command } from '../../support/command.js';
import { aCity, type City, DEPARTMENTS } from '../../support/quarter.js';
import { playIn, type Sent } from '../../support/quarter-play.js';

const clock = { now: new Date('2026-10-08T04:00:00Z') };
const api = startApi({ clock });
let city: City | null = null;
let url = '';
beforeAll(async () => {
  city = await aCity(api.em);
  url = await api.app.listen({ port: 0, host: '127.0.0.1' });
});

/** A new day: what the job of the morning does to standings, and the seal on what was done before. */
async function on(day: string) {
  await sealEntries(api.em.fork(), clock.now);
  clock.now = new Date(`${day}T04:00:00Z`);
  await restateDueStandings(api.em.fork(), day);
}

/** What each target's report is worth, by its place. */
const VALUES = [100, 85, 60, 30];

it('plays a quarter of a city: reports, returns, an extension, a correction, a reform, and dashboards that agree', async () => {
  if (!city) throw new Error('Not made');
  const { reviewer, editor, administrator, leader, bodies, regions } = city;
  const { ask, act, promised, keyOf, submit, verify, sendBack, dashboard } = playIn(city, url);
  await dashboard();

  // The third quarter is over. Of the last department half is reported, of the one before it all but one target.
  await on('2026-10-09');
  const sent = new Map<number, Sent>();
  for (let at = 0; at < 38; at += 1) {
    if ([22, 23, 35].includes(at)) continue;
    const report = await submit(at, VALUES[at % 4] ?? 0);
    expect([at, report.codes]).toEqual([at, []]);
    sent.set(at, report);
  }
  const reported = (at: number): Sent => {
    const report = sent.get(at);
    if (!report) throw new Error(`Nothing is reported of ${at}`);
    return report;
  };
  // Another may not report it, and nobody twice.
  expect((await submit(0, 90, { key: keyOf(3) })).codes).toEqual(['NOT_RESPONSIBLE']);
  expect((await submit(0, 90)).codes).toEqual(['ALREADY_REPORTED']);
  const comment = { reportId: reported(0).id, text: '与我单位台账一致' };
  expect((await act(CommentOnReportDocument, comment, keyOf(1))).codes).toEqual([]);
  expect((await act(CommentOnReportDocument, comment, keyOf(2))).codes).toEqual(['NOT_TAKING_PART']);
  // What waits counts for nothing yet.
  await dashboard();

  await on('2026-10-12');
  for (const [at, report] of sent) if (![1, 2, 21].includes(at)) await verify(report);
  await sendBack(reported(1), '口径与统计年报不一致');
  await sendBack(reported(2), '缺少佐证材料');
  const asked = {
    targetId: globalId('Target', promised(39).target.id),
    dueOn: '2027-03-31',
    reason: '设备到货推迟',
  };
  const extension = await act(RequestExtensionDocument, asked, keyOf(9));
  await dashboard();

  await on('2026-10-14');
  await verify(await submit(1, 60));
  const extensionId = extension.data.requestExtension.extension?.id ?? '';
  const granted = { extensionId, expectedVersion: 1, approve: true };
  expect((await act(DecideExtensionDocument, granted, reviewer)).codes).toEqual([]);
  const reminded = {
    departmentId: globalId('Department', bodies[8]?.department.id ?? ''),
    about: { targetId: globalId('Target', promised(35).target.id) },
    message: '请尽快填报第三季度进度',
  };
  expect((await act(RemindDocument, reminded, reviewer)).codes).toEqual([]);

  // A verified value was wrong: the correction counts once it is verified itself.
  await on('2026-10-16');
  const correction = await submit(12, 30, { correctionReason: '重复统计' });
  expect(correction.codes).toEqual([]);
  await dashboard();
  await verify(correction);
  // Sixty of a hundred become sixty of fifty.
  const adjusted = {
    targetId: globalId('Target', promised(18).target.id),
    expectedVersion: 0,
    value: '50',
    decidedOn: '2026-10-15',
    decision: '苏府〔2026〕9号',
    reason: '口径调整',
  };
  expect((await act(AdjustTargetDocument, adjusted, editor)).codes).toEqual([]);
  promised(18).entry.goal = 50;

  await on('2026-10-20');
  await dashboard();
  const then = await dashboard({ asOf: '2026-10-20' });

  // A department is split: two others that did not exist before share what it did.
  await on('2026-10-21');
  const successors = [];
  for (const name of ['苏州市数据产业局', '苏州市数据服务中心']) {
    const body = {
      name,
      kind: 'ORGANISATION',
      level: 'MUNICIPAL',
      regionId: globalId('Region', regions.city.id),
    } as const;
    const { data } = await act(AddDepartmentDocument, body, editor);
    successors.push(data.addDepartment.department?.id ?? '');
  }
  const share = (departmentId: string, ...places: number[]) => ({
    departmentId,
    measureIds: places.map((at) => globalId('Measure', promised(at).measure.id)),
  });
  const [first = '', second = ''] = successors;
  const reform = {
    departmentId: globalId('Department', bodies[5]?.department.id ?? ''),
    on: '2026-10-21',
    basis: '苏委发〔2026〕10号',
    reform: { split: { shares: [share(first, 20, 21), share(second, 22)] } },
    dryRun: false,
  };
  // The reporter's office has no say, and one target was forgotten.
  expect((await act(ReformDepartmentDocument, reform, keyOf(5))).codes).toEqual(['FORBIDDEN']);
  expect((await act(ReformDepartmentDocument, reform, administrator)).codes).toEqual(['DUTY_LEFT_OVER']);
  await dashboard();
  const whole = { ...reform, reform: { split: { shares: [share(first, 20, 21), share(second, 22, 23)] } } };
  const reformed = await act(ReformDepartmentDocument, whole, administrator);
  expect(reformed.codes).toEqual([]);
  expect(reformed.data.reformDepartment.reform).toMatchObject({
    ends: true,
    dutyCount: 4,
    waitingCount: 1,
    // Two of the third quarter were never reported; of the first two quarters nobody ever did.
    obligationCount: 2 + 2 * 4,
    accountCount: 1,
    accountsLeft: 1,
  });
  for (const [nth, id] of successors.entries()) {
    const department = await api.em.findOneOrFail(Department, uuidOf('Department', id));
    bodies.push({ department, key: (await anAccount(api.em, { departments: [department] })).key });
    for (const at of nth === 0 ? [20, 21] : [22, 23]) promised(at).entry.body = DEPARTMENTS + nth;
  }
  await dashboard();

  // What waited is sent back, and whoever has it now sends it again; what was missing is reported by its successor.
  await on('2026-10-23');
  await sendBack(reported(21), '请由承接单位核对');
  expect((await submit(21, 85, { key: keyOf(5) })).codes).toEqual(['FORBIDDEN']);
  expect((await submit(21, 85, { key: keyOf(DEPARTMENTS + 1) })).codes).toEqual(['NOT_RESPONSIBLE']);
  const again = [await submit(21, 85), await submit(22, 60), await submit(23, 100), await submit(2, 85)];
  expect(again.map(({ codes }) => codes)).toEqual([[], [], [], []]);
  await dashboard();
  for (const report of again) await verify(report);
  await on('2026-11-05');
  await dashboard();

  expect((await ask(OverviewInFullDocument, { asOf: '2026-10-20' }, leader)).text).toBe(then);
  await sealEntries(api.em.fork(), clock.now);
  expect(await command(api.em, 'audit', 'verify')).toMatchObject({
    code: 0,
    said: expect.stringContaining('whole'),
  });
  const differences = [];
  for await (const found of checkStandings(api.em.fork(), '2026-11-05')) differences.push(found);
  expect(differences).toEqual([]);
}, 120_000);
