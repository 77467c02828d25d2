-- What a PostGraphile service on these tables would define: its lead and its newest report, to follow from a target.
create view target_lead as
select distinct on (tm.target_id) tm.target_id, duty.department_id
  from target_measure tm
  join measure m on m.id = tm.measure_id
  join responsibility duty on duty.measure_id = m.id
 order by tm.target_id, duty.role = 'LEAD' desc, duty.origin = 'GROUP', m.ordinal, duty.ordinal, duty.department_id;
comment on view target_lead is E'@primaryKey target_id\n@foreignKey (target_id) references target (id)\n@foreignKey (department_id) references department (id)';

create view latest_report as
select t.id as target_id, r.value, r.unit_code
  from target t
 cross join lateral (select r.value, r.unit_code
                       from progress_report r
                      where r.indicator_id = t.indicator_id and r.region_id = t.region_id and r.state = 'VERIFIED'
                      order by r.period_ends_on desc, r.revision desc
                      limit 1) r;
comment on view latest_report is E'@primaryKey target_id\n@foreignKey (target_id) references target (id)';

create view department_measure as
select d.department_id, d.measure_id, row_number() over (partition by d.department_id order by p.ordinal, m.ordinal, m.id) as place
  from (select distinct department_id, measure_id from responsibility) d
  join measure m on m.id = d.measure_id
  join policy p on p.id = m.policy_id;
comment on view department_measure is E'@primaryKey department_id,measure_id\n@foreignKey (department_id) references department (id)\n@foreignKey (measure_id) references measure (id)';

create view target_report as
select t.id as target_id, r.id as report_id, r.period, r.period_ends_on, r.revision, r.value, r.unit_code
  from target t
  join progress_report r on r.indicator_id = t.indicator_id and r.region_id = t.region_id;
comment on view target_report is E'@primaryKey target_id,report_id\n@foreignKey (target_id) references target (id)';
