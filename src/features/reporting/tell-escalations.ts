import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import type { Role } from '../../shared/session.js';
import { onceADay } from '../inbox/once-a-day.js';
import { type AccountNotice, MOST_SUBJECTS, tellAccounts } from '../inbox/tell-accounts.js';
import {
  ESCALATION_LEVELS,
  type EscalationDays,
  type EscalationLevel,
  escalationOf,
} from '../target/escalation.rules.js';
import { ruleSetInForce } from '../target/rule-sets.read-model.js';
import { allLate, type Late } from './late.read-model.js';
import type { Asking } from './obligations.read-model.js';

/** Whom a level names: each names those below it too. */
const HEARS: Record<EscalationLevel, readonly Role[]> = {
  NOTICE: ['REPORTER'],
  WARNING: ['REPORTER', 'REVIEWER'],
  LEADERSHIP: ['REPORTER', 'REVIEWER', 'LEADER'],
};

interface Escalated extends Late {
  level: EscalationLevel;
  daysLate: number;
}

interface Hearing {
  id: string;
  roles: readonly Role[];
  departmentIds: readonly string[];
}

/**
 * Tells whom a level of escalation names that something late has reached it: of each thing once a level, and all of a
 * day in one notification.
 */
export async function tellEscalations(em: EntityManager, asking: Asking & { now: Date }): Promise<void> {
  const { today, now } = asking;
  await onceADay(em, { what: 'escalations', today }, async (tx) => {
    const [days] = await rowsInTransaction<EscalationDays>(tx, DAYS, [today]);
    if (!days) throw new Error('There is no rule set in force');
    const fresh = await notToldYet(tx, reached(await allLate(tx, asking), today, days), today);
    const accounts = await rowsInTransaction<Hearing>(tx, HEARING);
    for (const level of ESCALATION_LEVELS) {
      const event = `escalated:${today}:${level}`;
      const of = fresh.filter((each) => each.level === level);
      await tellAccounts(tx, { kind: 'ESCALATED', event, now }, noticesOf(of, level, accounts));
    }
  });
}

const reached = (late: readonly Late[], today: string, days: EscalationDays): Escalated[] =>
  late.flatMap((each) => {
    const found = escalationOf({ dueOn: each.dueOn, today }, days);
    return found ? [{ ...each, level: found.level, daysLate: found.daysLate }] : [];
  });

/** Those that were never told at their level, noted as told. */
async function notToldYet(em: EntityManager, all: readonly Escalated[], today: string): Promise<Escalated[]> {
  const keyOf = ({ subject, level }: Pick<Escalated, 'subject' | 'level'>) => `${level} ${subject}`;
  const told = await rowsInTransaction<Pick<Escalated, 'subject' | 'level'>>(em, NOTE, [
    ...[JSON.stringify(all), today],
  ]);
  const fresh = new Set(told.map(keyOf));
  return all.filter((each) => fresh.has(keyOf(each)));
}

function noticesOf(
  late: readonly Escalated[],
  level: EscalationLevel,
  accounts: readonly Hearing[],
): AccountNotice[] {
  return accounts.flatMap(({ id, roles, departmentIds }) => {
    const hears = HEARS[level].filter((role) => roles.includes(role));
    const all = hears.some((role) => role !== 'REPORTER');
    const own = late.filter((each) => all || each.departmentIds.some((one) => departmentIds.includes(one)));
    const [first] = hears.length > 0 ? own : [];
    if (!first) return [];
    const params = { count: own.length, level, indicator: first.indicator, days: first.daysLate };
    const subjects = [...new Set(own.map(({ shownId }) => shownId))].slice(0, MOST_SUBJECTS);
    return [{ accountId: id, params, subjects }];
  });
}

const DAYS = `
  select r.notice_days as "noticeDays", r.warning_days as "warningDays", r.leadership_days as "leadershipDays"
    from rule_set r where r.version = (${ruleSetInForce('$1::date')})`;

const NOTE = `
  insert into escalation_told (subject, due_on, level, told_on)
  select l.subject, l."dueOn", l.level, $2::date
    from jsonb_to_recordset($1::jsonb) as l (subject text, "dueOn" date, level text)
  on conflict do nothing
  returning subject, level`;

const HEARING = `
  select a.id, a.roles,
         array(select ad.department_id from account_department ad where ad.account_id = a.id) as "departmentIds"
    from account a
   where a.roles && array['REPORTER', 'REVIEWER', 'LEADER']
   order by a.id`;
