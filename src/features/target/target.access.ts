import type { Viewer } from '../../shared/session.js';
import { forbidden, type Reach, reachOf } from '../identity/access-table.js';

/** How much of targets a caller sees. */
export interface Sight {
  /** Also targets of policies that are not published, and what drafts say of others. */
  drafts: boolean;
  /** ALL also what was self-reported. */
  standing: Reach;
  /** Whether also how far up the lateness of any target has to be told. */
  escalations: boolean;
}

export const sightOf = ({ roles }: Viewer): Sight => ({
  drafts: reachOf(roles, 'readDrafts') === 'ALL',
  standing: reachOf(roles, 'readStanding'),
  escalations: reachOf(roles, 'readObligations') === 'ALL',
});

/** Refuses who may set neither baselines nor milestones. */
export function assertMayPlan({ roles }: Viewer): void {
  if (reachOf(roles, 'planTargets') === '-') throw forbidden('planTargets');
}

/** Refuses who may not know how any target stands. */
export function assertMayReadStanding({ standing }: Sight, path: readonly string[] = []): void {
  if (standing === '-') throw forbidden('readStanding', path);
}

/** Refuses who may not know which targets are escalated. */
export function assertMaySeeEscalations({ escalations }: Sight, path: readonly string[]): void {
  if (!escalations) throw forbidden('readObligations', path);
}

/** Refuses who may propose no rule set. */
export function assertMayProposeRuleSet({ roles }: Viewer): void {
  if (reachOf(roles, 'proposeRuleSets') === '-') throw forbidden('proposeRuleSets');
}

/** Refuses who may adopt none. */
export function assertMayAdoptRuleSet({ roles }: Viewer): void {
  if (reachOf(roles, 'adoptRuleSets') === '-') throw forbidden('adoptRuleSets');
}

/** Refuses who may not try any on the past. */
export function assertMaySimulateRuleSet({ roles }: Viewer): void {
  if (reachOf(roles, 'simulateRuleSets') === '-') throw forbidden('simulateRuleSets');
}
