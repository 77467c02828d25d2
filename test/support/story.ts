import { randomUUID } from 'node:crypto';
import type { Department } from '../../src/features/department/department.entity.js';
import type { Indicator } from '../../src/features/indicator/indicator.entity.js';
import type { Target } from '../../src/features/target/target.entity.js';
import { addDays, todayIn } from '../../src/shared/dates.js';
import { globalId } from '../../src/shared/ids.js';
import { parsePeriod } from '../../src/shared/period.js';
import type { Api } from './api.js';
import { anAccount } from './builders/account.js';
import { aDepartment } from './builders/department.js';
import { anIndicator } from './builders/indicator.js';
import { aPolicy } from './builders/policy.js';
import { aRegion } from './builders/region.js';
import { aReport } from './builders/report.js';
import { aRuleSet } from './builders/rule-set.js';
import { aTarget, restate } from './builders/target.js';
import { extending } from './extending.js';
import { planning } from './planning.js';

/** All kinds of change that a verdict can rest on. */
export const CHANGES = [
  ...(['SUBMIT', 'VERIFY', 'RETURN', 'EXTEND', 'ADJUST', 'MILESTONES', 'BASELINE'] as const),
  ...(['RULES', 'CANCEL', 'UNASSIGN', 'LEVEL'] as const),
] as const;
export type Change = (typeof CHANGES)[number];

export interface Step {
  change: Change;
  /** Of which target, and with what number. */
  at: number;
  value: number;
}

const PERIODS = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2025', '2026-01', '2026-02'];

/** A region with three targets, a clock, and whatever may happen to them: through the API where it has a way. */
export async function aStory(api: Api, clock: { now: Date }) {
  const region = await aRegion(api.em);
  const department: Department = await aDepartment(api.em, { region });
  const policy = await aPolicy(api.em, { region });
  const keys = {
    editor: (await anAccount(api.em, { roles: ['EDITOR'] })).key,
    reviewer: (await anAccount(api.em, { roles: ['REVIEWER'] })).key,
    reporter: (await anAccount(api.em, { departments: [department] })).key,
  };
  const made: { target: Target; indicator: Indicator }[] = [];
  for (const dueOn of ['2026-02-10', '2026-12-31', '2027-12-31']) {
    const indicator = await anIndicator(api.em, { owner: department });
    const fields = { region, policy, indicator, dueOn, duePrecision: 'DAY' as const };
    made.push({ indicator, target: await aTarget(api.em, { ...fields, departments: [department] }) });
  }
  const { adjustmentOf, adjustTarget, milestonesOf, setMilestones, baselineOf, setBaseline, ...more } =
    planning(api);
  const { request, decide, decision } = extending(api);
  const today = () => todayIn('Asia/Shanghai', clock.now);
  const dayIn = (days: number) => addDays(today(), days);

  async function happen({ change, at, value }: Step): Promise<void> {
    const { target, indicator } = made[at % made.length] ?? {};
    if (!target || !indicator) throw new Error('There are three targets');
    const [{ version }] = await api.em.execute<[{ version: number }]>(
      'select count(*)::int as version from target_change where target_id = ?',
      [target.id],
    );
    const again = { expectedVersion: version, idempotencyKey: randomUUID() };
    const report = {
      indicator,
      region,
      period: PERIODS[value % PERIODS.length] ?? '',
      value: `${value}`,
      department,
    };
    const instants = { submittedAt: clock.now, decidedAt: clock.now, today: today() };
    const recorded = (sql: string, values: string[]) =>
      api.em.transactional(async (em) => {
        await em.execute(`select set_config('zhibiao.recorded_at', ?, true)`, [clock.now.toISOString()]);
        await em.execute(sql, values);
      });
    const [{ waits }] = await api.em.execute<[{ waits: boolean }]>(
      `select exists (select from progress_report r where r.indicator_id = ? and r.region_id = ? and r.period = ?
                                                      and r.state = 'SUBMITTED') as waits`,
      [indicator.id, region.id, report.period],
    );
    // What waits is decided before anything else is said of its period, and nothing is said of one that goes on.
    const isOver = (parsePeriod(report.period)?.endsOn ?? today()) < today();
    if ((waits || !isOver) && ['SUBMIT', 'VERIFY', 'RETURN'].includes(change)) return;
    const happens: { [C in Change]: () => Promise<unknown> } = {
      SUBMIT: () => aReport(api.em, { ...report, ...instants }),
      VERIFY: () => aReport(api.em, { ...report, ...instants, state: 'VERIFIED' }),
      RETURN: () => aReport(api.em, { ...report, ...instants, state: 'RETURNED' }),
      EXTEND: async () => {
        const input = { targetId: globalId('Target', target.id), dueOn: dayIn(400 + value), reason: '推迟' };
        const asked = await request({ ...input, idempotencyKey: randomUUID() }, keys.reporter);
        const id = asked?.extension?.id;
        if (id) await decide(decision(id), keys.reviewer);
      },
      ADJUST: () =>
        adjustTarget(
          adjustmentOf(target, {
            ...again,
            value: `${50 + value}`,
            dueOn: dayIn(300 + value),
            decidedOn: today(),
          }),
          keys.editor,
        ),
      MILESTONES: async () => {
        const planned = await more.adjusted(target, keys.editor);
        const end = planned?.effectiveDueOn;
        const goal = planned && `${Number.parseFloat(planned.inForce.value.text)}`;
        if (!end || !goal) return;
        const steps: [string, string][] = [
          [dayIn(10), `${(Number(goal) * (value % 90)) / 100}`],
          [end, goal],
        ];
        await setMilestones(milestonesOf(target, steps, again), keys.editor);
      },
      BASELINE: () => setBaseline(baselineOf(target, { ...again, value: `${value % 40}` }), keys.editor),
      RULES: () => aRuleSet(api.em, { adoptedOn: today(), recordedAt: clock.now }),
      CANCEL: () => more.cancelTarget(more.cancellationOf(target, again), keys.editor),
      UNASSIGN: () => recorded('delete from target_measure where target_id = ?', [target.id]),
      LEVEL: () =>
        recorded('update policy set level = ? where id = ?', [value % 2 ? 'DISTRICT' : 'CITY', policy.id]),
    };
    await happens[change]();
    await restate(api.em, today());
  }
  return {
    filter: { region: globalId('Region', region.id) },
    ids: made.map(({ target }) => globalId('Target', target.id)),
    today,
    happen,
  };
}
