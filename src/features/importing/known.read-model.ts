import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import type { Unit } from '../indicator/quantity.rules.js';
import type { Known, KnownClause, KnownDepartment } from './known.rules.js';
import type { IndicatorProposal } from './proposal.rules.js';

const TEXT = 'select t.text from policy_text t where t.id = $1';
const CLAUSES = `
  select c.id, c.path, c."start", c."end" from clause c where c.policy_text_id = $1 order by c.ordinal`;
const UNITS = 'select u.code, u.dimension, u.base, u.factor, u.aliases from unit u';
const REGIONS = 'select r.id from region r';
const DEPARTMENTS = `
  select d.id, d.kind,
         array(select m.member_id from department_member m join department member on member.id = m.member_id
                where m.group_id = d.id order by member.ordinal, member.id) as "memberIds"
    from department d`;
const INDICATORS = `
  select i.id, i.name, i.unit_code as unit, i.direction, i.aggregation, i.cadence from indicator i`;

/** What the service knows, to judge the items of a draft by; and units by every spelling. */
export interface Registered {
  known: Known;
  unitNamed: ReadonlyMap<string, Unit>;
}

/** The text that a draft was read from and the registers it speaks of, as the transaction sees them. */
export async function registered(em: EntityManager, policyTextId: string): Promise<Registered> {
  const of = <Row>(text: string, values: unknown[] = []) => rowsInTransaction<Row>(em, text, values);
  const [text] = await of<{ text: string }>(TEXT, [policyTextId]);
  if (!text) throw new Error(`There is no policy_text ${policyTextId}`);
  const units = await of<Unit & { aliases: string[] }>(UNITS);
  const spelt = units.flatMap((unit) => [unit.code, ...unit.aliases].map((name) => [name, unit] as const));
  return {
    known: {
      text: text.text,
      clauses: await of<KnownClause>(CLAUSES, [policyTextId]),
      units: new Map(units.map((unit) => [unit.code, unit])),
      regionIds: new Set((await of<{ id: string }>(REGIONS)).map(({ id }) => id)),
      departments: byId(await of<KnownDepartment>(DEPARTMENTS)),
      indicators: byId(await of<IndicatorProposal & { id: string }>(INDICATORS)),
    },
    unitNamed: new Map(spelt),
  };
}

const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));
