import { Migration } from '@mikro-orm/migrations';

/** The deadline that figures end on: as decided last, and as put off since. */
export class DeadlinesInForce extends Migration {
  override up(): void {
    this.addSql(`
      -- What deadlineInForce of src/features/target/deadline.read-model.ts says, of the present.
      create function deadline_in_force(id uuid) returns date language sql stable as $$
        select case when t.due_on is not null then greatest(
                 coalesce((select (c.after->'terms'->>'dueOn')::date from target_change c
                            where c.target_id = t.id and c.after ? 'terms' order by c.revision desc limit 1), t.due_on),
                 (select max(e.asked_due_on) from extension e
                   where e.target_id = t.id and e.state = 'APPROVED'
                     and e.decided_at > coalesce((select max(c.changed_at) from target_change c
                                                   where c.target_id = t.id and c.after ? 'deadline'), '-infinity'))) end
          from target t where t.id = $1
      $$;

      create function figures_end_in_force() returns trigger language plpgsql as $$
      begin
        new.ends_on := deadline_in_force(new.target_id);
        return new;
      end $$;
      create trigger target_figure_ends before insert or update of ends_on on target_figure
        for each row execute function figures_end_in_force();

      create function figures_follow_terms() returns trigger language plpgsql as $$
      begin
        update target_figure f set ends_on = null where f.target_id = new.target_id;
        return null;
      end $$;
      create trigger target_change_figure after insert on target_change
        for each row when (new.after ? 'terms') execute function figures_follow_terms();

      update target_figure set ends_on = null;
    `);
  }

  override down(): void {
    this.addSql(`
      drop trigger target_change_figure on target_change;
      drop trigger target_figure_ends on target_figure;
      drop function figures_follow_terms, figures_end_in_force, deadline_in_force;
    `);
  }
}
