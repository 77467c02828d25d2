import { Migration } from '@mikro-orm/migrations';

/** Extensions as requests with a decision: whose, how far the target was, and what may still change of them. */
export class Extensions extends Migration {
  override up(): void {
    this.addSql(`
      -- due_on_before: the deadline in force when this was asked; first_due_on: the deadline of the text.
      alter table extension
        add column due_on_before date not null,
        add column progress text,
        add column is_demo boolean not null,
        add column version int not null default 1,
        add column department_id uuid not null
          constraint extension_department_id_foreign references department (id),
        add constraint extension_later_check check (asked_due_on > due_on_before),
        add constraint extension_first_check check (due_on_before >= first_due_on),
        add constraint extension_decided_at_check check ((decided_by_id is null) = (decided_at is null)),
        add constraint extension_reason_check check (char_length(btrim(reason)) > 0),
        add constraint extension_refused_check
          check (state <> 'REFUSED' or char_length(btrim(coalesce(decision_reason, ''))) > 0);
      create index extension_department_id_index on extension (department_id);
      -- At most one request of a target waits for a decision.
      create unique index extension_waiting_unique on extension (target_id) where state = 'REQUESTED';

      create function extension_moves_legally() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          raise exception 'extension %: an extension is never deleted', old.id
            using errcode = 'check_violation', constraint = 'extension_delete_check';
        end if;
        if old.state <> 'REQUESTED' then
          raise exception 'extension %: what is decided does not change', old.id
            using errcode = 'check_violation', constraint = 'extension_frozen_check';
        end if;
        if (new.id, new.first_due_on, new.due_on_before, new.asked_due_on, new.reason, new.progress, new.requested_at,
            new.requested_by_id, new.department_id, new.target_id, new.is_demo)
           is distinct from
           (old.id, old.first_due_on, old.due_on_before, old.asked_due_on, old.reason, old.progress, old.requested_at,
            old.requested_by_id, old.department_id, old.target_id, old.is_demo) then
          raise exception 'extension %: what was asked stays as it was asked', old.id
            using errcode = 'check_violation', constraint = 'extension_asked_check';
        end if;
        return new;
      end $$;
      create trigger extension_guard before update or delete on extension
        for each row execute function extension_moves_legally();
      create trigger extension_truncate before truncate on extension
        for each statement execute function append_only();
    `);
  }

  override down(): void {
    this.addSql(`
      drop trigger extension_guard on extension;
      drop trigger extension_truncate on extension;
      drop function extension_moves_legally;
      drop index extension_waiting_unique;
      alter table extension
        drop constraint extension_later_check,
        drop constraint extension_first_check,
        drop constraint extension_decided_at_check,
        drop constraint extension_reason_check,
        drop constraint extension_refused_check,
        drop column due_on_before, drop column progress, drop column is_demo, drop column version,
        drop column department_id;
    `);
  }
}
