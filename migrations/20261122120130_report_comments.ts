import { Migration } from '@mikro-orm/migrations';

/** What departments and reviewers say of a report to each other; nothing of it is altered. */
export class ReportComments extends Migration {
  override up(): void {
    this.addSql(`
      create table report_comment (
        id uuid primary key,
        text text not null check (char_length(btrim(text)) > 0),
        written_at timestamptz(6) not null,
        is_demo boolean not null,
        report_id uuid not null constraint report_comment_report_id_foreign references progress_report (id),
        written_by_id uuid not null constraint report_comment_written_by_id_foreign references account (id),
        department_id uuid constraint report_comment_department_id_foreign
          references department (id) on delete set null
      );
      create index report_comment_report_id_index on report_comment (report_id);
      create index report_comment_written_by_id_index on report_comment (written_by_id);
      create index report_comment_department_id_index on report_comment (department_id);
      create trigger report_comment_append_only before update or delete or truncate on report_comment
        for each statement execute function append_only();
    `);
  }

  override down(): void {
    this.addSql('drop table report_comment;');
  }
}
