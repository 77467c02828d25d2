import { Migration } from '@mikro-orm/migrations';

/** Files that were sent, and the evidence that reports rest on. */
export class Files extends Migration {
  override up(): void {
    this.addSql(`
      -- Unkept until something refers to it: then expires_at is null.
      create table stored_file (
        id uuid primary key,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        size int not null check (size > 0),
        media_type text not null,
        name text not null,
        content bytea not null,
        created_at timestamptz(6) not null,
        expires_at timestamptz(6),
        created_by_id uuid not null constraint stored_file_created_by_id_foreign references account (id)
      );
      -- Packed already, most of them; and what is not compressed is read in parts.
      alter table stored_file alter column content set storage external;
      create index stored_file_created_by_id_sha256_index on stored_file (created_by_id, sha256);
      create index stored_file_expires_at_index on stored_file (expires_at) where expires_at is not null;

      create function file_stays_as_sent() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          if old.expires_at is null then
            raise exception 'stored_file %: it is kept', old.id
              using errcode = 'check_violation', constraint = 'stored_file_kept_check';
          end if;
          return old;
        end if;
        if tg_op = 'INSERT' then
          if new.size <> octet_length(new.content) or new.sha256 <> encode(sha256(new.content), 'hex') then
            raise exception 'stored_file %: size or sha256 is not that of the bytes', new.id
              using errcode = 'check_violation', constraint = 'stored_file_sha256_check';
          end if;
          return new;
        end if;
        if (new.id, new.sha256, new.size, new.media_type, new.created_at, new.created_by_id)
           is distinct from (old.id, old.sha256, old.size, old.media_type, old.created_at, old.created_by_id)
           or new.content is distinct from old.content
           or (old.expires_at is null and new.name <> old.name) then
          raise exception 'stored_file %: what was sent does not change', old.id
            using errcode = 'check_violation', constraint = 'stored_file_frozen_check';
        end if;
        return new;
      end $$;
      create trigger stored_file_guard before insert or update or delete on stored_file
        for each row execute function file_stays_as_sent();
      create trigger stored_file_truncate before truncate on stored_file
        for each statement execute function append_only();

      -- A report comes into being with its evidence: that is written first, and the reference checked at the end.
      create table report_evidence (
        id uuid primary key,
        ordinal int not null check (ordinal >= 1 and ordinal <= 10),
        kind text not null check (kind in ('FILE', 'LINK')),
        url text check (url ~ '^https://'),
        note text,
        report_id uuid not null constraint report_evidence_report_id_foreign
          references progress_report (id) on delete cascade deferrable initially deferred,
        file_id uuid constraint report_evidence_file_id_foreign references stored_file (id) on delete set null,
        constraint report_evidence_report_id_ordinal_unique unique (report_id, ordinal),
        constraint report_evidence_link_check check ((kind = 'LINK') = (url is not null)),
        constraint report_evidence_file_check check ((kind = 'FILE') = (file_id is not null))
      );
      create index report_evidence_file_id_index on report_evidence (file_id);

      create function evidence_stands_with_report() returns trigger language plpgsql as $$
      declare
        changed uuid := case when tg_op = 'INSERT' then new.report_id else old.report_id end;
        report_state text;
      begin
        -- Waits for whoever is submitting it, and then sees that it is submitted.
        select state into report_state from progress_report where id = changed for share;
        if report_state <> 'DRAFT' or (tg_op = 'UPDATE' and new.report_id <> old.report_id) then
          raise exception 'report_evidence: the evidence of a submitted report does not change'
            using errcode = 'check_violation', constraint = 'report_evidence_frozen_check';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$;
      create trigger report_evidence_guard before insert or update or delete on report_evidence
        for each row execute function evidence_stands_with_report();
      create trigger report_evidence_truncate before truncate on report_evidence
        for each statement execute function append_only();
    `);
  }

  override down(): void {
    this.addSql(`
      drop table report_evidence, stored_file;
      drop function evidence_stands_with_report, file_stays_as_sent;
    `);
  }
}
