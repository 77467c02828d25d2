import { narrowedBy } from '../../shared/narrow.js';
import type { List } from '../../shared/page.js';
import type { Session } from '../../shared/session.js';
import type { Shown } from '../../shared/view.js';
import { holdsOn } from './holding.read-model.js';
import { measureList } from './measure.loader.js';
import type { DutyRole } from './responsibility.type.js';

/** What a list of measures is narrowed to; null asks nothing. */
export interface MeasuresWanted {
  policyUuid: string | null;
  departmentUuid: string | null;
  role: DutyRole | null;
  regionUuid: string | null;
  /** A pattern of `ilike`. */
  text: string | null;
}

const someDuty = (condition: string): string =>
  `exists (select from responsibility r where r.measure_id = m.id and ${condition})`;

const HELD_BY = `exists (select from holding h where h.held_id = r.id and ${holdsOn('h', null)} and h.department_id = ?)`;

/** The measures that the caller may see, as far as they are wanted. */
export function measures(session: Pick<Session, 'viewer'>, wanted: MeasuresWanted, shown: Shown): List {
  const { departmentUuid, role } = wanted;
  const list = measureList(session, shown);
  // With a department, one duty must be both: of that department, and in the role.
  const ofDepartment = `(r.department_id = ? or ${HELD_BY})${role ? ` and r.role = '${role}'` : ''}`;
  const asked = { ...wanted, role: departmentUuid ? null : role };
  const where = narrowedBy(asked, {
    policyUuid: 'm.policy_id = ?',
    departmentUuid: someDuty(ofDepartment),
    role: someDuty('r.role = ?'),
    regionUuid: 'p.region_id = ?',
    text: `(m.title ilike ? or exists (select from source_span s where s.id = m.span_id and s.quote ilike ?))`,
  });
  return { ...list, where: [...list.where, ...where] };
}
