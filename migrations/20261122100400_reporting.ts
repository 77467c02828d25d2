import { Migration } from '@mikro-orm/migrations';

/** Reports, their states, the values in force, and what supervision records beside them. */
export class Reporting extends Migration {
  override up(): void {
    this.addSql(`
      -- One row a revision. value as written, in unit; quantity exact, in the unit's base.
      create table progress_report (
        id uuid primary key,
        period text not null check (period ~ '^[0-9]{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])))?$'),
        period_ends_on date not null,
        revision int not null check (revision > 0),
        value numeric(28, 6) not null,
        quantity numeric(28, 6) not null,
        narrative text,
        state text not null check (state in ('DRAFT', 'SUBMITTED', 'VERIFIED', 'RETURNED', 'WITHDRAWN')),
        submitted_at timestamptz(6),
        decided_at timestamptz(6),
        reason text,
        is_demo boolean not null,
        version int not null default 1,
        indicator_id uuid not null constraint progress_report_indicator_id_foreign references indicator (id),
        region_id uuid not null constraint progress_report_region_id_foreign references region (id),
        unit_code text not null constraint progress_report_unit_code_foreign references unit (code),
        department_id uuid not null constraint progress_report_department_id_foreign references department (id),
        submitted_by_id uuid not null constraint progress_report_submitted_by_id_foreign references account (id),
        decided_by_id uuid constraint progress_report_decided_by_id_foreign
          references account (id) on delete set null,
        constraint progress_report_revision_unique unique (indicator_id, region_id, period, revision),
        constraint progress_report_submitted_check check (state = 'DRAFT' or submitted_at is not null),
        constraint progress_report_decided_check
          check ((state in ('VERIFIED', 'RETURNED')) = (decided_by_id is not null)),
        constraint progress_report_decided_at_check check ((decided_by_id is null) = (decided_at is null)),
        constraint progress_report_reviewer_check check (decided_by_id <> submitted_by_id),
        constraint progress_report_reason_check check (state <> 'RETURNED' or char_length(btrim(reason)) > 0)
      );
      create index progress_report_region_id_index on progress_report (region_id);
      create index progress_report_unit_code_index on progress_report (unit_code);
      create index progress_report_department_id_index on progress_report (department_id);
      create index progress_report_submitted_by_id_index on progress_report (submitted_by_id);
      create index progress_report_decided_by_id_index on progress_report (decided_by_id);
      create index progress_report_latest_index
        on progress_report (indicator_id, region_id, period_ends_on desc, revision desc);
      -- At most one revision of a period waits for a decision.
      create unique index progress_report_waiting_unique
        on progress_report (indicator_id, region_id, period) where state in ('DRAFT', 'SUBMITTED');

      create function report_moves_legally() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          raise exception 'progress_report %: a report is never deleted', old.id
            using errcode = 'check_violation', constraint = 'progress_report_delete_check';
        end if;
        if old.state <> new.state and (old.state, new.state) not in (
          ('DRAFT', 'SUBMITTED'), ('DRAFT', 'WITHDRAWN'),
          ('SUBMITTED', 'VERIFIED'), ('SUBMITTED', 'RETURNED'), ('SUBMITTED', 'WITHDRAWN')
        ) then
          raise exception 'progress_report %: from % to % is no step', old.id, old.state, new.state
            using errcode = 'check_violation', constraint = 'progress_report_step_check';
        end if;
        -- Once submitted, what was said stays said: only the decision may still be written, once.
        if old.state <> 'DRAFT' and (
          (new.indicator_id, new.region_id, new.period, new.revision, new.value, new.unit_code, new.quantity,
           new.narrative, new.submitted_at, new.submitted_by_id, new.department_id)
          is distinct from
          (old.indicator_id, old.region_id, old.period, old.revision, old.value, old.unit_code, old.quantity,
           old.narrative, old.submitted_at, old.submitted_by_id, old.department_id)
          or (old.state <> 'SUBMITTED' and new is distinct from old)
        ) then
          raise exception 'progress_report %: a submitted report does not change', old.id
            using errcode = 'check_violation', constraint = 'progress_report_frozen_check';
        end if;
        return new;
      end $$;
      create trigger progress_report_guard before update or delete on progress_report
        for each row execute function report_moves_legally();
      create trigger progress_report_truncate before truncate on progress_report
        for each statement execute function append_only();

      -- The value in force of an indicator in a region and period: as verified, and as last self-reported.
      create table observation (
        indicator_id uuid not null constraint observation_indicator_id_foreign references indicator (id),
        region_id uuid not null constraint observation_region_id_foreign references region (id),
        period text not null,
        verified boolean not null,
        period_ends_on date not null,
        quantity numeric(28, 6) not null,
        recorded_at timestamptz(6) not null,
        report_id uuid not null,
        constraint observation_pkey primary key (indicator_id, region_id, period, verified)
      );
      create index observation_region_id_index on observation (region_id);
      create index observation_report_id_index on observation (report_id);

      create table extension (
        id uuid primary key,
        state text not null check (state in ('REQUESTED', 'APPROVED', 'REFUSED')),
        first_due_on date not null,
        asked_due_on date not null,
        reason text not null,
        decision_reason text,
        requested_at timestamptz(6) not null,
        decided_at timestamptz(6),
        target_id uuid not null constraint extension_target_id_foreign references target (id),
        requested_by_id uuid not null constraint extension_requested_by_id_foreign references account (id),
        decided_by_id uuid constraint extension_decided_by_id_foreign references account (id) on delete set null,
        constraint extension_days_check check (first_due_on < asked_due_on),
        constraint extension_decided_check check ((state = 'REQUESTED') = (decided_by_id is null)),
        constraint extension_reviewer_check check (decided_by_id <> requested_by_id)
      );
      create index extension_target_id_index on extension (target_id);
      create index extension_requested_by_id_index on extension (requested_by_id);
      create index extension_decided_by_id_index on extension (decided_by_id);

      create table reminder (
        id uuid primary key,
        message text not null,
        sent_at timestamptz(6) not null,
        target_id uuid not null constraint reminder_target_id_foreign references target (id),
        department_id uuid not null constraint reminder_department_id_foreign references department (id),
        sent_by_id uuid not null constraint reminder_sent_by_id_foreign references account (id)
      );
      create index reminder_target_id_index on reminder (target_id);
      create index reminder_department_id_index on reminder (department_id);
      create index reminder_sent_by_id_index on reminder (sent_by_id);
    `);
  }

  override down(): void {
    this.addSql(`
      drop table reminder, extension, observation, progress_report;
      drop function report_moves_legally;
    `);
  }
}
