-- 60 policies whose texts really hold the sentences of 2,000 measures, so that every span is true.
create temp table line as
with numbered as (
  -- Measure n stands in policy n % 60, as its line n / 60.
  select n, n % 60 as policy, n / 60 as nth, (n * 7 + n / 60) % 60 as lead,
         (n * 7 + n / 60 + 13) % 60 as joint, (n * 7 + n / 60 + 29) % 60 as support
    from generate_series(0, 1999) n
), written as (
  select numbered.*, l.name as lead_name, j.name as joint_name, s.name as support_name,
         format('（%s）推动第%s项重点工作提质增效，健全统计监测机制，到2027年力争达到%s。', nth + 1, n + 1, 100 + n % 900) as body
    from numbered
    join department l on l.ordinal = lead
    join department j on j.ordinal = joint
    join department s on s.ordinal = support
), noted as (
  select *, format('（牵头单位：%s；责任单位：%s；配合单位：%s）', lead_name, joint_name, support_name) as note from written
)
select *, body || note || E'\n' as text,
       sum(length(body || note) + 1) over (partition by policy order by nth)::int - length(body || note) - 1 as "start"
  from noted;

insert into policy (id, key, title, document_number, issuer, kind, level, issued_on, effective_from, effective_on_issue,
                    state, reviewed, ordinal, issuer_department_id, region_id)
select pg_temp.id('policy', n), 'bench-' || n, format('关于推动重点产业高质量发展的若干措施（第%s号）', n + 1),
       format('苏府〔2025〕%s号', n + 1), '苏州市人民政府', 'MEASURES', 'CITY', date '2025-01-01' + n, date '2025-01-01' + n, true,
       'PUBLISHED', true, n, pg_temp.id('department', n), pg_temp.id('region', 0)
  from generate_series(0, 59) n;

insert into policy_text (id, version, text, length, sha256, recorded_at, policy_id)
select pg_temp.id('text', policy), 1, text, length(text), encode(sha256(convert_to(text, 'UTF8')), 'hex'), '2025-03-01T00:00:00Z',
       pg_temp.id('policy', policy)
  from (select policy, string_agg(text, '' order by nth) as text from line group by policy) document;

insert into clause (id, path, ordinal, "start", "end", policy_text_id)
select pg_temp.id('clause', n), format('（%s）', nth + 1), nth, "start", "start" + length(body || note), pg_temp.id('text', policy)
  from line;

-- A measure's own sentence is span 4n, its departments' names are 4n + 1 to 4n + 3.
insert into source_span (id, "start", "end", quote, policy_text_id)
select pg_temp.id('span', 4 * n + nth_span), "start" + at, "start" + at + length(quote), quote, pg_temp.id('text', policy)
  from line
 cross join lateral (values (0, body, 0), (1, lead_name, length(body) + position(lead_name in note) - 1),
                            (2, joint_name, length(body) + position(joint_name in note) - 1),
                            (3, support_name, length(body) + position(support_name in note) - 1)) span (nth_span, quote, at);

insert into measure (id, key, title, ordinal, policy_id, clause_id, span_id)
select pg_temp.id('measure', n), 'bench-' || n, format('第%s项重点工作', n + 1), nth, pg_temp.id('policy', policy),
       pg_temp.id('clause', n), pg_temp.id('span', 4 * n)
  from line;

insert into responsibility (id, name, role, origin, ordinal, measure_id, department_id, span_id)
select pg_temp.id('responsibility', 3 * n + nth_role), name, role, 'EXPLICIT', nth_role - 1, pg_temp.id('measure', n),
       pg_temp.id('department', department), pg_temp.id('span', 4 * n + nth_role)
  from line
 cross join lateral (values (1, 'LEAD', lead, lead_name), (2, 'JOINT', joint, joint_name),
                            (3, 'SUPPORT', support, support_name)) duty (nth_role, role, department, name);
