import type { EntityManager } from '@mikro-orm/postgresql';
import { Observation } from '../indicator/observation.entity.js';
import { restateStandings } from '../target/restate-standings.js';
import { ProgressReport } from './progress-report.entity.js';
import { inForce } from './reporting.rules.js';

interface Place {
  indicatorId: string;
  regionId: string;
  period: string;
}

/** Makes the reports of a period its values in force, as they stand now, and judges anew every target that reads them. */
export async function putInForce(em: EntityManager, place: Place, today: string): Promise<void> {
  const { indicatorId, regionId, period } = place;
  const where = { indicator: indicatorId, region: regionId, period };
  const { verified, reported } = inForce(await em.find(ProgressReport, where));
  const observations = await em.find(Observation, where);

  for (const [isVerified, report] of [
    [true, verified],
    [false, reported],
  ] as const) {
    const observation = observations.find((each) => each.verified === isVerified);
    const recordedAt = isVerified ? report?.decidedAt : report?.submittedAt;
    const quantity = report?.quantity;
    if (!report || !recordedAt || quantity == null) {
      if (observation) em.remove(observation);
      continue;
    }
    const { id: reportId, periodEndsOn } = report;
    const fields = { reportId, quantity, periodEndsOn, recordedAt };
    if (observation) em.assign(observation, fields);
    else em.create(Observation, { ...where, ...fields, verified: isVerified });
  }
  await em.flush();
  await restateStandings(em, { targets: { indicatorId, regionId }, today });
}
