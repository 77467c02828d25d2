import { LIGHT_OF, type Light, type Status } from '../target/target.rules.js';
import { tally } from './tally.rules.js';

/** The statuses of a target by two sets of rules. */
export interface Statuses {
  before: { status: Status };
  after: { status: Status };
}

export interface LightCount {
  light: Light;
  count: number;
}

export interface SimulationFigures {
  total: number;
  inForce: LightCount[];
  candidate: LightCount[];
  differing: number;
  changes: { from: Light; to: Light; count: number }[];
}

export const isDifferent = ({ before, after }: Statuses): boolean =>
  LIGHT_OF[before.status] !== LIGHT_OF[after.status];

/** Counts lights by both, every light if only with zero; and what would change, by from and to. */
export function simulationFigures(targets: readonly Statuses[]): SimulationFigures {
  const counts = (statuses: Status[]) =>
    tally(
      statuses.map((status) => ({ status, count: 1, measured: 0, attained: null, unassigned: 0, stale: 0 })),
    );
  const { total, byLight: inForce } = counts(targets.map(({ before }) => before.status));
  const { byLight: candidate } = counts(targets.map(({ after }) => after.status));
  const different = targets.filter(isDifferent);
  const lights = inForce.map(({ light }) => light);
  const changes = lights.flatMap((from) =>
    lights.flatMap((to) => {
      const count = different.filter(
        ({ before, after }) => LIGHT_OF[before.status] === from && LIGHT_OF[after.status] === to,
      ).length;
      return count ? { from, to, count } : [];
    }),
  );
  return { total, inForce, candidate, differing: different.length, changes };
}
