import type { EntityManager } from '@mikro-orm/postgresql';
import { rows } from '../../shared/rows.js';
import { restateStandings } from './restate-standings.js';
import { ruleSetInForce } from './rule-sets.read-model.js';
import type { Status } from './target.rules.js';

const UNDER_WAY: Status[] = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'];

// What is under way is restated daily: its status holds until changes_on, but the share that is due grows each day.
const DUE = {
  name: 'target.dueForRestating',
  text: `
    select t.id
      from target t
      left join standing s on s.target_id = t.id
     where s.target_id is null
        or s.changes_on <= $1::date
        or s.rule_set_version <> (${ruleSetInForce('$1::date')})
        or (s.reckoned_on < $1::date and (s.status = any($2) or s.reported_status = any($2)))`,
};

/** Restates the targets whose standing time alone has changed, and those without one; answers how many. */
export async function restateDueStandings(em: EntityManager, today: string): Promise<number> {
  const due = await rows<{ id: string }>(em, DUE, [today, UNDER_WAY]);
  if (due.length > 0) {
    const targets = due.map(({ id }) => id);
    await em.transactional((transaction) => restateStandings(transaction, { targets, today }));
  }
  return due.length;
}
