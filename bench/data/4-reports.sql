-- A report a month from April 2021 to October 2026 on each target's indicator: 67 months, 66 for a third: 100,000.
insert into account (id, key, name, name_en, roles, is_demo)
select pg_temp.id('account', n), 'bench-' || n, d.name, d.name, '{REPORTER}', false
  from generate_series(0, 59) n
  join department d on d.ordinal = n
 union all
values (pg_temp.id('account', 60), 'bench-reviewer', '督查室', 'Supervision Office', '{REVIEWER}'::text[], false),
       (pg_temp.id('account', 61), 'bench-leader', '市领导', 'City leader', '{LEADER}', false);

insert into api_key (id, hash, label, created_at, account_id)
values (pg_temp.id('api_key', 0), encode(sha256('zb_bench_leader'), 'hex'), 'Benchmark', '2025-01-01T00:00:00Z',
        pg_temp.id('account', 61));

create temp table report as
select pg_temp.id('report', n * 100 + month) as id, to_char(first.day, 'YYYY-MM') as period,
       (first.day + interval '1 month - 1 day')::date as ends_on,
       -- From 50 towards the target's value, some faster than others.
       round(50 + (t.value - 50) * month / 80 * (60 + n % 60) / 90, case when u.code in ('家', '项') then 0 else 2 end) as value,
       case when month = 66 and n % 3 = 0 then 'SUBMITTED' else 'VERIFIED' end as state,
       (n * 7 + n / 60) % 60 as lead, t.indicator_id, t.region_id, u.code as unit_code, u.factor
  from generate_series(0, 1499) n
  join target t on t.id = pg_temp.id('target', n)
  join unit u on u.code = t.unit_code
 cross join generate_series(case when n < 500 then 1 else 0 end, 66) month
 cross join lateral (select (date '2021-04-01' + month * interval '1 month')::date) first (day);

insert into progress_report (id, period, period_ends_on, revision, value, quantity, narrative, state, submitted_at, decided_at,
                             is_demo, version, indicator_id, region_id, unit_code, department_id, submitted_by_id, decided_by_id)
select id, period, ends_on, 1, value, value * factor, '按月填报，进展符合预期，下一步将继续推进重点项目建设。', state,
       ends_on + interval '5 days', case state when 'VERIFIED' then ends_on + interval '9 days' end, false, 1, indicator_id,
       region_id, unit_code, pg_temp.id('department', lead), pg_temp.id('account', lead),
       case state when 'VERIFIED' then pg_temp.id('account', 60) end
  from report;

insert into observation (indicator_id, region_id, period, verified, period_ends_on, quantity, recorded_at, report_id)
select indicator_id, region_id, period, verified, ends_on, value * factor, 
       ends_on + case when verified then interval '9 days' else interval '5 days' end, id
  from report
 cross join unnest(array[false, true]) verified
 where state = 'VERIFIED' or not verified;
