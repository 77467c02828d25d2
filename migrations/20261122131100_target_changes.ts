import { Migration } from '@mikro-orm/migrations';

/** What editors have changed of the way to a target: who, when, why, and how it was before. */
export class TargetChanges extends Migration {
  override up(): void {
    this.addSql(`
      create table target_change (
        id uuid primary key,
        revision int not null check (revision > 0),
        kind text not null check (kind in ('BASELINE', 'MILESTONES')),
        before jsonb not null,
        after jsonb not null,
        reason text not null check (char_length(btrim(reason)) > 0),
        changed_at timestamptz(6) not null,
        target_id uuid not null constraint target_change_target_id_foreign references target (id),
        changed_by_id uuid not null constraint target_change_changed_by_id_foreign references account (id),
        constraint target_change_revision_unique unique (target_id, revision)
      );
      create index target_change_changed_by_id_index on target_change (changed_by_id);
      create trigger target_change_append_only before update or delete or truncate on target_change
        for each statement execute function append_only();
    `);
  }

  override down(): void {
    this.addSql('drop table target_change;');
  }
}
