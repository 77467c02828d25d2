import { Migration } from '@mikro-orm/migrations';

/** Refused attempts beside the changes, from where each came, and the chain of hashes that seals the record. */
export class AuditChain extends Migration {
  override up(): void {
    this.addSql(`
      -- A refused attempt may come from nobody, and be aimed at nothing. What the public tries again and again is
      -- one row for all of it: \`times\`.
      alter table audit_entry
        alter column account_id drop not null,
        alter column subject_type drop not null,
        alter column subject_id drop not null,
        add column outcome text not null default 'DONE',
        add column refusals jsonb,
        add column times int not null default 1,
        add column ip text,
        add column user_agent text,
        add column input_hash text,
        add column xid xid8 not null default pg_current_xact_id(),
        add constraint audit_entry_outcome_check check (outcome in ('DONE', 'REFUSED', 'FAILED')),
        add constraint audit_entry_refusals_check check ((outcome = 'DONE') = (refusals is null)),
        add constraint audit_entry_done_check
          check (outcome <> 'DONE' or (account_id is not null and subject_type is not null and subject_id is not null)),
        add constraint audit_entry_times_check check (times = 1 or (times > 1 and account_id is null)),
        add constraint audit_entry_input_hash_check check (input_hash ~ '^[0-9a-f]{64}$');
      create index audit_entry_at_id_index on audit_entry (at, id);
      create index audit_entry_xid_index on audit_entry (xid);

      -- The place of an entry in the record, and the hash of the two. Given when it is sealed, so that writers need
      -- not wait for each other.
      create table audit_link (
        position bigint primary key check (position >= 1),
        entry_id uuid not null constraint audit_link_entry_id_unique unique,
        digest text not null check (digest ~ '^[0-9a-f]{64}$')
      );

      -- A batch of links; its hash covers them, itself and the seal before it.
      create table audit_seal (
        number bigint primary key check (number >= 1),
        sealed_at timestamptz(6) not null,
        from_position bigint not null constraint audit_seal_from_position_unique unique,
        to_position bigint not null,
        -- Every transaction below it had ended, and its entries were sealed.
        horizon xid8 not null,
        previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
        hash text not null check (hash ~ '^[0-9a-f]{64}$'),
        constraint audit_seal_positions_check check (from_position <= to_position)
      );

      create trigger audit_link_append_only before update or delete or truncate on audit_link
        for each statement execute function append_only();
      create trigger audit_seal_append_only before update or delete or truncate on audit_seal
        for each statement execute function append_only();
    `);
  }

  /** Attempts that changed nothing have no place in the narrower table, and go. */
  override down(): void {
    this.addSql(`
      drop table audit_seal, audit_link;
      alter table audit_entry disable trigger audit_entry_append_only;
      delete from audit_entry where outcome <> 'DONE';
      alter table audit_entry enable trigger audit_entry_append_only;
      drop index audit_entry_xid_index, audit_entry_at_id_index;
      alter table audit_entry
        drop constraint audit_entry_input_hash_check,
        drop constraint audit_entry_times_check,
        drop constraint audit_entry_done_check,
        drop constraint audit_entry_refusals_check,
        drop constraint audit_entry_outcome_check,
        drop column xid,
        drop column input_hash,
        drop column user_agent,
        drop column ip,
        drop column times,
        drop column refusals,
        drop column outcome,
        alter column subject_id set not null,
        alter column subject_type set not null,
        alter column account_id set not null;
    `);
  }
}
