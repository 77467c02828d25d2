import { Migration } from '@mikro-orm/migrations';

/** Places, units, themes and organisations: what every later table points to. */
export class Reference extends Migration {
  override up(): void {
    this.addSql(`
      create table region (
        id uuid primary key,
        key text not null constraint region_key_unique unique,
        name text not null,
        name_en text not null,
        short_names text[] not null,
        kind text not null check (kind in ('CITY', 'COUNTY_CITY', 'DISTRICT', 'ZONE')),
        ordinal int not null,
        parent_id uuid constraint region_parent_id_foreign references region (id) on delete set null
      );
      create index region_parent_id_index on region (parent_id);

      -- factor times a value in this unit is the value in the base unit: 2000 亿元 × 10^8 = 元.
      create table unit (
        code text primary key,
        dimension text not null,
        base text not null,
        factor numeric(28, 10) not null check (factor > 0),
        aliases text[] not null,
        name_en text not null
      );

      create table theme (
        code text primary key,
        name text not null,
        name_en text not null
      );

      create table department (
        id uuid primary key,
        key text not null constraint department_key_unique unique,
        name text not null,
        kind text not null check (kind in ('ORGANISATION', 'GROUP', 'COLLECTIVE')),
        level text not null check (level in ('MUNICIPAL', 'DISTRICT', 'GOVERNMENT', 'PARTY', 'COURT',
          'COORDINATING_BODY', 'VERTICAL', 'PUBLIC_INSTITUTION', 'MASS_ORGANISATION', 'ENTERPRISE', 'COMPANY', 'GROUP')),
        note text,
        ordinal int not null,
        region_id uuid not null constraint department_region_id_foreign references region (id)
      );
      create index department_region_id_index on department (region_id);

      -- A name holds from valid_from (inclusive) to valid_to (exclusive); null is open.
      create table department_name (
        id uuid primary key,
        name text not null,
        kind text not null check (kind in ('CANONICAL', 'SHORT', 'VARIANT')),
        valid_from date,
        valid_to date,
        department_id uuid not null constraint department_name_department_id_foreign references department (id),
        constraint department_name_days_check check (valid_from < valid_to)
      );
      create index department_name_department_id_index on department_name (department_id);
      create index department_name_name_index on department_name (name);

      create table department_member (
        group_id uuid not null constraint department_member_group_id_foreign
          references department (id) on update cascade on delete cascade,
        member_id uuid not null constraint department_member_member_id_foreign
          references department (id) on update cascade on delete cascade,
        constraint department_member_pkey primary key (group_id, member_id),
        constraint department_member_self_check check (group_id <> member_id)
      );
      create index department_member_member_id_index on department_member (member_id);

      create table department_succession (
        predecessor_id uuid not null constraint department_succession_predecessor_id_foreign
          references department (id) on update cascade on delete cascade,
        successor_id uuid not null constraint department_succession_successor_id_foreign
          references department (id) on update cascade on delete cascade,
        kind text not null check (kind in ('RENAME', 'MERGE', 'SPLIT', 'REORGANISATION')),
        happened_on date,
        precision text not null check (precision in ('DAY', 'MONTH', 'YEAR')),
        basis text not null,
        constraint department_succession_pkey primary key (predecessor_id, successor_id),
        constraint department_succession_self_check check (predecessor_id <> successor_id)
      );
      create index department_succession_successor_id_index on department_succession (successor_id);
    `);
  }

  override down(): void {
    this.addSql(
      'drop table department_succession, department_member, department_name, department, theme, unit, region;',
    );
  }
}
