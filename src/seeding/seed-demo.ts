import type { EntityManager } from '@mikro-orm/postgresql';
import { toBase } from '../features/indicator/quantity.rules.js';
import { addDays } from '../shared/dates.js';
import { stableId } from '../shared/stable-id.js';
import { chance, type DemoValue, demoSeries } from './demo-series.js';
import { insert } from './insert.js';
import type { Seeds } from './seed-files.js';
import { departmentId, regionId } from './seed-reference.js';
import { indicatorId } from './seed-targets.js';
import type { IndicatorSeed, TargetSeed } from './seed-types.js';

/** The horizon that the demo plays in: promises due before it get no invented history. */
const FIRST_DUE = '2025-01-01';
const REVIEWER = stableId('account', 'demo:reviewer');

/** Accounts that invented reports are signed with: one for each department that answers for something. */
const reporterOf = (owner: string): string => stableId('account', `demo:${owner}`);

/** Invented progress for 2025 and 2026, every row of it marked as demo. */
export async function seedDemo(em: EntityManager, seeds: Seeds): Promise<void> {
  const stories = storiesOf(seeds);
  const owners = [...new Set(stories.map(({ owner }) => owner))];
  await insert(em, 'account', [
    ...owners.map((owner) => ({
      id: reporterOf(owner),
      key: `demo:${owner}`,
      name: `${owner}（演示）`,
      name_en: `${owner} (demo)`,
      roles: ['REPORTER'],
      is_demo: true,
    })),
  ]);
  await insert(
    em,
    'account_department',
    owners.map((owner) => ({ account_id: reporterOf(owner), department_id: departmentId(owner) })),
  );
  const unitOf = new Map(seeds.units.map((unit) => [unit.code, unit]));
  const reports = stories.flatMap((story) => {
    const unit = unitOf.get(story.indicator.unit);
    if (!unit) throw new Error(`seeds/reference/units.jsonl has no unit '${story.indicator.unit}'`);
    return demoSeries(story.indicator, story.target).flatMap((value, at, all) =>
      reportRow(story, value, toBase(value.value, unit), at === all.length - 1),
    );
  });
  await insert(em, 'progress_report', reports);
  await insert(em, 'observation', reports.flatMap(observationRows));
}

interface Story {
  indicator: IndicatorSeed;
  target: TargetSeed;
  owner: string;
}

/** One story an indicator that somebody owns, told along its first target that is still to be reached. */
function storiesOf({ indicators, targets }: Seeds): Story[] {
  return indicators.flatMap((indicator) => {
    const target = targets.find(
      ({ indicator: key, dueOn }) => key === indicator.key && (dueOn === null || dueOn >= FIRST_DUE),
    );
    return indicator.owner && target ? [{ indicator, target, owner: indicator.owner }] : [];
  });
}

/** Most are verified within weeks, a few never came, and of the newest some still wait for the reviewer. */
function reportRow({ indicator, target, owner }: Story, value: DemoValue, quantity: string, newest: boolean) {
  const key = `${indicator.key} ${value.period}`;
  if (chance(`missing ${key}`) < 0.05) return [];
  const waits = newest && chance(`waits ${indicator.key}`) < 0.4;
  const submittedOn = addDays(value.endsOn, 5 + Math.floor(10 * chance(`submitted ${key}`)));
  const decidedOn = addDays(submittedOn, 1 + Math.floor(9 * chance(`decided ${key}`)));
  return [
    {
      id: stableId('progress_report', `demo ${key}`),
      period: value.period,
      period_ends_on: value.endsOn,
      revision: 1,
      value: value.value,
      quantity,
      narrative: '演示数据：本期进度为虚构，仅用于展示。',
      state: waits ? 'SUBMITTED' : 'VERIFIED',
      submitted_at: `${submittedOn}T02:00:00Z`,
      decided_at: waits ? null : `${decidedOn}T06:00:00Z`,
      reason: null,
      warnings: [],
      is_demo: true,
      version: waits ? 1 : 2,
      indicator_id: indicatorId(indicator.key),
      region_id: regionId(target.region),
      unit_code: indicator.unit,
      department_id: departmentId(owner),
      submitted_by_id: reporterOf(owner),
      decided_by_id: waits ? null : REVIEWER,
    },
  ];
}

type Report = ReturnType<typeof reportRow>[number];

const observationRows = (report: Report) =>
  (report.state === 'VERIFIED' ? [false, true] : [false]).map((verified) => ({
    indicator_id: report.indicator_id,
    region_id: report.region_id,
    period: report.period,
    verified,
    period_ends_on: report.period_ends_on,
    quantity: report.quantity,
    recorded_at: verified ? report.decided_at : report.submitted_at,
    report_id: report.id,
  }));
