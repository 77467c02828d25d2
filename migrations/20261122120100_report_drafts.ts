import { Migration } from '@mikro-orm/migrations';

/** Drafts that may still lack a value and bind nobody but their department, and reports taken back. */
export class ReportDrafts extends Migration {
  override up(): void {
    this.addSql(`
      alter table progress_report
        alter column value drop not null,
        alter column quantity drop not null,
        add column withdrawn_at timestamptz(6),
        drop constraint progress_report_submitted_check,
        drop constraint progress_report_revision_unique,
        -- What was withdrawn may have been a draft, and then was never submitted.
        add constraint progress_report_submitted_check
          check (state = 'WITHDRAWN' or (state = 'DRAFT') = (submitted_at is null)),
        add constraint progress_report_withdrawn_check check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
        add constraint progress_report_amount_check check ((value is null) = (quantity is null)),
        add constraint progress_report_value_check check (submitted_at is null or value is not null);

      -- The number of a draft is the one it would have: only what was submitted holds its number.
      create unique index progress_report_revision_unique
        on progress_report (indicator_id, region_id, period, revision) where submitted_at is not null;

      -- One revision of a period waits for a decision, whoever sent it; each department has a draft of its own.
      drop index progress_report_waiting_unique;
      create unique index progress_report_waiting_unique
        on progress_report (indicator_id, region_id, period) where state = 'SUBMITTED';
      create unique index progress_report_draft_unique
        on progress_report (indicator_id, region_id, period, department_id) where state = 'DRAFT';
    `);
  }

  /** What was never submitted has no place in the narrower table, and goes. */
  override down(): void {
    this.addSql(`
      alter table progress_report disable trigger progress_report_guard;
      delete from progress_report where submitted_at is null;
      alter table progress_report enable trigger progress_report_guard;

      drop index progress_report_draft_unique, progress_report_waiting_unique, progress_report_revision_unique;
      alter table progress_report
        drop constraint progress_report_value_check,
        drop constraint progress_report_amount_check,
        drop constraint progress_report_withdrawn_check,
        drop constraint progress_report_submitted_check,
        drop column withdrawn_at,
        alter column value set not null,
        alter column quantity set not null,
        add constraint progress_report_submitted_check check (state = 'DRAFT' or submitted_at is not null),
        add constraint progress_report_revision_unique unique (indicator_id, region_id, period, revision);
      create unique index progress_report_waiting_unique
        on progress_report (indicator_id, region_id, period) where state in ('DRAFT', 'SUBMITTED');
    `);
  }
}
