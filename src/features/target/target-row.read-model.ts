import { asColumns, type ColumnsOf } from '../../shared/row-columns.js';
import { type DepartmentRow, departmentJson } from '../department/department.loader.js';
import { type IndicatorRow, indicatorJson } from '../indicator/indicator.loader.js';
import { type PolicyRow, policyJson } from '../policy/policy.loader.js';
import { type RegionRow, regionJson } from '../region/region.loader.js';
import { type StandingRow, standingJson } from './standing-row.read-model.js';
import { BY_DUTY, dutiesOf } from './stated.read-model.js';
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
  duePrecision: DuePrecision | null;
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
export const PARTS: readonly Part[] = ['indicator', 'region', 'policy', 'lead', 'standing'];

/** A target `t` with its policy, its indicator, its unit `u`, the unit `l` of its levels, and its standing. */
export const TARGET_FROM = `target t
  join policy p on p.id = t.policy_id
  join indicator i on i.id = t.indicator_id
  join unit u on u.code = t.unit_code
  join unit iu on iu.code = i.unit_code
  join unit l on l.code = case when iu.base = u.base then u.code else iu.code end
  left join standing s on s.target_id = t.id`;

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
  duePrecision: 't.due_precision',
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

const lead = (sight: Sight): string => `
  (select ${departmentJson('d')} ${dutiesOf(sight, 'join department d on d.id = duty.department_id')}
    order by ${BY_DUTY} limit 1)`;

const PART_SQL: { [P in Part]: (sight: Sight) => string } = {
  indicator: () => indicatorJson('i'),
  region: () => `(select ${regionJson('r')} from region r where r.id = t.region_id)`,
  policy: () => policyJson('p'),
  lead,
  standing: standingJson,
};

/** The columns of a row, of `TARGET_FROM`, with the parts that are asked for. */
export const targetColumns = (sight: Sight, parts: readonly Part[]): string =>
  asColumns({ ...columns, ...Object.fromEntries(parts.map((part) => [part, PART_SQL[part](sight)])) });
