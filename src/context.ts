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

/** What changes with each request is not for loaders: it would not be noted that an answer rests on it. */
type Lasting = Omit<Session, 'now' | 'requestId' | 'origin'>;

const MAKERS = {
  administration: administrationLoaders,
  audit: ({ em }: Lasting) => auditLoaders(em),
  department: ({ em }: Lasting) => departmentLoaders(em),
  departmentHistory: ({ em }: Lasting) => departmentHistoryLoaders(em),
  policy: policyLoaders,
  policyRelation: policyRelationLoaders,
  policyText: policyTextLoaders,
  clause: clauseLoaders,
  measure: measureLoaders,
  responsibility: ({ em }: Lasting) => responsibilityLoaders(em),
  region: ({ em }: Lasting) => regionLoaders(em),
  unit: ({ em }: Lasting) => unitLoaders(em),
  indicator: ({ em, viewer }: Lasting) => indicatorLoaders(em, reachOf(viewer.roles, 'readDrafts') === 'ALL'),
  target: targetLoaders,
  trend: ({ em }: Lasting) => trendLoaders(em),
  ruleSet: ruleSetLoaders,
  report: reportLoaders,
  comment: commentLoaders,
  extension: extensionLoaders,
  reminder: reminderLoaders,
  inbox: inboxLoaders,
  policyDraft: policyDraftLoaders,
  itemObstacle: itemObstacleLoaders,
  draftDiff: draftDiffLoader,
  evidence: ({ em }: Lasting) => evidenceLoaders(em),
  figures: figuresLoaders,
};
type Makers = typeof MAKERS;
export type Loaders = { readonly [Name in keyof Makers]: ReturnType<Makers[Name]> };

/** The loaders of a request, those of each feature made when they are first asked for: few of them are. */
class MadeOnDemand {
  private made: Record<string, unknown> = {};
  constructor(private readonly lasting: Lasting) {}

  static {
    for (const [name, make] of Object.entries<(lasting: Lasting) => unknown>(MAKERS)) {
      const get = function (this: MadeOnDemand) {
        this.made[name] ??= make(this.lasting);
        return this.made[name];
      };
      Object.defineProperty(MadeOnDemand.prototype, name, { get });
    }
  }

  /** What was read is read again. */
  forget(): void {
    this.made = {};
  }
}

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
  const made = new MadeOnDemand(session);
  const loaders = made as unknown as Loaders;
  // In place: resolvers have taken them out of the context.
  const freshLoaders = () => {
    made.forget();
    return loaders;
  };
  return { ...session, loaders, freshLoaders, reads };
}
