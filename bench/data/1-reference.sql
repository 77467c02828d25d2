-- Six regions with ten bureaus each: 60 departments.
create function pg_temp.id(kind text, n bigint) returns uuid language sql immutable
  return md5(kind || n)::uuid;

insert into region (id, key, name, name_en, short_names, kind, ordinal, parent_id)
select pg_temp.id('region', n), 'bench-' || n, name, name_en, '{}', case n when 0 then 'CITY' else 'DISTRICT' end, n,
       case when n > 0 then pg_temp.id('region', 0) end
  from (values (0, '苏州市', 'Suzhou'), (1, '常熟市', 'Changshu'), (2, '张家港市', 'Zhangjiagang'),
               (3, '昆山市', 'Kunshan'), (4, '太仓市', 'Taicang'), (5, '吴江区', 'Wujiang')) region (n, name, name_en);

insert into unit (code, dimension, base, factor, aliases, name_en)
values ('元', 'money', '元', 1, '{}', 'yuan'),
       ('亿元', 'money', '元', 100000000, '{}', '100 million yuan'),
       ('家', 'count:家', '家', 1, '{}', 'companies'),
       ('项', 'count:项', '项', 1, '{}', 'items'),
       ('万人', 'count:人', '人', 10000, '{}', '10 thousand people'),
       ('人', 'count:人', '人', 1, '{}', 'people'),
       ('%', 'ratio', '%', 1, '{}', 'percent');

insert into department (id, key, name, kind, level, ordinal, region_id)
select pg_temp.id('department', bureau * 6 + r.ordinal), 'bench-' || bureau * 6 + r.ordinal, r.name || bureau_name || '局',
       'ORGANISATION', case r.ordinal when 0 then 'MUNICIPAL' else 'DISTRICT' end, bureau * 6 + r.ordinal, r.id
  from region r
 cross join unnest(array['发展和改革', '工业和信息化', '数据', '商务', '科学技术', '财政', '住房和城乡建设', '交通运输',
                         '文化广电和旅游', '市场监督管理']) with ordinality bureaus (bureau_name, nth)
 cross join lateral (select nth::int - 1) zero_based (bureau);

insert into department_name (id, name, kind, department_id)
select pg_temp.id('department_name', d.ordinal), d.name, 'CANONICAL', d.id from department d;
