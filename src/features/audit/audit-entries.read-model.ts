import { narrowedBy } from '../../shared/narrow.js';
import type { Condition, List } from '../../shared/page.js';
import type { Outcome, Refusal } from './attempt.rules.js';

export interface AuditEntryRow {
  id: string;
  at: string;
  operation: string;
  outcome: Outcome;
  refusals: readonly Refusal[] | null;
  times: number;
  subjectType: string | null;
  subjectUuid: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  requestId: string | null;
  ip: string | null;
  userAgent: string | null;
  accountId: string | null;
  account: { name: string; nameEn: string } | null;
  position: number | null;
}

const SELECT = `
  'audit_' || e.id as id, e.at, e.operation, e.outcome, e.refusals, e.times, e.subject_type as "subjectType",
  e.subject_id as "subjectUuid", e.before, e.after, e.request_id as "requestId", e.ip, e.user_agent as "userAgent",
  'account_' || a.id as "accountId",
  case when a.id is not null then json_build_object('name', a.name, 'nameEn', a.name_en) end as account,
  l.position::int as position`;
const NEIGHBOURS = `
  left join account a on a.id = e.account_id
  left join audit_link l on l.entry_id = e.id`;
const NEWEST_FIRST = [
  { sql: 'e.at', type: 'timestamptz', descending: true },
  { sql: 'e.id', type: 'uuid', descending: true },
] as const;

/** What a list of entries is narrowed to; null asks nothing. */
export interface EntriesWanted {
  operation: string | null;
  outcome: Outcome | null;
  accountUuid: string | null;
  from: string | null;
  to: string | null;
  subjectUuid: string | null;
}

/** The record, the newest first. */
export const auditEntries = (wanted: EntriesWanted): List => ({
  name: 'audit.list',
  select: SELECT,
  from: `audit_entry e ${NEIGHBOURS}`,
  where: narrowedBy(wanted, {
    operation: 'e.operation = ?',
    outcome: 'e.outcome = ?',
    accountUuid: 'e.account_id = ?',
    from: 'e.at >= ?',
    to: 'e.at < ?',
    subjectUuid: 'e.subject_id in (select s.subject_id from audit_subject s where s.about_id = ?)',
  }) satisfies Condition[],
  order: NEWEST_FIRST,
});

/** What was done to each object, and to what names it: a report's corrections in the trail of its indicator. */
export const trailOfObject: List = {
  name: 'audit.trail',
  select: SELECT,
  from: `audit_subject s join audit_entry e on e.subject_id = s.subject_id ${NEIGHBOURS}`,
  where: [],
  order: NEWEST_FIRST,
  parent: 's.about_id',
};
