import { Migration } from '@mikro-orm/migrations';

/** A target's newest reports are read from an index in just the list's order: four of them, not all and sorted. */
export class ReportsInOrder extends Migration {
  override up(): void {
    this.addSql(`
      drop index progress_report_latest_index;
      create index progress_report_latest_index
        on progress_report (indicator_id, region_id, period_ends_on desc, revision desc, id desc);
    `);
  }

  override down(): void {
    this.addSql(`
      drop index progress_report_latest_index;
      create index progress_report_latest_index
        on progress_report (indicator_id, region_id, period_ends_on desc, revision desc);
    `);
  }
}
