import type { DutyRole } from '../measure/responsibility.type.js';
import type { Sight } from './target.access.js';

const visible = ({ drafts }: Sight, policy: string): string =>
  drafts ? '' : `join policy visible on visible.id = ${policy} and visible.state = 'PUBLISHED'`;

/** Who answers for targets: by every measure `m` that states one and that the caller may see. */
export const dutiesFrom = (sight: Sight): string => `
  from target_measure tm
  join measure m on m.id = tm.measure_id
  join responsibility duty on duty.measure_id = m.id
  ${visible(sight, 'm.policy_id')}`;

/** The duties `duty` of those who answer for the target `t`. */
export const dutiesOf = (sight: Sight, join = ''): string =>
  `${dutiesFrom(sight)} ${join} where tm.target_id = t.id`;

/** Leads first, then as the documents name them; the members of a group stand behind the group itself. */
export const BY_DUTY = `
  duty.role = 'LEAD' desc, duty.origin = 'GROUP', m.ordinal, duty.ordinal, duty.department_id`;

/** Where targets are stated. */
const SPANS_FROM = `
  from target_span ts
  join source_span ss on ss.id = ts.span_id
  join policy_text pt on pt.id = ss.policy_text_id`;

/** The places `ss` that state the target `t`, as far as the caller may see their policies. */
export const spansOf = (sight: Sight): string =>
  `${SPANS_FROM} ${visible(sight, 'pt.policy_id')} where ts.target_id = t.id`;

/** A group stands back behind its members, who answer each; one whose members the register lacks answers itself. */
export const BY_ITSELF = `
  not exists (select from responsibility member
               where member.measure_id = duty.measure_id and member.group_id = duty.department_id)`;

/** Who answers for each target, and in which roles: rows of `target_id`, `department_id` and `roles`. */
export const answersOf = (sight: Sight): string => `
  select tm.target_id, duty.department_id, array_agg(distinct duty.role order by duty.role) as roles
   ${dutiesFrom(sight)}
   where ${BY_ITSELF}
   group by tm.target_id, duty.department_id`;

/** That a department answers for the target `t`, in whatever role or in one; or that nobody does. */
export function answeredBy(sight: Sight, by: DutyRole | 'DEPARTMENT' | 'NOBODY'): string {
  if (by === 'NOBODY') return `not exists (select ${dutiesOf(sight)})`;
  const role = by === 'DEPARTMENT' ? '' : ` and duty.role = '${by}'`;
  return `exists (select ${dutiesOf(sight)} and duty.department_id = ? and ${BY_ITSELF}${role})`;
}
