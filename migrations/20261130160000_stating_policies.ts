import { Migration } from '@mikro-orm/migrations';

/**
 * Which policy states a target is written with the place that does: to list the targets of a policy through every span
 * of every text cost more than all the rest of the list.
 */
export class StatingPolicies extends Migration {
  override up(): void {
    this.addSql(`
      alter table target_span add column policy_id uuid constraint target_span_policy_id_foreign references policy (id);
      update target_span ts set policy_id = t.policy_id
        from source_span s join policy_text t on t.id = s.policy_text_id where s.id = ts.span_id;
      alter table target_span alter column policy_id set not null;
      create index target_span_policy_id_index on target_span (policy_id);
    `);
    this.addSql(`
      create function target_span_policy() returns trigger language plpgsql as $$
      begin
        select t.policy_id into new.policy_id
          from source_span s join policy_text t on t.id = s.policy_text_id where s.id = new.span_id;
        return new;
      end $$`);
    // Whatever a writer says, it is the policy of the text: the two cannot differ.
    this.addSql(`
      create trigger target_span_policy before insert or update on target_span
        for each row execute function target_span_policy()`);
  }

  override down(): void {
    this.addSql('drop trigger target_span_policy on target_span');
    this.addSql('drop function target_span_policy');
    this.addSql('alter table target_span drop column policy_id');
  }
}
