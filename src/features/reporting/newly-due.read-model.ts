import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { type Asking, given, OBLIGATIONS } from './obligations.read-model.js';
import { LISTED_PERIODS, SOON_DAYS } from './obligations.rules.js';

/** What has come to be due for an account. */
export interface NewlyDueRow {
  accountId: string;
  count: number;
  /** The first of its due days. */
  dueOn: string;
  /** Ids of the indicators, as the API shows them. */
  subjects: string[];
}

/** What has become due within a week since the day that was told of last, for each account that reports. */
export const newlyDue = (em: EntityManager, asking: Asking, last: string | null): Promise<NewlyDueRow[]> =>
  rowsInTransaction<NewlyDueRow>(em, DUE, [...given(asking, null), last]);

/** What has become late since then. */
export const newlyLate = (em: EntityManager, asking: Asking, last: string | null): Promise<NewlyDueRow[]> =>
  rowsInTransaction<NewlyDueRow>(em, LATE, [...given(asking, null), last]);

// One that several of an account's departments may report is one.
const perAccount = (condition: string): string => `
  select o.account_id as "accountId", count(*)::int as count, min(o.due_on)::text as "dueOn",
         (array_agg(distinct 'indicator_' || o.indicator_id))[1:20] as subjects
    from (
      select distinct a.id as account_id, ob.indicator_id, ob.region_id, ob.period, ob.due_on
        from ${OBLIGATIONS}
        join account_department ad on ad.department_id = any(ob.department_ids)
        join account a on a.id = ad.account_id and 'REPORTER' = any(a.roles)
       where ob.age <= ${LISTED_PERIODS} and ${condition}
    ) o
   group by o.account_id`;

const DUE = perAccount(`ob.state = 'DUE_SOON' and ($5::date is null or ob.due_on > $5::date + ${SOON_DAYS})`);
const LATE = perAccount(`ob.state = 'LATE' and ($5::date is null or ob.due_on >= $5::date)`);
