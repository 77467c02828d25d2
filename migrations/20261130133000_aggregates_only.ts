import { Migration } from '@mikro-orm/migrations';

/** Keys that are answered totals and no rows; what a change answers is a row, so that they change nothing. */
export class AggregatesOnly extends Migration {
  override up(): void {
    this.addSql(`
      alter table api_key
        add column aggregates_only boolean not null default false,
        add constraint api_key_aggregates_only_check check (read_only or not aggregates_only);
    `);
  }

  override down(): void {
    // Without the column such a key would be answered rows.
    this.addSql(`
      update api_key set revoked_at = now() where aggregates_only and revoked_at is null;
      alter table api_key drop column aggregates_only;
    `);
  }
}
