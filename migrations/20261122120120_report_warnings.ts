import { Migration } from '@mikro-orm/migrations';

/** What is unusual about a reported value, kept with the report for its reviewer. */
export class ReportWarnings extends Migration {
  override up(): void {
    this.addSql(`
      -- [{"code": …, "period": …, "quantity": …}]: what was unusual when it was submitted, and beside which value.
      alter table progress_report
        add column warnings jsonb not null default '[]',
        add constraint progress_report_warnings_check check (jsonb_typeof(warnings) = 'array');

      create function report_keeps_warnings() returns trigger language plpgsql as $$
      begin
        raise exception 'progress_report %: a submitted report does not change', old.id
          using errcode = 'check_violation', constraint = 'progress_report_frozen_check';
      end $$;
      create trigger progress_report_guard_warnings before update on progress_report for each row
        when (old.state <> 'DRAFT' and new.warnings is distinct from old.warnings)
        execute function report_keeps_warnings();
    `);
  }

  override down(): void {
    this.addSql(`
      drop trigger progress_report_guard_warnings on progress_report;
      drop function report_keeps_warnings;
      alter table progress_report drop column warnings;
    `);
  }
}
