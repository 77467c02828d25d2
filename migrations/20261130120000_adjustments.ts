import { Migration } from '@mikro-orm/migrations';

/** Decided changes of a promise, and those of a new text: what was promised before stays, and nothing changes unsaid. */
export class Adjustments extends Migration {
  override up(): void {
    this.addSql(`
      -- What the newest published text says of a target, in the shape in which changes keep terms.
      create function stated_terms(t target) returns jsonb language sql stable as $$
        select jsonb_build_object('comparator', t.comparator, 'value', t.value::text, 'valueHigh', t.value_high::text,
          'quantity', t.quantity::text, 'quantityHigh', t.quantity_high::text, 'unit', t.unit_code,
          'cadence', t.cadence, 'startsOn', t.starts_on, 'dueOn', t.due_on)
      $$;

      alter table target_change
        drop constraint target_change_kind_check,
        add constraint target_change_kind_check
          check (kind in ('BASELINE', 'MILESTONES', 'CANCELLED', 'ADJUSTED', 'RESTATED')),
        add constraint target_change_terms_check
          check (kind not in ('ADJUSTED', 'RESTATED') or (before ? 'terms' and after ? 'terms' and after ? 'from'));

      create function target_terms_are_kept() returns trigger language plpgsql as $$
      declare
        stands jsonb;
      begin
        select stated_terms(t) into stands from target t where t.id = new.id;
        if stands is not null and stands is distinct from (
          select c.after->'terms' from target_change c
           where c.target_id = new.id and c.kind = 'RESTATED' order by c.revision desc limit 1) then
          raise exception 'target %: its terms do not change without a record of what they were', new.id
            using errcode = 'check_violation', constraint = 'target_terms_kept_check';
        end if;
        return null;
      end $$;
      create constraint trigger target_terms_kept after update on target
        deferrable initially deferred for each row
        when (stated_terms(old) is distinct from stated_terms(new))
        execute function target_terms_are_kept();

      -- A decision may bring a deadline forward, and what is asked for after that goes on from there.
      alter table extension
        drop constraint extension_first_check,
        drop constraint extension_days_check;
    `);
  }

  /** Fails where a target was adjusted: the record of it is never thrown away. */
  override down(): void {
    this.addSql(`
      alter table extension
        add constraint extension_first_check check (due_on_before >= first_due_on),
        add constraint extension_days_check check (first_due_on < asked_due_on);
      drop trigger target_terms_kept on target;
      drop function target_terms_are_kept;
      alter table target_change
        drop constraint target_change_terms_check,
        drop constraint target_change_kind_check,
        add constraint target_change_kind_check check (kind in ('BASELINE', 'MILESTONES', 'CANCELLED'));
      drop function stated_terms;
    `);
  }
}
