import 'reflect-metadata/lite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aUnit } from '../support/builders/indicator.js';
import { many } from '../support/many.js';
import { aProofService, inFull, type ProofService } from '../support/proof-service.js';
import { apiSteps } from '../support/report-machine/api-steps.js';
import { runMachine } from '../support/report-machine/run.js';
import { sqlSteps } from '../support/report-machine/sql-steps.js';
import { taken } from '../support/report-machine/step.js';

const STEPS = inFull ? 1_000_000 : 100_000;
/** Worlds that are played side by side. */
const PLAYERS = 4;

let service: ProofService;
beforeAll(async () => {
  service = await aProofService({ gated: false });
  // Before the players, who would all make it at once.
  await aUnit(service.em());
}, 60_000);
afterAll(() => service.stop(), 60_000);

describe('P6: what is approved does not change', () => {
  it(`goes only the ways of the graph in ${STEPS} random steps through the API and as the application's role`, async () => {
    const of = fc.oneof({ weight: 1, arbitrary: apiSteps }, { weight: 6, arbitrary: sqlSteps });
    await Promise.all(
      many(PLAYERS, (player) =>
        runMachine(service, { steps: STEPS / PLAYERS, of, seed: 20_261_130 + 1_000_000 * player }),
      ),
    );
    const counts = Object.fromEntries(taken);
    const all = Object.values(counts).reduce((sum, { tried }) => sum + tried, 0);
    expect(all).toBeGreaterThanOrEqual(STEPS);
    // Refusals alone would prove little: each of the service's steps was also taken, often.
    for (const name of [
      'submitProgress',
      'saveProgressDraft',
      'submitProgressDraft',
      'withdrawProgress',
      'decide',
    ]) {
      expect([name, (counts[name]?.done ?? 0) > STEPS / 1_000]).toEqual([name, true]);
    }
  }, 3_600_000);

  it.each(['progress_report_guard', 'progress_report_guard_begin', 'observation_guard'])(
    'would notice: without the trigger %s the machine finds what is then possible',
    async (trigger) => {
      const table = trigger.startsWith('observation') ? 'observation' : 'progress_report';
      await service.sql(`alter table ${table} disable trigger ${trigger}`);
      try {
        const of = fc.oneof(apiSteps, sqlSteps);
        await expect(runMachine(service, { steps: 5_000, of, seed: 1 })).rejects.toThrow(
          /Counterexample: .*sql: (move|alter|delete|forge|value in force)\([^()]*\) \/\*replayPath/,
        );
      } finally {
        await service.sql(`alter table ${table} enable trigger ${trigger}`);
      }
    },
    300_000,
  );
});
