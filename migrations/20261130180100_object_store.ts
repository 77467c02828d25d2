import { Migration } from '@mikro-orm/migrations';

/** Files whose bytes lie in an object store: the row says where, and every object is written down before it is there. */
export class ObjectStore extends Migration {
  override up(): void {
    this.addSql(`
      alter table stored_file
        add column store text not null default 'DATABASE' check (store in ('DATABASE', 'OBJECTS')),
        alter column content drop not null,
        add constraint stored_file_content_check check ((store = 'DATABASE') = (content is not null));

      -- An object is written down before it is sent and crossed out after it is gone: one that no file has is found here,
      -- whatever was killed in between.
      create table stored_object (
        id uuid primary key,
        sent_at timestamptz(6) not null
      );

      create or replace function file_stays_as_sent() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          if old.expires_at is null then
            raise exception 'stored_file %: it is kept', old.id
              using errcode = 'check_violation', constraint = 'stored_file_kept_check';
          end if;
          return old;
        end if;
        if tg_op = 'INSERT' then
          if new.store = 'DATABASE'
             and (new.size <> octet_length(new.content) or new.sha256 <> encode(sha256(new.content), 'hex')) then
            raise exception 'stored_file %: size or sha256 is not that of the bytes', new.id
              using errcode = 'check_violation', constraint = 'stored_file_sha256_check';
          end if;
          return new;
        end if;
        if (new.id, new.sha256, new.size, new.media_type, new.created_at, new.created_by_id, new.store)
           is distinct from
           (old.id, old.sha256, old.size, old.media_type, old.created_at, old.created_by_id, old.store)
           or new.content is distinct from old.content
           or (old.expires_at is null and new.name <> old.name) then
          raise exception 'stored_file %: what was sent does not change', old.id
            using errcode = 'check_violation', constraint = 'stored_file_frozen_check';
        end if;
        return new;
      end $$;
    `);
  }

  /** Fails while a file has its bytes elsewhere: there is nowhere to put them. */
  override down(): void {
    this.addSql(`
      create or replace function file_stays_as_sent() returns trigger language plpgsql as $$
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
      drop table stored_object;
      alter table stored_file
        drop constraint stored_file_content_check,
        alter column content set not null,
        drop column store;
    `);
  }
}
