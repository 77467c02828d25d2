import { Migration } from '@mikro-orm/migrations';

/**
 * Which places restate a target of another policy: few do, and to look through all of them for the few took a tenth of
 * the time of a policy's list.
 */
export class RestatedTargets extends Migration {
  override up(): void {
    this.addSql(`
      alter table target_span add column restates boolean not null default false;
      create index target_span_restates_index on target_span (policy_id, target_id) where restates;
      create or replace function target_span_policy() returns trigger language plpgsql as $$
      begin
        select t.policy_id into new.policy_id
          from source_span s join policy_text t on t.id = s.policy_text_id where s.id = new.span_id;
        new.restates := exists (select from target t where t.id = new.target_id and t.policy_id <> new.policy_id);
        return new;
      end $$;
      update target_span ts set restates = true from target t where t.id = ts.target_id and t.policy_id <> ts.policy_id;

      create function target_policy_moved() returns trigger language plpgsql as $$
      begin
        update target_span set restates = policy_id <> new.policy_id where target_id = new.id;
        return null;
      end $$;
      create trigger target_policy_moved after update on target
        for each row when (old.policy_id <> new.policy_id) execute function target_policy_moved();
    `);
  }

  override down(): void {
    this.addSql(`
      drop trigger target_policy_moved on target;
      drop function target_policy_moved;
      create or replace function target_span_policy() returns trigger language plpgsql as $$
      begin
        select t.policy_id into new.policy_id
          from source_span s join policy_text t on t.id = s.policy_text_id where s.id = new.span_id;
        return new;
      end $$;
      alter table target_span drop column restates;
    `);
  }
}
