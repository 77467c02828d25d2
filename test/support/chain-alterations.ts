import { expect } from '@jest/globals';
import type { Finding } from '../../src/features/audit/chain.rules.js';
import { CONTENT, digestOf } from '../../src/features/audit/chain-hash.js';
import { sealEntries } from '../../src/features/audit/seal-entries.js';
import { verifyChain } from '../../src/features/audit/verify-chain.js';
import type { UnguardedRecord } from './unguarded-record.js';

export interface Alteration {
  position: number;
  other: number;
  /** Picks a column, of however many there are. */
  column: number;
  /** Whether the service goes on sealing afterwards. */
  again: boolean;
}

/** Alters the record, and says what has to be found first. */
export type Alter = (record: UnguardedRecord, alteration: Alteration) => Promise<Partial<Finding>>;

/** Another value of the same type, whatever it was. */
const FLIP: Record<string, string> = {
  uuid: `(case left(coalesce(C::text, '0'), 1) when 'f' then 'e' else 'f' end || substr(coalesce(C::text, gen_random_uuid()::text), 2))::uuid`,
  text: `coalesce(overlay(C placing chr(ascii(C) + 1) from 1), 'x')`,
  'timestamp with time zone': `C + interval '1 microsecond'`,
  jsonb: `coalesce(C || '{"forged": true}'::jsonb, '{}')`,
  integer: 'C + 1',
  bigint: 'C + 1',
  xid8: '(C::text::bigint + 1)::text::xid8',
};

/** The ways to alter a record. */
export const ALTERATIONS: Record<string, Alter> = {
  async 'a column of an entry'(record, { position, column }) {
    const { sql } = record;
    const where = `id = (select l.entry_id from audit_link l where l.position = ${position})`;
    const { name, flipped } = await flip(sql, 'audit_entry', column);
    await sql(`update audit_entry set ${name} = ${flipped} where ${where}`);
    return { position };
  },
  async 'a column of a link'(record, { position, column }) {
    const { sql } = record;
    const { name, flipped } = await flip(sql, 'audit_link', column);
    // A place that is taken is none to move to.
    const to = name === 'position' ? String(-position) : flipped;
    await sql(`update audit_link set ${name} = ${to} where position = ${position}`);
    return { position };
  },
  async 'a column of a seal'(record, { position, column }) {
    const { sql } = record;
    const seal = await sealOf(sql, position);
    const { name, flipped } = await flip(sql, 'audit_seal', column);
    await sql(
      `update audit_seal set ${name} = ${name === 'number' ? '-number' : flipped} where number = ${seal}`,
    );
    return name === 'number' ? goneSeal(record, seal) : { seal };
  },
  async 'an entry removed'(record, { position }) {
    const { sql } = record;
    await sql(
      `delete from audit_entry where id = (select l.entry_id from audit_link l where l.position = ${position})`,
    );
    return { kind: 'REMOVED', position };
  },
  async 'a link removed'(record, { position }) {
    const { sql } = record;
    await sql(`delete from audit_link where position = ${position}`);
    return { kind: 'REMOVED', position };
  },
  async 'a seal removed'(record, { position }) {
    const { sql } = record;
    const seal = await sealOf(sql, position);
    await sql(`delete from audit_seal where number = ${seal}`);
    return goneSeal(record, seal);
  },
  async 'an entry inserted'(record, { position, again }) {
    const { sql } = record;
    const [row] = await sql<{ id: string }>(
      `insert into audit_entry select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid()))).*
         from audit_entry e join audit_link l on l.entry_id = e.id where l.position = ${1 + (position % record.settled)}
       returning id`,
    );
    // Sealed afterwards like any other, it is still too old for its place.
    if (again) {
      await sql('update audit_entry set xid = pg_current_xact_id() where id = ?', [row?.id]);
      expect(await sealEntries(record.orm.em, record.later)).toBe(1);
    }
    return { kind: 'INSERTED', entryId: row?.id ?? '', position: again ? record.entries + 1 : null };
  },
  async 'a link inserted'(record) {
    const { sql } = record;
    await sql(`insert into audit_link values (${record.entries + 1}, gen_random_uuid(), repeat('0', 64))`);
    return { kind: 'INSERTED', position: record.entries + 1 };
  },
  async 'a seal inserted'(record) {
    const { sql } = record;
    await sql(`insert into audit_seal select number + 1, sealed_at, to_position + 1, to_position + 1, horizon, hash, hash
                 from audit_seal order by number desc limit 1`);
    return { seal: record.seals + 1 };
  },
  async 'two entries swapped'(record, { position, other }) {
    const { sql } = record;
    const columns = (await columnsOf(sql, 'audit_entry'))
      .map(({ name }) => name)
      .filter((name) => name !== 'id');
    const values = columns.map((name) => `${name} = o.${name}`).join(', ');
    await sql(`
      update audit_entry e set ${values} from audit_entry o, audit_link le, audit_link lo
       where le.entry_id = e.id and lo.entry_id = o.id
         and (le.position, lo.position) in ((${position}, ${other}), (${other}, ${position}))`);
    return { kind: 'ALTERED', position: Math.min(position, other) };
  },
  async 'two links swapped'(record, { position, other }) {
    const { sql } = record;
    await sql(`
      update audit_link l set entry_id = o.entry_id from audit_link o
       where (l.position, o.position) in ((${position}, ${other}), (${other}, ${position}))`);
    return { kind: 'ALTERED', position: Math.min(position, other) };
  },
  async 'an entry altered with its link'(record, { position }) {
    const { sql } = record;
    const seal = await sealOf(sql, position);
    const where = `id = (select l.entry_id from audit_link l where l.position = ${position})`;
    await sql(`update audit_entry set operation = 'forged' where ${where}`);
    const [found] = (await verifyChain(record.orm.em)).findings;
    expect(found).toMatchObject({ kind: 'ALTERED', position });
    const [entry] = await sql<{ content: string }>(
      `select ${CONTENT} as content from audit_entry e where ${where}`,
    );
    const digest = digestOf(String(position), entry?.content ?? '');
    await sql(`update audit_link set digest = ? where position = ${position}`, [digest]);
    return { kind: 'SEAL', seal };
  },
};

/** Nothing follows the last seal: what it held is in none. */
async function goneSeal({ sql, seals }: UnguardedRecord, seal: number): Promise<Partial<Finding>> {
  const [{ first } = { first: 0 }] = await sql<{ first: number }>(
    'select from_position::int as first from kept_audit_seal where number = ?',
    [seal],
  );
  return seal === seals ? { kind: 'INSERTED', position: first } : { kind: 'SEAL', seal };
}

type Sql = UnguardedRecord['sql'];

interface Column {
  name: string;
  type: string;
}
const columnsOf = (sql: Sql, table: string): Promise<Column[]> =>
  sql(
    `select column_name as name, data_type as type from information_schema.columns where table_name = ?
      order by ordinal_position`,
    [table],
  );

async function flip(sql: Sql, table: string, chosen: number): Promise<{ name: string; flipped: string }> {
  const columns = await columnsOf(sql, table);
  const column = columns[chosen % columns.length];
  const flipped = FLIP[column?.type ?? ''];
  if (!column || !flipped) throw new Error(`No way to alter a ${column?.type}`);
  return { name: column.name, flipped: flipped.replaceAll('C', column.name) };
}

async function sealOf(sql: Sql, position: number): Promise<number> {
  const [seal] = await sql<{ number: string }>(
    'select number from audit_seal where from_position <= ? and to_position >= ?',
    [position, position],
  );
  return Number(seal?.number);
}
