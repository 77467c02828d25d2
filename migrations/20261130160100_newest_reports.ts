import { Migration } from '@mikro-orm/migrations';

/** The order in which reports are listed: a page deep in ten million is found as the first is. */
export class NewestReports extends Migration {
  override up(): void {
    this.addSql(`
      create index progress_report_newest_index on progress_report (period_ends_on desc, revision desc, id desc)`);
  }

  override down(): void {
    this.addSql('drop index progress_report_newest_index');
  }
}
