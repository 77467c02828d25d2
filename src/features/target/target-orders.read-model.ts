import { column, dayColumn, type SortColumn } from '../../shared/order.js';
import { STATUSES, type Status } from './target.rules.js';
import type { TargetOrderField } from './target-filter.type.js';

/** A share that may be unknown: those come last, in whichever direction. Beyond 10^15 all are alike. */
const shareColumn =
  (sql: string): SortColumn =>
  (descending) => ({
    // greatest and least overlook a null: it is told apart first.
    sql: `case when ${sql} is null then ${descending ? '-1e18' : '1e18'} else greatest(least(${sql}, 1e15), -1e15) end`,
    type: 'numeric',
    descending,
  });

const WORST_FIRST: Status[] = ['MISSED', 'OFF_TRACK', 'AT_RISK', 'NO_DATA', 'UNSCHEDULED', 'ON_TRACK'];
const severity = [...WORST_FIRST, ...STATUSES.filter((status) => !WORST_FIRST.includes(status))];

/** What a list of targets is sorted by: of `target t` with its policy `p`, indicator `i` and standing `s`. */
export const TARGET_ORDERS: { [F in TargetOrderField]: SortColumn } = {
  DUE_ON: dayColumn('t.due_on'),
  INDICATOR: column('i.name collate "zh-x-icu"', 'text'),
  POLICY: column('p.ordinal', 'int'),
  SEVERITY: column(`array_position(array['${severity.join("','")}'], coalesce(s.status, 'NO_DATA'))`, 'int'),
  ATTAINMENT: shareColumn('s.attainment'),
  GAP: shareColumn('s.gap_points'),
  REGISTER: column('t.ordinal', 'int'),
};
