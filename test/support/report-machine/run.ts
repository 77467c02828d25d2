import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { ProofService } from '../proof-service.js';
import { type Model, reportedAt, verifiedAt } from './model.js';
import type { Step } from './step.js';
import { aWorld, type World } from './world.js';

/** Of one story, before the next begins on an empty world. */
const MOST_STEPS = 400;

/** Tells stories of random steps until that many were taken, and holds what is stored to the model after each. */
export async function runMachine(
  service: ProofService,
  { steps, of, seed }: { steps: number; of: fc.Arbitrary<Step>; seed: number },
): Promise<void> {
  let count = 0;
  for (let round = 0; count < steps; round += 1) {
    await fc.assert(
      fc.asyncProperty(fc.commands([of], { maxCommands: MOST_STEPS, size: 'max' }), async (commands) => {
        const world = await aWorld(service);
        const model: Model = { reports: [] };
        try {
          await fc.asyncModelRun(() => ({ model, real: world }), commands);
          expect(await stored(world)).toEqual(asStored(model, world));
        } finally {
          count += world.steps;
          await world.close();
        }
      }),
      { numRuns: 5, seed: seed + round, endOnFailure: true },
    );
  }
}

/** What the database holds of a world: its reports, and the values in force. */
async function stored({ service, places }: World) {
  const indicators = JSON.stringify([...new Set(places.map(({ indicator }) => indicator))]);
  const of = 'indicator_id in (select value::uuid from jsonb_array_elements_text(?::jsonb))';
  return {
    reports: await service.sql(
      `select r.id, r.state, r.version, case when r.submitted_at is not null then r.revision end as revision,
              trim_scale(r.value)::text as value, r.corrects_id as corrects
         from progress_report r where ${of} order by r.id`,
      [indicators],
    ),
    inForce: await service.sql(
      `select o.report_id as id, o.verified, trim_scale(o.quantity)::text as value
         from observation o where ${of} order by o.report_id, o.verified`,
      [indicators],
    ),
  };
}

function asStored(model: Model, { places }: World) {
  const inForce = places.flatMap((_, at) =>
    ([verifiedAt, reportedAt] as const).flatMap((find, which) => {
      const report = find(model, at);
      return report ? [{ id: report.id, verified: which === 0, value: report.value }] : [];
    }),
  );
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  return {
    reports: model.reports.map(({ place, ...report }) => report).sort(byId),
    inForce: inForce.sort((a, b) => byId(a, b) || Number(a.verified) - Number(b.verified)),
  };
}
