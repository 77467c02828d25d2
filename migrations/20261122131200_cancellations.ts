import { Migration } from '@mikro-orm/migrations';

/** Targets that a decision has taken back: since when, and by which document. */
export class Cancellations extends Migration {
  override up(): void {
    this.addSql(`
      alter table target add column cancelled_at timestamptz(6);
      alter table target_change
        drop constraint target_change_kind_check,
        add constraint target_change_kind_check check (kind in ('BASELINE', 'MILESTONES', 'CANCELLED'));
    `);
  }

  /** Fails where a target was cancelled: the record of it is never thrown away. */
  override down(): void {
    this.addSql(`
      alter table target_change
        drop constraint target_change_kind_check,
        add constraint target_change_kind_check check (kind in ('BASELINE', 'MILESTONES'));
      alter table target drop column cancelled_at;
    `);
  }
}
