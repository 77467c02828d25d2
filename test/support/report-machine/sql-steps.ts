import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { DatabaseError } from 'pg';
import { REPORT_STATES, type ReportState } from '../../../src/features/reporting/reporting.rules.js';
import { isStep, type Model, type ReportModel, reportedAt, verifiedAt, waitingAt } from './model.js';
import { pick, type Step, step } from './step.js';
import type { World } from './world.js';

/** A guard's words: a check or trigger, a unique index, or a right that the role lacks. Any other error is a test's own. */
const REFUSALS = ['23514', '23505', '42501'];

/** Runs a statement; answers how many rows it changed, or null where it was refused. */
async function tried({ application }: World, text: string, values: unknown[]): Promise<number | null> {
  try {
    return (await application.query(text, values)).rowCount;
  } catch (thrown) {
    if (!REFUSALS.includes((thrown as DatabaseError).code ?? '')) throw thrown;
    return null;
  }
}

/** Runs a statement that may well be legal, and takes it back: no value in force would know of it. */
async function takenBack(world: World, text: string, values: unknown[]): Promise<number | null> {
  await world.application.query('begin');
  try {
    return await tried(world, text, values);
  } finally {
    await world.application.query('rollback');
  }
}

const at = fc.nat({ max: 1_000 });

/** A state and all that its checks ask for beside it, so that nothing but the step itself can be refused. */
const move = step<{ at: number; to: ReportState }>('sql: move', async (model, world, chosen) => {
  const report = pick(model, chosen.at);
  if (!report || report.state === chosen.to) return;
  const decided = chosen.to === 'VERIFIED' || chosen.to === 'RETURNED';
  const may = mayMove(model, report, chosen.to);
  const rows = await (may ? takenBack : tried)(
    world,
    `update progress_report set state = $2, version = version + 1,
            submitted_at = case $2 when 'DRAFT' then null when 'WITHDRAWN' then submitted_at
                           else coalesce(submitted_at, now()) end,
            decided_at = case when $3 then now() end, decided_by_id = case when $3 then $4::uuid end,
            withdrawn_at = case when $2 = 'WITHDRAWN' then now() end, reason = '理由'
      where id = $1`,
    [report.id, chosen.to, decided, world.reviewers[0]?.id],
  );
  expect({ step: [report.state, chosen.to], rows }).toEqual({
    step: [report.state, chosen.to],
    rows: may ? 1 : null,
  });
});

function mayMove(model: Model, report: ReportModel, to: ReportState): boolean {
  if (!isStep(report.state, to)) return false;
  if (report.state !== 'DRAFT' || to === 'WITHDRAWN') return true;
  // A draft is handed in whole.
  const corrects = verifiedAt(model, report.place)?.id ?? null;
  return report.value !== null && !waitingAt(model, report.place) && corrects === report.corrects;
}

const SAID = [
  'value',
  'quantity',
  'narrative',
  'period',
  'revision',
  'submitted_at',
  'submitted_by_id',
] as const;
const OTHER = {
  value: 'value + 1',
  quantity: 'quantity + 1',
  narrative: `narrative || '！'`,
  period: `'2024-12'`,
  revision: 'revision + 50',
  submitted_at: `submitted_at + interval '1 day'`,
  submitted_by_id: '$2::uuid',
} satisfies Record<(typeof SAID)[number], string>;

const alter = step<{ at: number; column: (typeof SAID)[number] }>(
  'sql: alter',
  async (model, world, chosen) => {
    const report = pick(model, chosen.at);
    if (!report || report.state === 'DRAFT' || report.revision === null) return;
    const rows = await tried(
      world,
      // The second value stands in each of them, so that all have the same two.
      `update progress_report set ${chosen.column} = ${OTHER[chosen.column]} where id = $1 and $2::uuid is not null`,
      [report.id, world.reviewers[0]?.id],
    );
    expect({ altered: [report.state, chosen.column], rows }).toEqual({
      altered: [report.state, chosen.column],
      rows: null,
    });
  },
);

const erase = step<{ at: number }>('sql: delete', async (model, world, chosen) => {
  const report = pick(model, chosen.at);
  if (!report) return;
  expect(await tried(world, 'delete from progress_report where id = $1', [report.id])).toBeNull();
});

/** A report that is verified, returned or withdrawn from its first moment on, as a copy of another. */
const forge = step<{ at: number; state: 'VERIFIED' | 'RETURNED' | 'WITHDRAWN' }>(
  'sql: forge',
  async (model, world, chosen) => {
    const report = pick(model, chosen.at);
    if (!report || report.value === null) return;
    const decided = chosen.state !== 'WITHDRAWN';
    const forged = {
      id: randomUUID(),
      state: chosen.state,
      revision: 900,
      submitted_at: '2026-01-05T02:00:00Z',
      decided_at: decided ? '2026-01-06T02:00:00Z' : null,
      decided_by_id: decided ? world.reviewers[0]?.id : null,
      withdrawn_at: decided ? null : '2026-01-06T02:00:00Z',
      reason: '理由',
    };
    const rows = await tried(
      world,
      `insert into progress_report
       select (jsonb_populate_record(r, $2::jsonb)).* from progress_report r where r.id = $1`,
      [report.id, JSON.stringify(forged)],
    );
    expect({ forged: chosen.state, rows }).toEqual({ forged: chosen.state, rows: null });
  },
);

const PLACED = 'indicator_id = $1 and region_id = $2 and period = $3';
const ON_OBSERVATION = {
  change: `update observation set quantity = quantity + 1 where ${PLACED} and verified = $4`,
  move: `update observation set period = '2024-11' where ${PLACED} and verified = $4`,
  delete: `delete from observation where ${PLACED} and verified = $4`,
};

const observation = step<{ at: number; verified: boolean; deed: keyof typeof ON_OBSERVATION }>(
  'sql: value in force',
  async (model, world, { at: number, verified, deed }) => {
    const at = number % world.places.length;
    const place = world.places[at];
    if (!place) return;
    const stands = verified ? verifiedAt(model, at) : reportedAt(model, at);
    const rows = await tried(world, ON_OBSERVATION[deed], [
      place.indicator,
      place.region,
      place.period,
      verified,
    ]);
    expect({ deed, verified, rows }).toEqual({ deed, verified, rows: stands ? null : 0 });
  },
);

const record = step<{ at: number; deed: 'update' | 'delete' }>('sql: audit', async (model, world, chosen) => {
  const report = pick(model, chosen.at);
  if (!report) return;
  const text = {
    update: `update audit_entry set operation = 'x' where subject_id = $1`,
    delete: 'delete from audit_entry where subject_id = $1',
  }[chosen.deed];
  expect(await tried(world, text, [report.id])).toBeNull();
});

/** What whoever holds the service's own connection might try. */
export const sqlSteps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ at, to: fc.constantFrom(...REPORT_STATES) }).map(move) },
  { weight: 4, arbitrary: fc.record({ at, column: fc.constantFrom(...SAID) }).map(alter) },
  { weight: 1, arbitrary: fc.record({ at }).map(erase) },
  {
    weight: 2,
    arbitrary: fc
      .record({ at, state: fc.constantFrom('VERIFIED' as const, 'RETURNED' as const, 'WITHDRAWN' as const) })
      .map(forge),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({
        at,
        verified: fc.boolean(),
        deed: fc.constantFrom('change' as const, 'move' as const, 'delete' as const),
      })
      .map(observation),
  },
  {
    weight: 1,
    arbitrary: fc.record({ at, deed: fc.constantFrom('update' as const, 'delete' as const) }).map(record),
  },
);
