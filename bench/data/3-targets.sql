-- 500 indicators, each asked for in three regions: 1,500 targets, 25 a policy, one a measure.
insert into indicator (id, key, name, name_en, direction, aggregation, cadence, ordinal, unit_code, owner_id)
select pg_temp.id('indicator', n), 'bench-' || n, domain || noun, null, 'RISE', 'LATEST', 'MONTHLY', n, unit,
       pg_temp.id('department', n % 60)
  from unnest(array['数据产业', '人工智能', '生物医药', '集成电路', '高端装备', '新能源汽车', '软件和信息服务', '先进材料', '光子技术',
                    '低空经济', '跨境电商', '服务贸易', '工业设计', '检验检测', '绿色低碳', '文化创意', '银发经济', '现代物流', '科技金融',
                    '知识产权']) with ordinality domains (domain, nth)
 cross join (values (0, '相关产业规模', '亿元'), (1, '规模以上企业数量', '家'), (2, '重点项目数量', '项'), (3, '从业人员数量', '万人'),
                    (4, '研发投入强度', '%'), (5, '年度营业收入', '亿元'), (6, '国家级专精特新企业数量', '家'), (7, '制定标准数量', '项'),
                    (8, '培训人才数量', '万人'), (9, '数字化改造覆盖率', '%'), (10, '完成投资额', '亿元'), (11, '上市企业数量', '家'),
                    (12, '示范应用场景数量', '项'), (13, '服务人次', '万人'), (14, '本地配套率', '%'), (15, '出口额', '亿元'),
                    (16, '创新平台数量', '家'), (17, '高价值发明专利数量', '项'), (18, '引进人才数量', '万人'), (19, '企业满意度', '%'),
                    (20, '贷款余额', '亿元'), (21, '瞪羚企业数量', '家'), (22, '公共服务事项数量', '项'), (23, '受益群众数量', '万人'),
                    (24, '按期办结率', '%')) nouns (k, noun, unit)
 cross join lateral (select (nth::int - 1) * 25 + k) numbered (n);

insert into target (id, key, comparator, value, quantity, baseline, starts_on, due_on, due_precision, cadence, strength, hedges,
                    ordinal, indicator_id, region_id, policy_id, unit_code)
select pg_temp.id('target', n), 'bench-' || n, 'AT_LEAST', 100 + n % 900, (100 + n % 900) * u.factor, 50 * u.factor,
       '2025-01-01', date '2027-12-31' - n % 2 * 365, 'YEAR', 'BY_DEADLINE', case n % 3 when 0 then 'ASPIRATIONAL' else 'BINDING' end,
       '{}', n / 60, i.id, pg_temp.id('region', n / 500 + i.ordinal % 2 * 3), pg_temp.id('policy', n % 60), u.code
  from generate_series(0, 1499) n
  join indicator i on i.ordinal = n % 500
  join unit u on u.code = i.unit_code;

insert into target_span (target_id, span_id, context, ordinal)
select pg_temp.id('target', n), pg_temp.id('span', 4 * n), 'MEASURE', 0 from generate_series(0, 1499) n;

insert into target_measure (target_id, measure_id)
select pg_temp.id('target', n), pg_temp.id('measure', n) from generate_series(0, 1499) n;
