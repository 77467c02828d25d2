import { Migration } from '@mikro-orm/migrations';

/** What each entry of the audit record is about besides its subject, so that an object finds its trail. */
export class AuditSubjects extends Migration {
  override up(): void {
    this.addSql(`
      -- An index of the record, made of it, and no part of it: who asks about one object finds the subjects whose
      -- entries name it, itself among them.
      create table audit_subject (
        about_id uuid not null,
        subject_id uuid not null,
        constraint audit_subject_pkey primary key (about_id, subject_id)
      );

      create function audit_entry_subjects(entry audit_entry) returns table (about_id uuid)
        language sql stable as $$
          select distinct right(named.value, 36)::uuid
            from (select entry.subject_id::text as value
                  union all
                  select field.value
                    from unnest(array[entry.before, entry.after]) record
                    cross join lateral jsonb_each_text(
                      case when jsonb_typeof(record) = 'object' then record else '{}' end) field) named
           where named.value ~ '^([a-z]+_)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
        $$;
      create function audit_entry_names_subjects() returns trigger language plpgsql as $$
      begin
        insert into audit_subject (about_id, subject_id)
        select s.about_id, new.subject_id from audit_entry_subjects(new) s
            on conflict do nothing;
        return null;
      end $$;

      insert into audit_subject (about_id, subject_id)
      select distinct s.about_id, e.subject_id
        from audit_entry e cross join lateral audit_entry_subjects(e) s where e.subject_id is not null;

      create trigger audit_entry_subjects after insert on audit_entry
        for each row when (new.subject_id is not null) execute function audit_entry_names_subjects();
      create trigger audit_subject_append_only before update or delete or truncate on audit_subject
        for each statement execute function append_only();
    `);
  }

  override down(): void {
    this.addSql(`
      drop trigger audit_entry_subjects on audit_entry;
      drop function audit_entry_names_subjects, audit_entry_subjects;
      drop table audit_subject;
    `);
  }
}
