import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import type { NotificationKind, Params } from './kinds.rules.js';

export interface AccountNotice {
  accountId: string;
  params: Params;
  subjects: readonly string[];
}

/** So many things a notification links to; the count says how many there are. */
export const MOST_SUBJECTS = 20;

/** Tells each of some accounts its own part of one event, in the manager's transaction; once, however often it runs. */
export async function tellAccounts(
  em: EntityManager,
  { kind, event, now }: { kind: NotificationKind; event: string; now: Date },
  notices: readonly AccountNotice[],
): Promise<void> {
  const told = notices.map(({ subjects, ...notice }) => ({
    ...notice,
    subjects: subjects.slice(0, MOST_SUBJECTS),
  }));
  await rowsInTransaction(em, TELL, [kind, event, now, JSON.stringify(told)]);
}

const TELL = `
  insert into notification (id, kind, event, params, subjects, created_at, account_id)
  select gen_random_uuid(), $1, $2, n.params, array(select jsonb_array_elements_text(n.subjects)), $3, n."accountId"
    from jsonb_to_recordset($4::jsonb) as n ("accountId" uuid, params jsonb, subjects jsonb)
   order by n."accountId"
  on conflict (account_id, event) do nothing`;
