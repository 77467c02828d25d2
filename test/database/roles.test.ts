import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { applicationGrants } from '../../src/database/application-role.js';
import { copyTemplate, type DatabaseCopy, hasTwoRoles } from '../support/template-database.js';

let database: DatabaseCopy;
let application: Client;
let owner: Client;

beforeAll(async () => {
  database = await copyTemplate();
  owner = new Client({ connectionString: database.url });
  application = new Client({ connectionString: database.applicationUrl });
  await owner.connect();
  await application.connect();
  // As the start does; what a database as such grants is not copied with its template.
  if (hasTwoRoles()) await owner.query(applicationGrants('zhibiao_app'));
  await application.query(ENTRY);
});
afterAll(async () => {
  await application.end();
  await owner.end();
  await database.drop();
});

const ENTRY = `insert into audit_entry (id, at, operation, outcome, refusals)
  values (gen_random_uuid(), now(), 'authenticate', 'REFUSED', '[]')`;
/** The tables of the audit record, each with one of its columns. */
const COLUMN = {
  audit_entry: 'operation',
  audit_link: 'digest',
  audit_seal: 'hash',
  audit_subject: 'about_id',
  row_version: 'key',
};
const RECORD = Object.keys(COLUMN);
const INSUFFICIENT_PRIVILEGE = '42501';

/** A given server with one role for all has none of this. */
const where = hasTwoRoles() ? describe : describe.skip;

where('P23: the role that the service works as', () => {
  it.each([
    ...Object.entries(COLUMN).flatMap(([table, column]) => [
      [`update ${table} set ${column} = ${column}`],
      [`delete from ${table}`],
      [`truncate ${table}`],
      [`alter table ${table} disable trigger user`],
      [`alter table ${table} disable trigger ${table}_append_only`],
      [`drop trigger ${table}_append_only on ${table}`],
      [`alter table ${table} add column x int`],
      [`drop table ${table}`],
      [`lock table ${table} in access exclusive mode`],
      [`create trigger t before insert on ${table} for each row execute function append_only()`],
      [`create rule r as on insert to ${table} do instead nothing`],
      [`grant delete on ${table} to zhibiao_app; delete from ${table}`],
    ]),
    ['merge into audit_entry e using audit_entry o on o.id = e.id when matched then delete'],
    [`insert into audit_entry select * from audit_entry on conflict (id) do update set operation = 'x'`],
    [
      'create or replace function append_only() returns trigger language plpgsql as $$ begin return null; end $$',
    ],
    ['drop function append_only cascade'],
    [`set session_replication_role = 'replica'`],
    ['set role zhibiao'],
    ['set session authorization zhibiao'],
    ['create table mine (id int)'],
    ['create temporary table mine (id int)'],
    ['create schema mine'],
    ['create function mine() returns int language sql as $$ select 1 $$'],
    ['create role mine'],
    ['alter role zhibiao password null'],
    ['create extension pg_trgm'],
    ['alter table progress_report disable trigger user'],
    ['truncate progress_report'],
    ['drop table progress_report'],
    ['select * from mikro_orm_migrations'],
    ['delete from mikro_orm_migrations'],
    [`copy audit_entry from '/tmp/x'`],
    ['create table graphile_worker.mine (id int)'],
    ['drop table graphile_worker._private_jobs cascade'],
    ['truncate graphile_worker._private_jobs'],
    ['alter table graphile_worker._private_jobs disable row level security'],
    ['drop policy application on graphile_worker._private_jobs'],
    ['update graphile_worker.migrations set breaking = true'],
    ['drop function graphile_worker.force_unlock_workers'],
    ['reassign owned by zhibiao to zhibiao_app'],
  ])('may not %s', async (sql) => {
    await application.query('begin');
    const refused = await application.query(sql).then(
      () => 'done',
      ({ code }: { code: string }) => code,
    );
    await application.query('rollback');
    expect(refused).toBe(INSUFFICIENT_PRIVILEGE);
  });

  it('may add to the record and read it, and no more; and write the rows of every other table', async () => {
    const { rows } = await owner.query<{ table: string; may: string }>(
      `select c.relname as table, string_agg(p.name, ' ' order by p.name) as may
         from pg_class c
         cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger', 'maintain']) p (name)
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
          and has_table_privilege('zhibiao_app', c.oid, p.name)
        group by c.relname`,
    );
    const record = Object.fromEntries(RECORD.map((table) => [table, 'insert select']));
    const granted = Object.fromEntries(rows.map(({ table, may }) => [table, may]));
    expect(granted).toMatchObject(record);
    const others = Object.entries(granted).filter(([table]) => !RECORD.includes(table));
    expect(others.length).toBeGreaterThan(30);
    expect([...new Set(others.map(([, may]) => may))]).toEqual(['delete insert select update']);
    expect(granted).not.toHaveProperty('mikro_orm_migrations');
  });

  it('owns nothing, and belongs to no other role', async () => {
    const { rows } = await owner.query(
      `select (select count(*)::int from pg_class c where c.relowner = r.oid) as tables,
              (select count(*)::int from pg_proc p where p.proowner = r.oid) as functions,
              (select count(*)::int from pg_namespace n where n.nspowner = r.oid) as schemas,
              (select count(*)::int from pg_database d where d.datdba = r.oid) as databases,
              (select count(*)::int from pg_auth_members m where m.member = r.oid) as memberships,
              r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolbypassrls or r.rolreplication as powers
         from pg_roles r where r.rolname = 'zhibiao_app'`,
    );
    expect(rows).toEqual([
      { tables: 0, functions: 0, schemas: 0, databases: 0, memberships: 0, powers: false },
    ]);
  });
});
