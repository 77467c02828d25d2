/**
 * The deadline in force of a target (执行期限): the last that was granted, where it is later than the text's. A
 * condition on the extension `e` narrows what had been granted.
 */
export const deadlineInForce = (t: string, condition = ''): string => `
  case when ${t}.due_on is not null then greatest(${t}.due_on, (
    select max(e.asked_due_on) from extension e
     where e.target_id = ${t}.id and e.state = 'APPROVED' ${condition})) end`;
