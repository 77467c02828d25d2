import { narrowedBy } from '../../shared/narrow.js';
import { column, type OrderBy, orderOf } from '../../shared/order.js';
import type { List } from '../../shared/page.js';
import { type Shown, showing } from '../../shared/view.js';
import { DEPARTMENT } from './department.loader.js';
import type { DepartmentKind, DepartmentLevel } from './department.type.js';
import type { DepartmentOrderField } from './department-filter.type.js';

/** What a list of departments is narrowed to; null asks nothing. */
export interface DepartmentsWanted {
  /** A pattern of `ilike`. */
  text: string | null;
  regionUuid: string | null;
  kind: DepartmentKind | null;
  level: DepartmentLevel | null;
}

const COLUMNS = {
  // ICU's Chinese collation sorts by pinyin.
  NAME: column('d.name collate "zh-x-icu"', 'text'),
  REGISTER: column('d.ordinal', 'int'),
};

const CONDITIONS = {
  text: `(d.name ilike ?
    or exists (select from department_name n where n.department_id = d.id and n.name ilike ?))`,
  regionUuid: 'd.region_id = ?',
  kind: 'd.kind = ?',
  level: 'd.level = ?',
};

/** The register of departments, as far as it is wanted. */
export function departments(
  wanted: DepartmentsWanted,
  orderBy: readonly OrderBy<DepartmentOrderField>[],
  shown: Shown,
): List {
  return {
    name: 'department.list',
    ...showing(DEPARTMENT, 'd', shown),
    from: 'department d',
    where: narrowedBy(wanted, CONDITIONS),
    order: orderOf(COLUMNS, orderBy, [
      { sql: 'd.ordinal', type: 'int' },
      { sql: 'd.id', type: 'uuid' },
    ]),
  };
}
