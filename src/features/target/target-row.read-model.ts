import { type Asked, asColumns, asPart, type ColumnsOf } from '../../shared/row-columns.js';
import { type DepartmentRow, departmentColumns } from '../department/department.loader.js';
import { type IndicatorRow, indicatorColumns } from '../indicator/indicator.loader.js';
import { type PolicyRow, policyColumns } from '../policy/policy.loader.js';
import { type RegionRow, regionColumns } from '../region/region.loader.js';
import { deadlineInForce } from './deadline.read-model.js';
import { type StandingRow, standingColumns } from './standing-row.read-model.js';
import { BY_DUTY, dutiesFrom } from './stated.read-model.js';
import type { Sight } from './target.access.js';
import type { Cadence, Comparator } from './target.rules.js';
import type { DuePrecision, TargetStrength } from './target.type.js';

interface TargetColumns {
  id: string;
  uuid: string;
  scope: string | null;
  comparator: Comparator;
  cadence: Cadence;
  strength: TargetStrength;
  hedges: string[];
  startsOn: string;
  dueOn: string | null;
  effectiveDueOn: string | null;
  duePrecision: DuePrecision | null;
  droppedAt: string | null;
  cancelledAt: string | null;
  version: number;
  indicatorUuid: string;
  regionUuid: string;
  policyUuid: string;
  /** In the base of the target's unit, as written. */
  quantity: string;
  quantityHigh: string | null;
  unitCode: string;
  unitFactor: string;
  /** In the base of the indicator's unit: 倍 tells growth, and 亿元 from where. */
  baseline: string | null;
  levelCode: string;
  levelFactor: string;
}

/** Relations that a statement reads with the targets; absent where they were not asked for. */
interface TargetParts {
  indicator?: IndicatorRow;
  region?: RegionRow;
  policy?: PolicyRow;
  /** The lead department. */
  lead?: DepartmentRow | null;
  standing?: StandingRow;
}

export type TargetRow = TargetColumns & TargetParts;
export type Part = keyof TargetParts;

/** What is read of targets: of each itself, and of the relations that are read with it. */
export interface TargetAsked {
  own: Asked;
  parts: { readonly [P in Part]?: Asked };
}
export const EVERYTHING: TargetAsked = {
  own: null,
  parts: { indicator: null, region: null, policy: null, lead: null, standing: null },
};

/**
 * Of a target `t` its policy, its indicator, its unit `u`, the unit `l` of its levels, and its standing. All but the
 * policy are left joins, though most are always there: PostgreSQL leaves out those that a statement does not use.
 */
const NEIGHBOURS = `
  join policy p on p.id = t.policy_id
  left join indicator i on i.id = t.indicator_id
  left join unit u on u.code = t.unit_code
  left join unit iu on iu.code = i.unit_code
  left join unit l on l.code = case when iu.base = u.base then u.code else iu.code end
  left join standing s on s.target_id = t.id`;

/** Where targets are sought. */
export const TARGET_FROM = `target t ${NEIGHBOURS}`;

/** Where the columns of the `chosen` targets are read. They come first: PostgreSQL reorders only so many joins. */
export const targetFrom = (sight: Sight, { parts }: TargetAsked): string =>
  `chosen join target t on t.id = chosen.page_key ${NEIGHBOURS} left join region r on r.id = t.region_id
   ${parts.lead === undefined ? '' : leadOf(sight)}`;

const columns: ColumnsOf<TargetColumns> = {
  id: `'target_' || t.id`,
  uuid: 't.id',
  scope: 't.scope',
  comparator: 't.comparator',
  cadence: 't.cadence',
  strength: 't.strength',
  hedges: 't.hedges',
  startsOn: 't.starts_on',
  dueOn: 't.due_on',
  effectiveDueOn: deadlineInForce(),
  duePrecision: 't.due_precision',
  droppedAt: 't.dropped_at',
  cancelledAt: 't.cancelled_at',
  version: '(select count(*)::int from target_change c where c.target_id = t.id)',
  indicatorUuid: 't.indicator_id',
  regionUuid: 't.region_id',
  policyUuid: 't.policy_id',
  quantity: 't.quantity',
  quantityHigh: 't.quantity_high',
  unitCode: 'u.code',
  unitFactor: 'u.factor',
  baseline: 't.baseline',
  levelCode: 'l.code',
  levelFactor: 'l.factor',
};

/** The lead `d` of each chosen target, for all of them at once. */
const leadOf = (sight: Sight): string => `
  left join (
    select distinct on (tm.target_id) tm.target_id, duty.department_id ${dutiesFrom(sight)}
     where tm.target_id in (select page_key from chosen)
     order by tm.target_id, ${BY_DUTY}) lead on lead.target_id = t.id
  left join department d on d.id = lead.department_id`;

/** What each part is made of, and when there is one, where that is not always. */
const partsOf = (sight: Sight): { [P in Part]: { exists?: string; columns: Record<string, string> } } => ({
  indicator: { columns: indicatorColumns('i') },
  region: { columns: regionColumns('r') },
  policy: { columns: policyColumns('p') },
  lead: { exists: 'd.id is not null', columns: departmentColumns('d') },
  standing: { columns: standingColumns(sight) },
});

/** The columns of a row, of `targetFrom`, that `nest` makes a row of. */
export function targetColumns(sight: Sight, { own, parts }: TargetAsked): string {
  const all = partsOf(sight);
  const partColumns = (Object.keys(all) as Part[]).flatMap((part) => {
    const asked = parts[part];
    return asked === undefined ? [] : asPart(part, { ...all[part], asked });
  });
  return [asColumns(columns, own), ...partColumns].join(', ');
}
