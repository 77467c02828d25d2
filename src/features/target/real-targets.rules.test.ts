import { expect, it } from '@jest/globals';
import { someTerms, someValues } from '../../../test/support/target-terms.js';
import type { TargetTerms } from './target.rules.js';
import { verdict } from './verdict.rules.js';

type Real = [quote: string, fields: Partial<TargetTerms>, series: Record<string, string>, stands: string];

const unstated = { cadence: 'UNSTATED', dueOn: null } as const;
const in2026 = { startsOn: '2024-01-01', dueOn: '2026-12-31' } as const;

/** Targets as published, in base units, with values that a department might report; judged on 30 June 2026. */
const REAL: Real[] = [
  [
    '数据相关产业规模力争达2000亿元',
    { quantity: '200000000000', baseline: '120000000000' },
    { '2025': '155000000000' },
    'ON_TRACK 0.4375',
  ],
  [
    '产业年均增速超20%',
    { comparator: 'MORE_THAN', quantity: '20', aggregation: 'MEAN' },
    { '2025': '18' },
    'AT_RISK 0.9',
  ],
  [
    '数据交易机构累计交易额突破20亿元',
    { comparator: 'MORE_THAN', quantity: '2000000000', aggregation: 'SUM' },
    { '2025': '600000000', '2026-Q1': '200000000' },
    'ON_TRACK 0.4',
  ],
  ['统筹建成智算算力规模达20000PFLOPS', { quantity: '20000' }, { '2026-Q1': '3000' }, 'OFF_TRACK 0.15'],
  [
    '三年内建成国家级工业设计中心15家',
    { comparator: 'EQUAL', quantity: '15', cadence: 'IN_PERIOD', aggregation: 'SUM', startsOn: '2025-07-01' },
    { '2025-H2': '4', '2026-Q1': '1' },
    'ON_TRACK 0.333333',
  ],
  [
    '开展制造业企业设计问诊服务超1000家次',
    { comparator: 'MORE_THAN', quantity: '1000', aggregation: 'SUM' },
    { '2025': '700', '2026-Q1': '300' },
    'ON_TRACK 1',
  ],
  [
    '分3年共评选60家左右生产性服务业企业',
    { comparator: 'APPROXIMATELY', quantity: '60', cadence: 'IN_PERIOD', dueOn: null, aggregation: 'SUM' },
    { '2025': '40' },
    'UNSCHEDULED 0.666666',
  ],
  [
    '全市争创2—3个省级银发经济特色园区',
    { comparator: 'BETWEEN', quantity: '2', quantityHigh: '3', ...unstated },
    { '2025': '2' },
    'ACHIEVED 1',
  ],
  [
    '实现软件产业园区10个板块全覆盖',
    { comparator: 'FULL_COVERAGE', quantity: '10' },
    { '2026-Q1': '9' },
    'ON_TRACK 0.9',
  ],
  [
    '跨境电商进出口额每年实现翻番以上',
    { comparator: 'MULTIPLY', quantity: '2', cadence: 'PER_YEAR', ...in2026 },
    { '2024': '40000000000', '2025': '82000000000' },
    'ON_TRACK 1.05',
  ],
  [
    '每年推动至少600家传统外贸、制造业企业开展跨境电商业务',
    { quantity: '600', cadence: 'PER_YEAR', aggregation: 'SUM', ...in2026, startsOn: '2025-01-01' },
    { '2025': '640', '2026-Q1': '210' },
    'AT_RISK 0.35',
  ],
  [
    '全市开展跨境电商业务的主体突破1.5万个',
    { comparator: 'MORE_THAN', quantity: '15000', ...in2026, baseline: '9000' },
    { '2026-05': '12000' },
    'OFF_TRACK 0.5',
  ],
  [
    '数字贸易规模始终保持全省首位',
    { comparator: 'RANK', quantity: '1', dueOn: '2025-12-31' },
    { '2025': '1' },
    'ACHIEVED 1',
  ],
  [
    '起步区内数据中心电能利用效率指标控制在1.25以内',
    { comparator: 'AT_MOST', quantity: '1.25', direction: 'FALL', ...unstated },
    { '2026-Q1': '1.28' },
    'UNSCHEDULED null',
  ],
  [
    '企业开办0.5个工作日最优化',
    { comparator: 'AT_MOST', quantity: '0.5', direction: 'FALL', ...unstated },
    { '2026-Q1': '0.5' },
    'ACHIEVED 1',
  ],
  [
    '新增就业0.8万人',
    {
      comparator: 'EQUAL',
      quantity: '8000',
      cadence: 'IN_YEAR',
      aggregation: 'SUM',
      startsOn: '2023-01-01',
      dueOn: '2023-12-31',
    },
    {},
    'NO_DATA null',
  ],
  [
    '96% 以上的政务服务事项网上可办',
    { quantity: '96', startsOn: '2023-01-01', dueOn: '2023-12-31' },
    { '2023': '95.9' },
    'MISSED 0.998958',
  ],
  [
    '无还本续贷业务量达800亿元左右',
    {
      comparator: 'APPROXIMATELY',
      quantity: '80000000000',
      aggregation: 'SUM',
      startsOn: '2022-01-01',
      dueOn: '2022-12-31',
    },
    { '2022-H1': '40000000000', '2022-H2': '37000000000' },
    'ACHIEVED 0.9625',
  ],
];

it.each(REAL)('%s', (_, fields, series, stands) => {
  const { status, attainment } = verdict(someTerms(fields), someValues(series), '2026-06-30');
  expect(`${status} ${attainment}`).toBe(stands);
});
