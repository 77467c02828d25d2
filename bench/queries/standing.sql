-- What a row is made of is chosen so that floor.ts only has to nest it.
with page as materialized (
  select p.id, p.title, row_number() over (order by coalesce(p.effective_from, date '1000-01-01') desc, p.ordinal, p.id) as nth
    from policy p
   where p.state = 'PUBLISHED'
   order by nth
   limit 20
), listed as materialized (
  select p.nth, p.title, t.id, t.ordinal, t.indicator_id, t.region_id, t.quantity, t.unit_code
    from page p
    join target t on t.policy_id = p.id
), lead as (
  select distinct on (l.id) l.id, d.name
    from listed l
    join target_measure tm on tm.target_id = l.id
    join measure m on m.id = tm.measure_id
    join responsibility duty on duty.measure_id = m.id
    join department d on d.id = duty.department_id
   order by l.id, duty.role = 'LEAD' desc, duty.origin = 'GROUP', m.ordinal, duty.ordinal, duty.department_id
)
select l.nth, l.title, i.name as indicator, trim_scale(l.quantity / u.factor) || u.code as value,
       trim_scale(s.quantity / u.factor) || u.code as reported, lead.name as lead
  from listed l
  join indicator i on i.id = l.indicator_id
  join unit u on u.code = l.unit_code
  left join standing s on s.target_id = l.id
  left join lead on lead.id = l.id
 order by l.nth, l.ordinal, l.id
