import { column, type OrderBy, orderOf } from '../../shared/order.js';
import type { Condition, List } from '../../shared/page.js';
import { DEPARTMENT_COLUMNS } from './department.loader.js';
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

/** The register of departments, as far as it is wanted. */
export function departments(
  wanted: DepartmentsWanted,
  orderBy: readonly OrderBy<DepartmentOrderField>[],
): List {
  const where: Condition[] = [];
  if (wanted.text) {
    const named = 'exists (select from department_name n where n.department_id = d.id and n.name ilike ?)';
    where.push([`(d.name ilike ? or ${named})`, wanted.text]);
  }
  if (wanted.regionUuid) where.push(['d.region_id = ?', wanted.regionUuid]);
  if (wanted.kind) where.push(['d.kind = ?', wanted.kind]);
  if (wanted.level) where.push(['d.level = ?', wanted.level]);
  return {
    name: 'department.list',
    select: DEPARTMENT_COLUMNS,
    from: 'department d',
    where,
    order: orderOf(COLUMNS, orderBy, [
      { sql: 'd.ordinal', type: 'int' },
      { sql: 'd.id', type: 'uuid' },
    ]),
  };
}
