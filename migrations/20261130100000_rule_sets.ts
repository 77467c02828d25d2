import { Migration } from '@mikro-orm/migrations';

/** Rule sets of two kinds, proposed and then adopted by another; days until lateness is escalated; months missed. */
export class RuleSets extends Migration {
  override up(): void {
    this.addSql(`
      -- Points of BEHIND_SCHEDULE: more than so many. Months of MISSED_MONTHS: so many or more; a period counts as
      -- missed from more than tolerance_points behind. Days of all: so many or more days late.
      -- recorded_at: the instant of the adoption. Until then a rule set is proposed, and judges nothing.
      alter table rule_set
        add column id uuid,
        add column kind text,
        alter column at_risk_points drop not null,
        alter column off_track_points drop not null,
        add column at_risk_months int,
        add column off_track_months int,
        add column tolerance_points numeric(6, 2),
        add column notice_days int,
        add column warning_days int,
        add column leadership_days int,
        add column reason text,
        add column is_demo boolean,
        add column proposed_at timestamptz(6),
        add column proposed_by_id uuid constraint rule_set_proposed_by_id_foreign references account (id),
        alter column adopted_on drop not null,
        add column decision text,
        add column recorded_at timestamptz(6),
        add column adopted_by_id uuid constraint rule_set_adopted_by_id_foreign references account (id);
      update rule_set
         set id = '00000000-0000-4000-8000-000000000001', kind = 'BEHIND_SCHEDULE', notice_days = 1, warning_days = 10,
             leadership_days = 30, reason = '系统初始规则 / The rule set that the service came with',
             is_demo = false, proposed_at = '2025-01-01T00:00:00Z', recorded_at = '2025-01-01T00:00:00Z';
      alter table rule_set
        alter column id set not null,
        alter column kind set not null,
        alter column notice_days set not null,
        alter column warning_days set not null,
        alter column leadership_days set not null,
        alter column reason set not null,
        alter column is_demo set not null,
        alter column proposed_at set not null,
        add constraint rule_set_id_unique unique (id),
        add constraint rule_set_kind_check check (kind in ('BEHIND_SCHEDULE', 'MISSED_MONTHS')),
        add constraint rule_set_thresholds_check check (case kind
          when 'BEHIND_SCHEDULE' then num_nonnulls(at_risk_points, off_track_points) = 2
            and num_nonnulls(at_risk_months, off_track_months, tolerance_points) = 0
          else num_nonnulls(at_risk_months, off_track_months, tolerance_points) = 3
            and num_nonnulls(at_risk_points, off_track_points) = 0 end),
        add constraint rule_set_months_check
          check (at_risk_months >= 1 and at_risk_months < off_track_months and off_track_months <= 120),
        add constraint rule_set_tolerance_check check (tolerance_points >= 0 and tolerance_points <= 100),
        add constraint rule_set_days_check check (notice_days >= 1 and notice_days < warning_days
          and warning_days < leadership_days and leadership_days <= 1000),
        add constraint rule_set_reason_check check (char_length(btrim(reason)) > 0),
        add constraint rule_set_adopted_check check ((adopted_on is null) = (recorded_at is null)),
        add constraint rule_set_decision_check check (adopted_by_id is null
          or adopted_on is not null and char_length(btrim(coalesce(decision, ''))) > 0),
        add constraint rule_set_two_check check (adopted_by_id <> proposed_by_id);
      create index rule_set_proposed_by_id_index on rule_set (proposed_by_id);
      create index rule_set_adopted_by_id_index on rule_set (adopted_by_id);

      create function rule_set_moves_legally() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          raise exception 'rule set %: a rule set is never deleted', old.version
            using errcode = 'check_violation', constraint = 'rule_set_delete_check';
        end if;
        if tg_op = 'INSERT' then
          if new.adopted_on is not null or new.proposed_by_id is null then
            raise exception 'rule set %: somebody proposes a rule set before it is adopted', new.version
              using errcode = 'check_violation', constraint = 'rule_set_proposed_check';
          end if;
          return new;
        end if;
        if old.adopted_on is not null then
          raise exception 'rule set %: what is adopted does not change', old.version
            using errcode = 'check_violation', constraint = 'rule_set_frozen_check';
        end if;
        if (to_jsonb(new) - '{adopted_on,decision,recorded_at,adopted_by_id}'::text[])
           is distinct from (to_jsonb(old) - '{adopted_on,decision,recorded_at,adopted_by_id}'::text[]) then
          raise exception 'rule set %: what was proposed stays as it was proposed', old.version
            using errcode = 'check_violation', constraint = 'rule_set_content_check';
        end if;
        -- A day is behind UTC by twelve hours at most.
        if new.adopted_by_id is null or new.adopted_on < (new.recorded_at at time zone 'UTC' - interval '12 hours')::date then
          raise exception 'rule set %: somebody adopts it, from that day on or a later one', old.version
            using errcode = 'check_violation', constraint = 'rule_set_adoption_check';
        end if;
        return new;
      end $$;
      create trigger rule_set_guard before insert or update or delete on rule_set
        for each row execute function rule_set_moves_legally();
      create trigger rule_set_truncate before truncate on rule_set
        for each statement execute function append_only();

      -- Months in a row that were missed up to the last report that was due, and the first day of them; by a rule set
      -- that counts them.
      alter table standing
        add column missed_months int,
        add column missed_since date,
        add constraint standing_missed_check check (missed_months is not null or missed_since is null);
    `);
  }

  /** Fails where another rule set was proposed: what judged a day is never thrown away. */
  override down(): void {
    this.addSql(`
      alter table standing drop constraint standing_missed_check, drop column missed_months, drop column missed_since;
      drop trigger rule_set_guard on rule_set;
      drop trigger rule_set_truncate on rule_set;
      drop function rule_set_moves_legally;
      alter table rule_set
        drop constraint rule_set_thresholds_check,
        drop column id, drop column kind, drop column at_risk_months, drop column off_track_months,
        drop column tolerance_points, drop column notice_days, drop column warning_days, drop column leadership_days,
        drop column reason, drop column is_demo, drop column proposed_at, drop column proposed_by_id,
        drop column decision, drop column recorded_at, drop column adopted_by_id,
        alter column at_risk_points set not null, alter column off_track_points set not null,
        alter column adopted_on set not null;
    `);
  }
}
