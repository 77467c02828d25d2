import { Migration } from '@mikro-orm/migrations';

/** The file that a draft was read from, and what keeps a file. */
export class FileUses extends Migration {
  override up(): void {
    this.addSql(`
      alter table policy_draft add column source_file_id uuid
        constraint policy_draft_source_file_id_foreign references stored_file (id) on delete set null;
      create index policy_draft_source_file_id_index on policy_draft (source_file_id);

      -- The one place that knows whatever may refer to a file.
      create function file_is_used(file uuid) returns boolean language sql stable as $$
        select exists (select from report_evidence e where e.file_id = file)
            or exists (select from policy_draft d where d.source_file_id = file)
      $$;
    `);
  }

  override down(): void {
    this.addSql(`
      drop function file_is_used;
      alter table policy_draft drop column source_file_id;
    `);
  }
}
