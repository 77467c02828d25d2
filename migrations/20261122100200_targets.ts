import { Migration } from '@mikro-orm/migrations';

const STATUSES = `'NOT_STARTED', 'NO_DATA', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'ACHIEVED', 'MISSED', 'UNSCHEDULED'`;

/** What is measured, what is promised, and how each promise stands. */
export class Targets extends Migration {
  override up(): void {
    this.addSql(`
      create table indicator (
        id uuid primary key,
        key text not null constraint indicator_key_unique unique,
        name text not null,
        name_en text,
        direction text not null check (direction in ('RISE', 'FALL')),
        aggregation text not null check (aggregation in ('LATEST', 'SUM', 'MEAN')),
        cadence text not null check (cadence in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
        ordinal int not null,
        unit_code text not null constraint indicator_unit_code_foreign references unit (code),
        owner_id uuid constraint indicator_owner_id_foreign references department (id) on delete set null
      );
      create index indicator_unit_code_index on indicator (unit_code);
      create index indicator_owner_id_index on indicator (owner_id);

      -- value and value_high as written, in unit; quantity and quantity_high exact, in the unit's base.
      create table target (
        id uuid primary key,
        key text not null constraint target_key_unique unique,
        scope text,
        comparator text not null check (comparator in ('AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN', 'EQUAL',
          'APPROXIMATELY', 'BETWEEN', 'INCREASE_BY', 'MULTIPLY', 'RANK', 'FULL_COVERAGE')),
        value numeric(28, 6) not null,
        value_high numeric(28, 6),
        quantity numeric(28, 6) not null,
        quantity_high numeric(28, 6),
        baseline numeric(28, 6),
        starts_on date not null,
        due_on date,
        due_precision text check (due_precision in ('YEAR', 'QUARTER', 'MONTH', 'DAY')),
        cadence text not null
          check (cadence in ('BY_DEADLINE', 'PER_YEAR', 'IN_YEAR', 'IN_PERIOD', 'ONGOING', 'UNSTATED')),
        strength text not null check (strength in ('BINDING', 'ASPIRATIONAL')),
        hedges text[] not null,
        ordinal int not null,
        indicator_id uuid not null constraint target_indicator_id_foreign references indicator (id),
        region_id uuid not null constraint target_region_id_foreign references region (id),
        policy_id uuid not null constraint target_policy_id_foreign references policy (id),
        unit_code text not null constraint target_unit_code_foreign references unit (code),
        constraint target_range_check check ((comparator = 'BETWEEN') = (value_high is not null)),
        constraint target_high_check check (value_high > value),
        constraint target_due_check check ((due_on is null) = (due_precision is null)),
        constraint target_days_check check (starts_on <= due_on)
      );
      create index target_indicator_id_index on target (indicator_id);
      create index target_region_id_index on target (region_id);
      create index target_policy_id_index on target (policy_id);
      create index target_unit_code_index on target (unit_code);
      create index target_due_on_index on target (due_on);

      create table target_span (
        target_id uuid not null constraint target_span_target_id_foreign
          references target (id) on update cascade on delete cascade,
        span_id uuid not null constraint target_span_span_id_foreign
          references source_span (id) on update cascade on delete cascade,
        context text not null check (context in ('GOALS', 'MEASURE')),
        path text,
        ordinal int not null,
        constraint target_span_pkey primary key (target_id, span_id)
      );
      create index target_span_span_id_index on target_span (span_id);

      -- The measures that restate a target: their departments answer for it. None: the target is unassigned.
      create table target_measure (
        target_id uuid not null constraint target_measure_target_id_foreign
          references target (id) on update cascade on delete cascade,
        measure_id uuid not null constraint target_measure_measure_id_foreign
          references measure (id) on update cascade on delete cascade,
        constraint target_measure_pkey primary key (target_id, measure_id)
      );
      create index target_measure_measure_id_index on target_measure (measure_id);

      create table milestone (
        target_id uuid not null constraint milestone_target_id_foreign references target (id),
        "on" date not null,
        quantity numeric(28, 6) not null,
        constraint milestone_pkey primary key (target_id, "on")
      );

      create table rule_set (
        version int primary key,
        name text not null,
        name_en text not null,
        at_risk_points numeric(6, 2) not null check (at_risk_points >= 0),
        off_track_points numeric(6, 2) not null,
        adopted_on date not null,
        constraint rule_set_points_check check (at_risk_points < off_track_points)
      );
      insert into rule_set values (1, '按序时进度落后百分点', 'Percentage points behind schedule', 10, 30, '2025-01-01');

      -- The rule's verdict, one row a target: by verified values, and beside it by what was self-reported.
      create table standing (
        target_id uuid primary key constraint standing_target_id_foreign
          references target (id) on update cascade on delete cascade,
        status text not null check (status in (${STATUSES})),
        light text not null check (light in ('GREEN', 'YELLOW', 'RED', 'GREY')),
        attainment numeric,
        expected numeric,
        gap_points numeric,
        quantity numeric(28, 6),
        period text,
        reached_late boolean not null,
        basis text[] not null,
        report_ids uuid[] not null,
        reported_status text not null check (reported_status in (${STATUSES})),
        reported_light text not null check (reported_light in ('GREEN', 'YELLOW', 'RED', 'GREY')),
        reported_attainment numeric,
        reported_quantity numeric(28, 6),
        reported_period text,
        reported_ids uuid[] not null,
        reckoned_on date not null,
        changes_on date,
        rule_set_version int not null constraint standing_rule_set_version_foreign references rule_set (version)
      );
      create index standing_status_index on standing (status);
      create index standing_changes_on_index on standing (changes_on);
      create index standing_rule_set_version_index on standing (rule_set_version);
    `);
  }

  override down(): void {
    this.addSql('drop table standing, rule_set, milestone, target_measure, target_span, target, indicator;');
  }
}
