import { Migration } from '@mikro-orm/migrations';

/** Who acts, by which key, and the record of every change that nobody may alter. */
export class Identity extends Migration {
  override up(): void {
    this.addSql(`
      -- An account is an office or a system, never a person: no personal data.
      create table account (
        id uuid primary key,
        key text not null constraint account_key_unique unique,
        name text not null,
        name_en text not null,
        roles text[] not null,
        is_demo boolean not null,
        constraint account_roles_check check (roles <@ array['PARTNER', 'LEADER', 'REPORTER', 'REVIEWER',
          'EDITOR', 'ADMINISTRATOR'])
      );

      create table account_department (
        account_id uuid not null constraint account_department_account_id_foreign
          references account (id) on update cascade on delete cascade,
        department_id uuid not null constraint account_department_department_id_foreign
          references department (id) on update cascade on delete cascade,
        constraint account_department_pkey primary key (account_id, department_id)
      );
      create index account_department_department_id_index on account_department (department_id);

      -- The key itself is shown once and never stored: a long random secret needs no slow hash.
      create table api_key (
        id uuid primary key,
        hash text not null constraint api_key_hash_unique unique check (hash ~ '^[0-9a-f]{64}$'),
        label text not null,
        created_at timestamptz(6) not null,
        expires_at timestamptz(6),
        revoked_at timestamptz(6),
        account_id uuid not null constraint api_key_account_id_foreign references account (id)
      );
      create index api_key_account_id_index on api_key (account_id);

      create table idempotency_key (
        account_id uuid not null constraint idempotency_key_account_id_foreign references account (id),
        key text not null check (char_length(key) >= 1 and char_length(key) <= 255),
        request_hash text not null,
        subject_id uuid,
        created_at timestamptz(6) not null,
        constraint idempotency_key_pkey primary key (account_id, key)
      );
      create index idempotency_key_created_at_index on idempotency_key (created_at);

      create table audit_entry (
        id uuid primary key,
        at timestamptz(6) not null,
        operation text not null,
        subject_type text not null,
        subject_id uuid not null,
        before jsonb,
        after jsonb,
        request_id text,
        account_id uuid not null constraint audit_entry_account_id_foreign references account (id)
      );
      create index audit_entry_account_id_index on audit_entry (account_id);
      create index audit_entry_subject_id_index on audit_entry (subject_id);

      create function append_only() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name
          using errcode = 'check_violation', constraint = tg_table_name || '_append_only_check';
      end $$;
      create trigger audit_entry_append_only before update or delete or truncate on audit_entry
        for each statement execute function append_only();
    `);
  }

  override down(): void {
    this.addSql(`
      drop table audit_entry, idempotency_key, api_key, account_department, account;
      drop function append_only;
    `);
  }
}
