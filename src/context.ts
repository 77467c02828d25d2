import { administrationLoaders } from './features/administration/administration.loader.js';
import { auditLoaders } from './features/audit/audit.loader.js';
import { departmentLoaders } from './features/department/department.loader.js';
import { departmentHistoryLoaders } from './features/department/department-history.loader.js';
import { reachOf } from './features/identity/access-table.js';
import { draftDiffLoader } from './features/importing/draft-diff.loader.js';
import { itemObstacleLoaders } from './features/importing/item-obstacles.loader.js';
import { policyDraftLoaders } from './features/importing/policy-draft.loader.js';
import { inboxLoaders } from './features/inbox/inbox.loader.js';
import { indicatorLoaders } from './features/indicator/indicator.loader.js';
import { unitLoaders } from './features/indicator/unit.loader.js';
import { measureLoaders } from './features/measure/measure.loader.js';
import { responsibilityLoaders } from './features/measure/responsibility.loader.js';
import { clauseLoaders } from './features/policy/clause.loader.js';
import { policyLoaders } from './features/policy/policy.loader.js';
import { policyRelationLoaders } from './features/policy/policy-relation.loader.js';
import { policyTextLoaders } from './features/policy/policy-text.loader.js';
import { regionLoaders } from './features/region/region.loader.js';
import { extensionLoaders } from './features/reporting/extension.loader.js';
import { reportLoaders } from './features/reporting/progress-report.loader.js';
import { reminderLoaders } from './features/reporting/reminder.loader.js';
import { commentLoaders } from './features/reporting/report-comment.loader.js';
import { evidenceLoaders } from './features/reporting/report-evidence.loader.js';
import { figuresLoaders } from './features/reporting/reporting-figures.loader.js';
import { ruleSetLoaders } from './features/target/rule-set.loader.js';
import { targetLoaders } from './features/target/target.loader.js';
import { trendLoaders } from './features/trend/trend.loader.js';
import { type Reads, watchedViewer } from './shared/reads.js';
import type { Session } from './shared/session.js';

/** Loaders are made before anything is watched: what changes with each request is not for them. */
type Lasting = Omit<Session, 'now' | 'requestId' | 'origin'>;

const createLoaders = ({ em, viewer, timeZone, horizon }: Lasting) => ({
  administration: administrationLoaders({ em, viewer }),
  audit: auditLoaders(em),
  department: departmentLoaders(em),
  departmentHistory: departmentHistoryLoaders(em),
  policy: policyLoaders({ em, viewer }),
  policyRelation: policyRelationLoaders({ em, viewer }),
  policyText: policyTextLoaders({ em, viewer }),
  clause: clauseLoaders({ em, viewer }),
  measure: measureLoaders({ em, viewer }),
  responsibility: responsibilityLoaders(em),
  region: regionLoaders(em),
  unit: unitLoaders(em),
  indicator: indicatorLoaders(em, reachOf(viewer.roles, 'readDrafts') === 'ALL'),
  target: targetLoaders({ em, viewer }),
  trend: trendLoaders(em),
  ruleSet: ruleSetLoaders({ em }),
  report: reportLoaders({ em, viewer }),
  comment: commentLoaders({ em, viewer }),
  extension: extensionLoaders({ em, viewer }),
  reminder: reminderLoaders({ em, viewer }),
  inbox: inboxLoaders({ em, viewer }),
  policyDraft: policyDraftLoaders({ em, viewer }),
  itemObstacle: itemObstacleLoaders({ em, viewer }),
  draftDiff: draftDiffLoader({ em }),
  evidence: evidenceLoaders(em),
  figures: figuresLoaders({ em, timeZone, horizon }),
});
export type Loaders = ReturnType<typeof createLoaders>;

/** What resolvers get: the session, and loaders that live as long as the request. */
export interface Context extends Session {
  loaders: Loaders;
  /** Mutations of one request run in turn: after a write, nothing that was read before it is answered. */
  freshLoaders(): Loaders;
  reads: Reads;
}

export function createContext(given: Session): Context {
  const reads: Reads = { account: false, request: false };
  const viewer = watchedViewer(given.viewer, reads);
  const session = { ...given, viewer, em: given.em.fork() };
  const loaders = createLoaders(session);
  // Replaced in place: resolvers have taken them out of the context.
  const freshLoaders = () => Object.assign(loaders, createLoaders(session));
  return { ...session, loaders, freshLoaders, reads };
}
