import type { ColumnsOf } from '../../shared/row-columns.js';
import { byKey, type Read, type View, WHOLE } from '../../shared/view.js';
import { DEPARTMENT, type DepartmentRow } from '../department/department.loader.js';
import { showAmounts } from '../indicator/amounts.read-model.js';
import { INDICATOR, type IndicatorRow } from '../indicator/indicator.loader.js';
import type { QuantityType } from '../indicator/quantity.type.js';
import { POLICY, type PolicyRow } from '../policy/policy.loader.js';
import { REGION, type RegionRow } from '../region/region.loader.js';
import { deadlineInForce } from './deadline.read-model.js';
import { type StandingRow, standingView } from './standing-row.read-model.js';
import { leads } from './stated.read-model.js';
import type { Sight } from './target.access.js';
import type { Cadence, Comparator } from './target.rules.js';
import type { DuePrecision, TargetStrength } from './target.type.js';
import { levelCode, neighbours } from './target-units.read-model.js';

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
  partOfUuid: string | null;
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
  value?: QuantityType;
  indicator?: IndicatorRow;
  region?: RegionRow;
  policy?: PolicyRow;
  leadDepartment?: DepartmentRow | null;
  standing?: StandingRow;
}

export type TargetRow = TargetColumns & TargetParts;

/** Where targets `t` are sought, with what conditions and orders name; left joins are left out where nothing does. */
export const TARGET_FROM = `target t
  join policy p on p.id = t.policy_id
  left join indicator i on i.id = t.indicator_id
  left join standing s on s.target_id = t.id`;

/** Where the `chosen` targets are read. They come first: PostgreSQL reorders only so many joins. */
export const CHOSEN_TARGETS = 'chosen join target t on t.id = chosen.page_key';

const columns = (t: string): ColumnsOf<TargetColumns> => ({
  id: `'target_' || ${t}.id`,
  uuid: `${t}.id`,
  scope: `${t}.scope`,
  comparator: `${t}.comparator`,
  cadence: `${t}.cadence`,
  strength: `${t}.strength`,
  hedges: `${t}.hedges`,
  startsOn: `${t}.starts_on`,
  dueOn: `${t}.due_on`,
  effectiveDueOn: deadlineInForce(t),
  duePrecision: `${t}.due_precision`,
  droppedAt: `${t}.dropped_at`,
  cancelledAt: `${t}.cancelled_at`,
  version: `(select count(*)::int from target_change c where c.target_id = ${t}.id)`,
  indicatorUuid: `${t}.indicator_id`,
  regionUuid: `${t}.region_id`,
  policyUuid: `${t}.policy_id`,
  partOfUuid: `${t}.part_of_id`,
  quantity: `${t}.quantity`,
  quantityHigh: `${t}.quantity_high`,
  unitCode: `${t}.unit_code`,
  unitFactor: `${t}_unit.factor`,
  baseline: `${t}.baseline`,
  levelCode: levelCode(t),
  levelFactor: `${t}_level.factor`,
});

/** The lead of each chosen target, for all of them at once. */
const leadOf = (found: string, t: string, lead: string): string => `
  left join (${found}) ${lead}_duty on ${lead}_duty.target_id = ${t}.id
  left join department ${lead} on ${lead}.id = ${lead}_duty.department_id`;

const viewFor = (sight: Sight, past: boolean): View => ({
  type: 'Target',
  columns,
  joins: neighbours,
  finish: showAmounts<TargetRow>({
    base: ({ quantity }) => quantity,
    unitCode: ({ unitCode }) => unitCode,
    show: (target, amount) => {
      if (amount) target.value = amount;
    },
  }),
  parts: {
    // Its neighbour already.
    indicator: { view: () => INDICATOR, join: () => '' },
    region: byKey('region_id', 'region', () => REGION),
    policy: byKey('policy_id', 'policy', () => POLICY),
    leadDepartment: {
      view: () => DEPARTMENT,
      join: (t, lead) => leadOf(leads(sight, past), t, lead),
      exists: (lead) => `${lead}.id is not null`,
    },
    ...(sight.standing === '-'
      ? {}
      : {
          standing: {
            view: standingView(sight),
            join: (t, s) => `left join standing ${s} on ${s}.target_id = ${t}.id`,
          },
        }),
  },
});

const views = new Map<string, View>();

/**
 * Targets as a caller of this sight may read them, from CHOSEN_TARGETS; one object for each sight. `past`: from the tables
 * of a past moment.
 */
export function targetView(sight: Sight, past = false): View {
  const key = `${sight.drafts} ${sight.standing} ${past}`;
  const found = views.get(key) ?? viewFor(sight, past);
  views.set(key, found);
  return found;
}

/** With all its relations. */
export const wholeTarget = (sight: Sight): Read => ({
  own: null,
  parts: Object.fromEntries(Object.keys(targetView(sight).parts ?? {}).map((part) => [part, WHOLE])),
});
