/** That the row of `holding` under an alias is in force on a day of SQL; where that is null, now. */
export const holdsOn = (h: string, day: string | null): string =>
  day === null ? `${h}.to_on is null` : `${h}.from_on <= ${day} and coalesce(${h}.to_on > ${day}, true)`;

/**
 * Joins who holds a duty or an indicator, under an alias, where a reform has given it to another than is named: for
 * statements that begin with what is held.
 */
export const joinHolders = (of: string, day: string | null): string =>
  `left join holding ${of}_held on ${of}_held.held_id = ${of}.id and ${holdsOn(`${of}_held`, day)}`;

/** Who holds what `joinHolders` was told of. */
export const holderOf = (of: string, named: 'department_id' | 'owner_id' = 'department_id'): string =>
  `coalesce(${of}_held.department_id, ${of}.${named})`;

/** Every duty with who holds it on a day: rows of `duty_id` and `department_id`, to be asked for by either. */
export const dutyHolders = (day: string | null): string => `
  select r.id as duty_id, r.department_id from responsibility r
   where not exists (select from holding h where h.held_id = r.id and ${holdsOn('h', day)})
  union all
  select h.held_id, h.department_id from holding h where ${holdsOn('h', day)}`;
