// Nowhere is jsonb asked by ?, which conditions of lists take for a value of theirs.
/** Narrows rows to those recorded before an instant, where one is given. */
const recorded = (column: string, before: string | undefined): string =>
  before === undefined ? '' : ` and ${column} < ${before}`;

/** What the text of a target `t` says, as `stated_terms` in the database shapes it; `t` may be a row of the past. */
const stated = (
  t: string,
): string => `jsonb_build_object('comparator', ${t}.comparator, 'value', ${t}.value::text,
  'valueHigh', ${t}.value_high::text, 'quantity', ${t}.quantity::text, 'quantityHigh', ${t}.quantity_high::text,
  'unit', ${t}.unit_code, 'cadence', ${t}.cadence, 'startsOn', ${t}.starts_on, 'dueOn', ${t}.due_on)`;

/**
 * What of the changes of a target says its terms: the last adjustment or new text, else what the text has always said.
 * `before` is the SQL of an instant: what was recorded from then on is not known.
 */
export const termsInForce = (t: string, before?: string): string => {
  const change = (which: string) => `
    select ${which} from target_change c where c.target_id = ${t}.id and c.before->'terms' is not null`;
  const last = `(${change(`c.after->'terms'`)}${recorded('c.changed_at', before)} order by c.revision desc limit 1)`;
  const next = `(${change(`c.before->'terms'`)} and c.changed_at >= ${before} order by c.revision limit 1)`;
  return `coalesce(${before === undefined ? last : `${last}, ${next}`}, ${stated(t)})`;
};

/** What was promised before each change of the terms of a target `t`, the first promise first: a list in jsonb. */
export const earlierTerms = (t: string, before?: string): string => `
  coalesce((select jsonb_agg(c.before->'terms' || jsonb_build_object('until', c.after->'from') order by c.revision)
              from target_change c
             where c.target_id = ${t}.id and c.before->'terms' is not null${recorded('c.changed_at', before)}), '[]')`;

/** What was promised first of a target `t`, however often it was changed since. */
export const firstTerms = (t: string): string => `
  coalesce((select c.before->'terms' from target_change c
             where c.target_id = ${t}.id and c.before->'terms' is not null order by c.revision limit 1), ${stated(t)})`;

/**
 * The deadline in force of a target `t` (执行期限): as decided or stated last or, where that is later, the last that was
 * granted since a deadline was last decided.
 */
export const deadlineInForce = (t: string, before?: string): string => `
  case when ${t}.due_on is not null then greatest((${termsInForce(t, before)}->>'dueOn')::date, (
    select max(e.asked_due_on) from extension e
     where e.target_id = ${t}.id and e.state = 'APPROVED'${recorded('e.decided_at', before)}
       and e.decided_at > coalesce((
         select max(c.changed_at) from target_change c
          where c.target_id = ${t}.id and c.after->'deadline' is not null${recorded('c.changed_at', before)}), '-infinity'))) end`;
