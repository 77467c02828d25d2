import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { lookBack } from '../target/look-back.js';
import type { Moment } from '../target/moment.rules.js';
import { type Backtest, backtestOf, type Trial, trialsOf } from './backtest.rules.js';
import { pointsOf } from './outlook.rules.js';

/** So many targets are tried at a time, so that their values never fill the memory. */
const AT_ONCE = 500;
const SOME = `
  select t.id from target t join policy p on p.id = t.policy_id
   where t.id > $1::uuid and p.state = 'PUBLISHED' and t.cancelled_at is null and t.dropped_at is null
   order by t.id limit ${AT_ONCE}`;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Tries the forecast on the stored history of every target that stands: each point foretold from those before it. */
export async function backtestForecasts(em: EntityManager, moment: Moment): Promise<Backtest> {
  const series: Trial[][] = [];
  for (let after: string | undefined = FIRST; after !== undefined; ) {
    const ids: string[] = (await rowsInTransaction<{ id: string }>(em, SOME, [after])).map(({ id }) => id);
    const { terms, valuesOf, ruleSet } = await lookBack(em, ids, moment);
    for (const each of terms) {
      const values = valuesOf(each).verified;
      series.push(trialsOf(pointsOf({ terms: each, values, asOf: moment.asOf, ruleSet })));
    }
    after = ids.at(-1);
  }
  return backtestOf(series);
}
