import type { Condition } from '../../shared/page.js';
import { dutyHolders } from '../measure/holding.read-model.js';
import type { DutyRole } from '../measure/responsibility.type.js';
import type { Sight } from './target.access.js';

const visible = ({ drafts }: Sight, policy: string): string =>
  drafts ? '' : `join policy visible on visible.id = ${policy} and visible.state = 'PUBLISHED'`;

const DUTIES = 'join responsibility duty on duty.measure_id = m.id';

/** Who answers for targets: by every measure `m` that states one and that the caller may see. */
export const dutiesFrom = (sight: Sight, duties = DUTIES): string => `
  from target_measure tm
  join measure m on m.id = tm.measure_id
  ${duties}
  ${visible(sight, 'm.policy_id')}`;

/** The duties `duty` of those who answer for the target `t`. */
export const dutiesOf = (sight: Sight, join = ''): string =>
  `${dutiesFrom(sight)} ${join} where tm.target_id = t.id`;

/** Leads first, then as the documents name them; the members of a group stand behind the group itself. */
export const BY_DUTY = `
  duty.role = 'LEAD' desc, duty.origin = 'GROUP', m.ordinal, duty.ordinal, duty.department_id`;

/** Of each measure its first duty, by the index that has this order. */
const FIRST_DUTIES = `
  cross join lateral (
    select duty.* from responsibility duty where duty.measure_id = m.id
     order by duty.role = 'LEAD' desc, duty.origin = 'GROUP', duty.ordinal, duty.department_id limit 1) duty`;

/**
 * Who leads each of the `chosen` targets, or else comes first. Tables of the past have no index: of those all duties are
 * read, once.
 */
export const leads = (sight: Sight, past: boolean): string => `
  select distinct on (tm.target_id) tm.target_id, duty.department_id
   ${dutiesFrom(sight, past ? DUTIES : FIRST_DUTIES)}
    join chosen on chosen.page_key = tm.target_id
   order by tm.target_id, ${BY_DUTY}`;

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

/**
 * Who answers for each target on a day of SQL, or now where that is null, and in which roles: rows of `target_id`,
 * `department_id` and `roles`. What a reform took from whom the text names, its holder answers for.
 */
export const answersOf = (sight: Sight, day: string | null): string => `
  select tm.target_id, holder.department_id, array_agg(distinct duty.role order by duty.role) as roles
   ${dutiesFrom(sight)}
    join (${dutyHolders(day)}) holder on holder.duty_id = duty.id
   where ${BY_ITSELF}
   group by tm.target_id, holder.department_id`;

/** A department that is asked for on a day, or now where that is null. */
interface Asked {
  departmentUuid: string;
  day: string | null;
  /** In this role alone. */
  role?: DutyRole;
}

/** That a department answers for the target `t`; `alone`: by itself, and not as a group whose members do. */
export function answeredBy(sight: Sight, { departmentUuid, day, role }: Asked, alone = true): Condition {
  const [holders, asked] =
    day === null ? [dutyHolders(null), '?'] : [dutyHolders('(?::text[])[2]::date'), '(?::text[])[1]::uuid'];
  const held = `select held.duty_id from (${holders}) held where held.department_id = ${asked}`;
  const so = `duty.id in (${held})${alone ? ` and ${BY_ITSELF}` : ''}${role ? ` and duty.role = '${role}'` : ''}`;
  // Once, not once a target: tables of a past moment have no index to look a target's duties up in.
  return [
    `t.id = any(array(select tm.target_id ${dutiesFrom(sight)} where ${so}))`,
    day === null ? departmentUuid : [departmentUuid, day],
  ];
}

/** That nobody answers for the target `t`. */
export const answeredByNobody = (sight: Sight): Condition => [`not exists (select ${dutiesOf(sight)})`];

/** The same for many targets at once, and for tables of a past moment, which have no index: all duties are read once. */
export const unanswered = (sight: Sight): string => `t.id not in (select tm.target_id ${dutiesFrom(sight)})`;
