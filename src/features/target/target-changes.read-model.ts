import type { List } from '../../shared/page.js';
import { asColumns, type ColumnsOf } from '../../shared/row-columns.js';
import { selectOf } from '../../shared/view.js';
import type { ChangeKind, Plan } from './plan.rules.js';
import type { Sight } from './target.access.js';
import { targetView } from './target-row.read-model.js';
import { withFactor } from './target-terms.read-model.js';
import type { TargetTermsType } from './target-terms.type.js';

export interface TargetChangeRow {
  id: string;
  revision: number;
  kind: ChangeKind;
  before: Plan;
  after: Plan;
  reason: string;
  changedAt: string;
  changedBy: { name: string; nameEn: string };
  levelCode: string;
  levelFactor: string;
  termsBefore: TargetTermsType | null;
  termsAfter: TargetTermsType | null;
}

const columns: ColumnsOf<TargetChangeRow> = {
  id: "'change_' || c.id",
  revision: 'c.revision',
  kind: 'c.kind',
  before: 'c.before',
  after: 'c.after',
  reason: 'c.reason',
  changedAt: 'c.changed_at',
  changedBy: "json_build_object('name', changer.name, 'nameEn', changer.name_en)",
  levelCode: 't_level.code',
  levelFactor: 't_level.factor',
  termsBefore: withFactor(`c.before->'terms'`),
  termsAfter: withFactor(`c.after->'terms'`),
};

/** The unit of the levels of the target that was changed. */
const { joins } = selectOf(targetView({ drafts: true, standing: '-', escalations: false }), 't', {
  own: [],
  parts: {},
});

/** What editors changed of the way to each target, the last change first; for callers who may read standings. */
export const changesOfTargets = ({ standing }: Sight): List => ({
  name: 'target.changes',
  select: asColumns(columns),
  from: `target_change c join account changer on changer.id = c.changed_by_id
    join target t on t.id = c.target_id ${joins}`,
  where: [[standing === '-' ? 'false' : 'true']],
  order: [{ sql: 'c.revision', type: 'int', descending: true }],
  parent: 'c.target_id',
});
