import { Migration } from '@mikro-orm/migrations';

/** When a report of an indicator is due, and since when it is asked at its present cadence. */
export class ReportingTerms extends Migration {
  override up(): void {
    this.addSql(`
      -- due_days: days after the end of a period. asked_since: no period that begins earlier is asked for; null is all.
      alter table indicator
        add column due_days int not null default 15,
        add column asked_since date,
        add constraint indicator_due_days_check check (due_days >= 0 and due_days <= 180);
    `);
  }

  override down(): void {
    this.addSql('alter table indicator drop column due_days, drop column asked_since;');
  }
}
