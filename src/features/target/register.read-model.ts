import type { Moment } from './moment.rules.js';

/** What is overwritten where it stands, and so is kept by `row_version`: documents, duties, who holds them, and promises. */
const KEPT = [
  'policy',
  'policy_theme',
  'responsibility',
  'indicator',
  'target',
  'target_span',
  'target_measure',
  'holding',
] as const;

/** The values that `registerOf` asks for. */
export const registerValues = ({ knownAt }: Moment): string[] => (knownAt === null ? [] : [knownAt]);

/**
 * The tables of the register as they were recorded at an instant, each under its own name: a statement that begins with
 * them reads the past by the same words as the present. Nothing where a moment names no instant: then the register is
 * the present one, since most documents are older than their import.
 */
export const registerOf = ({ knownAt }: Moment, place: number): string | undefined =>
  knownAt === null ? undefined : KEPT.map((table) => tableAt(table, `$${place}`)).join(', ');

/** The same as the beginning of a longer list of common table expressions. */
export const registerBefore = (moment: Moment | null, place: number): string => {
  const register = moment && registerOf(moment, place);
  return register ? `${register}, ` : '';
};

/** The same as the beginning of a statement. */
export const withRegister = (moment: Moment, place: number): string => {
  const register = registerOf(moment, place);
  return register ? `with ${register}` : '';
};

const tableAt = (table: (typeof KEPT)[number], instant: string): string => `
  ${table} as materialized (
    select row.*
      from (select distinct on (v.key) v.row
              from row_version v
             where v.of = '${table}' and v.recorded_at <= ${instant}::timestamptz
             order by v.key, v.recorded_at desc, v.id desc) last
     cross join lateral jsonb_populate_record(null::public.${table}, last.row) row
     where last.row is not null)`;
