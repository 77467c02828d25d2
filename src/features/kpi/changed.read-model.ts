import type { EntityManager } from '@mikro-orm/postgresql';
import type { List } from '../../shared/page.js';
import { conditions } from '../../shared/page-sql.js';
import { rows, statement } from '../../shared/rows.js';
import { knownUntil, momentFrom, momentValues } from '../target/moment.read-model.js';
import type { Moment } from '../target/moment.rules.js';
import { withRegister } from '../target/register.read-model.js';
import { UNJUDGED } from '../target/targets.read-model.js';
import type { Stood } from './changed.rules.js';
import { type Counting, counted, inHorizon } from './counted.read-model.js';

type StoodRow = Omit<Stood, 'counted'> & { id: string };

/** How each target stood that an overview of the same would count; `isOpenAfterDeadline` says alike what is overdue. */
function stood(em: EntityManager, counting: Counting): Promise<StoodRow[]> {
  const { sql, values } = counted(counting);
  const within = conditions(inHorizon('m', counting.horizon), values);
  const text = `${sql}
    select m.id, m.status, m.stale,
           coalesce(t.cadence <> 'UNSTATED' and m.ends_on < $1::date and m.status <> 'ACHIEVED', false) as overdue
      from matched m join target t on t.id = m.id${within.sql}`;
  return rows<StoodRow>(em, statement('kpi.stood', text), within.values);
}

/** The same of all that a filter finds whatever its verdict: what the verdict leaves out is there, and not counted. */
export async function standOn(em: EntityManager, counting: Counting): Promise<Map<string, Stood>> {
  const { wanted } = counting;
  const found = await stood(em, { ...counting, wanted: { ...wanted, ...UNJUDGED } });
  const judged = (Object.keys(UNJUDGED) as (keyof typeof UNJUDGED)[]).some((name) => wanted[name] !== null);
  const ids = judged ? new Set((await stood(em, counting)).map(({ id }) => id)) : null;
  return new Map(found.map(({ id, ...each }) => [id, { ...each, counted: ids?.has(id) ?? true }]));
}

const UNTIL = momentFrom(3);

// Which version of a text was the first to state a target, the register tells by the instant of its publication.
const PROMISED = `
  select t.id
    from target t
    join policy p on p.id = t.policy_id
   where t.id = any($1::uuid[])
     and ((p.issued_on > $2::date and p.issued_on <= $3::date)
       or (t.split_on > $2::date and t.split_on <= $3::date)
       or exists (select from policy_text pt
                   where pt.policy_id = t.policy_id and pt.version > 1
                     and pt.published_at >= ($2::date + 1)::timestamp at time zone $4
                     and pt.published_at < ${knownUntil(UNTIL)}
                     and pt.published_at < ($3::date + 1)::timestamp at time zone $4
                     and pt.published_at = (select min(v.recorded_at) from row_version v
                                             where v.of = 'target' and v.key = t.id::text)))`;

/** Which of these were promised after a day, up to a moment: by a document issued then, a later version of its text or a split. */
export async function promisedSince(
  em: EntityManager,
  ids: readonly string[],
  { since, until }: { since: string; until: Moment },
): Promise<Set<string>> {
  const text = withRegister(until, 5) + PROMISED;
  const values = [ids, since, ...momentValues(until)];
  return new Set(
    (await rows<{ id: string }>(em, statement('kpi.promised', text), values)).map(({ id }) => id),
  );
}

/** Targets with these keys, in the order in which they were taken in. */
export const changedTargets = (ids: readonly string[]): List => ({
  name: 'kpi.changed',
  select: 't.id as uuid',
  from: 'target t',
  where: [['t.id = any(?::uuid[])', ids]],
  order: [
    { sql: 't.ordinal', type: 'int' },
    { sql: 't.id', type: 'uuid' },
  ],
});
