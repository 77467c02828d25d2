import type { Condition, List } from '../../shared/page.js';
import { asColumns, type ColumnsOf } from '../../shared/row-columns.js';
import type { Viewer } from '../../shared/session.js';
import { reachOf } from '../identity/access-table.js';
import { holdsOn } from '../measure/holding.read-model.js';
import type { ExtensionState } from './extension.type.js';

export interface ExtensionRow {
  id: string;
  uuid: string;
  state: ExtensionState;
  firstDueOn: string;
  dueOnBefore: string;
  askedDueOn: string;
  reason: string;
  progress: string | null;
  requestedAt: string;
  requestedBy: { name: string; nameEn: string };
  decidedAt: string | null;
  decidedBy: { name: string; nameEn: string } | null;
  decisionReason: string | null;
  isDemo: boolean;
  version: number;
  targetUuid: string;
  departmentUuid: string;
}

const columns: ColumnsOf<ExtensionRow> = {
  id: "'extension_' || e.id",
  uuid: 'e.id',
  state: 'e.state',
  firstDueOn: 'e.first_due_on',
  dueOnBefore: 'e.due_on_before',
  askedDueOn: 'e.asked_due_on',
  reason: 'e.reason',
  progress: 'e.progress',
  requestedAt: 'e.requested_at',
  requestedBy: "json_build_object('name', asker.name, 'nameEn', asker.name_en)",
  decidedAt: 'e.decided_at',
  decidedBy: `case when decider.id is not null
    then json_build_object('name', decider.name, 'nameEn', decider.name_en) end`,
  decisionReason: 'e.decision_reason',
  isDemo: 'e.is_demo',
  version: 'e.version',
  targetUuid: 'e.target_id',
  departmentUuid: 'e.department_id',
};

export const EXTENSION_COLUMNS = asColumns(columns);

/** Extensions `e` with who asked and who decided. */
export const EXTENSIONS_FROM = `
  extension e
  join account asker on asker.id = e.requested_by_id
  left join account decider on decider.id = e.decided_by_id`;

/** A reform gave one of them a duty in the target. */
const TAKEN_OVER = `exists (
  select from target_measure tm
    join responsibility r on r.measure_id = tm.measure_id
    join holding h on h.held_id = r.id and ${holdsOn('h', null)}
   where tm.target_id = e.target_id and h.department_id = any(?::uuid[]))`;

/** Which extensions a caller reads: of others only what was granted, where he does not see all. */
export function extensionsVisibleTo({ roles, departmentIds }: Viewer): Condition {
  switch (reachOf(roles, 'readExtensions')) {
    case 'ALL':
      return ['true'];
    case 'OWN':
      return [`(e.state = 'APPROVED' or e.department_id = any(?::uuid[]) or ${TAKEN_OVER})`, departmentIds];
    case 'VERIFIED':
      return [`e.state = 'APPROVED'`];
    case '-':
      return ['false'];
  }
}

/** The extensions of each target, the first asked for first: each goes on from the one granted before. */
export const extensionsOfTargets = (viewer: Viewer): List => ({
  ...extensions(viewer, null),
  name: 'extension.ofTargets',
  parent: 'e.target_id',
});

/** All extensions in a state, the one that has waited longest first. */
export const extensions = (viewer: Viewer, states: readonly ExtensionState[] | null): List => ({
  name: 'extension.list',
  select: EXTENSION_COLUMNS,
  from: EXTENSIONS_FROM,
  where: [extensionsVisibleTo(viewer), ...(states ? [['e.state = any(?::text[])', states] as const] : [])],
  order: [
    { sql: 'extract(epoch from e.requested_at)', type: 'numeric' },
    // Asked at the same instant: each goes on from the one before it.
    { sql: 'e.due_on_before', type: 'date' },
    { sql: 'e.id', type: 'uuid' },
  ],
});
