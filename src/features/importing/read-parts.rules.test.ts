import { describe, expect, it } from '@jest/globals';
import { seededRegister } from '../../../test/support/seeded-register.js';
import { dueOf, startOf } from './due.rules.js';
import { aggregationOf, directionOf, reportingOf } from './indicator-nature.rules.js';
import { likeIndicators, plainIndicator, sameIndicator } from './known-indicator.rules.js';
import { mergeTargets } from './merge-targets.rules.js';
import { overall, type TargetProposal } from './proposal.rules.js';
import { placed } from './scope.rules.js';
import { unitNamed } from './unit-named.rules.js';

const { units, directory, indicators } = seededRegister({ indicators: true });

describe('dueOf', () => {
  it.each([
    ['2027', '2027-12-31', 'YEAR'],
    ['2027-06', '2027-06-30', 'MONTH'],
    ['2024-02', '2024-02-29', 'MONTH'],
    ['2027-Q3', '2027-09-30', 'QUARTER'],
    ['2027-H1', '2027-06-30', 'MONTH'],
    ['2027-06-15', '2027-06-15', 'DAY'],
    ['2027-02-30', null, null],
    [null, null, null],
  ])('%s is %s to the %s', (deadline, dueOn, duePrecision) => {
    expect(dueOf(deadline)).toEqual({ dueOn, duePrecision });
  });

  it.each([
    ['2025-07-01', '2027-12-31', '2025-07-01'],
    ['2025-07-01', null, '2025-07-01'],
    // Published after the year that its title plans for had ended: the target still counts from its beginning.
    ['2026-02-01', '2025-12-31', '2025-01-01'],
    [null, '2027-12-31', null],
  ])('counts from %s to %s beginning at %s', (day, dueOn, startsOn) => {
    expect(startOf(day, dueOn)).toBe(startsOn);
  });
});

describe('unitNamed', () => {
  it.each([
    ['亿元', 'AT_LEAST', '亿元', 1],
    ['％', 'AT_LEAST', '%', 1],
    ['个（次）', 'AT_LEAST', '个', 1],
    ['工作日', 'AT_MOST', '个工作日', 1],
    ['光年', 'AT_LEAST', null, 0],
    [null, 'MULTIPLY', '倍', 1],
    [null, 'RANK', '位', 1],
    [null, 'AT_MOST', '1', 0.5],
  ] as const)('%s, %s is %s', (written, comparator, code, certainty) => {
    const named = unitNamed(units, written, comparator);

    expect([named.unit?.code ?? null, named.certainty]).toEqual([code, certainty]);
  });
});

describe('placed', () => {
  const { gazetteer } = directory;

  it.each([
    [null, '产业规模', 'suzhou', 'suzhou', null, '产业规模'],
    ['全市', '产业规模', 'changshu', 'changshu', null, '产业规模'],
    ['大市范围', '5G', 'suzhou', 'suzhou', null, '5G'],
    ['常熟市', '产业规模', 'suzhou', 'changshu', null, '产业规模'],
    ['高新区', '产业规模', 'suzhou', 'snd', null, '产业规模'],
    // Every county city has a 高新区 of its own.
    ['高新区', '产业规模', 'changshu', 'changshu', '高新区', '产业规模'],
    ['各县级市（区）', '产业园', 'suzhou', 'suzhou', '各县级市（区）', '产业园'],
    [null, '昆山市孕童产业规模', 'suzhou', 'kunshan', null, '孕童产业规模'],
    // A document of a division does not set targets for its neighbours by the way.
    [null, '昆山市孕童产业规模', 'changshu', 'changshu', null, '昆山市孕童产业规模'],
    ['全市', '产业规模', null, null, null, '产业规模'],
  ])('%s %s of %s is of %s, scope %s', (scope, indicator, own, regionId, left, written) => {
    expect(placed(gazetteer, { scope, indicator }, own)).toMatchObject({ regionId, scope: left, written });
  });
});

describe('plainIndicator', () => {
  it.each([
    ['引育数据产业经营主体', '数据产业经营主体'],
    ['全市建成“头雁”企业数量', '头雁企业'],
    ['三年内建成国家级工业设计中心', '国家级工业设计中心'],
    ['通过海关监管平台的跨境电商进出口额每年实现', '海关监管平台的跨境电商进出口额'],
    // What is added is another figure than what there is.
    ['新增就业', '新增就业'],
    ['建设', '建设'],
  ])('of %s is %s', (name, plain) => {
    expect(plainIndicator(name)).toBe(plain);
  });
});

describe('known indicators', () => {
  const money = units.find(({ code }) => code === '万元') ?? null;
  const count = units.find(({ code }) => code === '家') ?? null;
  const named = { name: '数据相关产业规模', unit: money, isGrowth: false };

  it('are the same by name and dimension, whatever the scale of the unit', () => {
    expect(sameIndicator(indicators, named)?.id).toBe('data-industry-scale');
    expect(sameIndicator(indicators, { ...named, unit: count })).toBeNull();
    expect(sameIndicator(indicators, { ...named, unit: null })).toBeNull();
    expect(sameIndicator(indicators, { ...named, unit: null, isGrowth: true })?.id).toBe(
      'data-industry-scale',
    );
  });

  it('are candidates where the name comes near, the likest first', () => {
    const like = likeIndicators(indicators, { ...named, name: '软件和信息产业规模' });

    expect(like[0]).toMatchObject({ name: '软件产业规模' });
    expect(like.map(({ likeness }) => likeness)).toEqual(
      like.map(({ likeness }) => likeness).sort((a, b) => b - a),
    );
    expect(likeIndicators(indicators, { ...named, name: '' })).toEqual([]);
  });
});

describe('the nature of a new indicator', () => {
  const stated = {
    name: '产业规模',
    quote: '产业规模达2000亿元',
    comparator: 'AT_LEAST',
    cadence: 'BY_DEADLINE',
    value: '2000',
    dimension: 'money',
  } as const;

  it.each([
    [{}, 'RISE', 'LATEST', 'QUARTERLY'],
    [{ name: '新增就业', quote: '新增就业0.8万人' }, 'RISE', 'SUM', 'QUARTERLY'],
    [{ name: '办结时间', dimension: 'working_day', comparator: 'AT_MOST' }, 'FALL', 'LATEST', 'QUARTERLY'],
    [{ name: '产业年均增速', dimension: 'ratio' }, 'RISE', 'MEAN', 'YEARLY'],
    [{ name: '智慧养老院', value: '60', dimension: 'count:家' }, 'RISE', 'LATEST', 'HALF_YEARLY'],
    [{ name: '服务企业', cadence: 'PER_YEAR', value: '600' }, 'RISE', 'SUM', 'QUARTERLY'],
    [{ name: '检查部门', quote: '每月随机检查1个部门' }, 'RISE', 'MEAN', 'MONTHLY'],
    [{ name: '规模', comparator: 'RANK', dimension: 'rank' }, 'FALL', 'LATEST', 'YEARLY'],
    [{ name: '进出口额', comparator: 'MULTIPLY', cadence: 'PER_YEAR' }, 'RISE', 'LATEST', 'QUARTERLY'],
    [{ name: '单位能耗', quote: '单位能耗下降5%' }, 'FALL', 'LATEST', 'QUARTERLY'],
  ] as const)('%j: %s, %s, %s', (fields, direction, aggregation, reporting) => {
    const target = { ...stated, ...fields };

    expect([directionOf(target), aggregationOf(target), reportingOf(target)]).toEqual([
      direction,
      aggregation,
      reporting,
    ]);
  });
});

describe('mergeTargets', () => {
  const target = (name: string, start: number, fields: Partial<TargetProposal> = {}): TargetProposal => ({
    indicator: {
      id: null,
      name,
      unit: '亿元',
      direction: 'RISE',
      aggregation: 'LATEST',
      cadence: 'QUARTERLY',
    },
    indicatorCandidates: [],
    regionId: 'suzhou',
    scope: null,
    comparator: 'MORE_THAN',
    value: '20',
    valueHigh: null,
    unit: '亿元',
    unitAsWritten: '亿元',
    dueOn: '2027-12-31',
    duePrecision: 'YEAR',
    cadence: 'BY_DEADLINE',
    strength: 'BINDING',
    hedges: ['突破'],
    startsOn: '2025-01-01',
    spans: [{ start, end: start + 10, path: `${start}`, context: 'MEASURE' }],
    confidence: { indicator: 0.5, comparator: 1, value: 1, unit: 1, deadline: 1, cadence: 1, region: 1 },
    ...fields,
  });

  it('joins what is stated in full and in short', () => {
    const [merged, ...others] = mergeTargets([
      target('数据交易机构累计交易额', 0),
      target('交易额', 50, { strength: 'ASPIRATIONAL', hedges: ['力争'] }),
    ]);

    expect(others).toEqual([]);
    expect(merged?.spans.map(({ start }) => start)).toEqual([0, 50]);
    expect(merged).toMatchObject({ strength: 'ASPIRATIONAL', hedges: ['突破', '力争'] });
  });

  it.each([
    ['value', { value: '30' }],
    ['deadline', { dueOn: '2028-12-31' }],
    ['region', { regionId: 'changshu' }],
    ['scope', { scope: '各县级市（区）' }],
    ['comparator', { comparator: 'AT_LEAST' }],
    ['unit', { unit: '万元' }],
  ] as const)('keeps apart what differs in its %s', (_, fields) => {
    expect(mergeTargets([target('交易额', 0), target('交易额', 50, fields)])).toHaveLength(2);
  });

  it('keeps apart what only has the same number', () => {
    expect(mergeTargets([target('软件产业规模', 0), target('贷款余额', 50)])).toHaveLength(2);
  });

  it('takes the indicator that is known', () => {
    const known = { ...target('交易额', 0).indicator, id: 'turnover', name: '累计交易额' };

    const [merged] = mergeTargets([target('交易额', 0), target('交易额', 50, { indicator: known })]);

    expect(merged?.indicator).toEqual(known);
  });

  it('gives growth the unit that the same text gives what grows', () => {
    const growing = target('进出口额', 50, { comparator: 'MULTIPLY', value: '2', unit: '倍' });
    growing.indicator = { ...growing.indicator, unit: null };

    const [, merged] = mergeTargets([target('进出口额', 0), growing]);

    expect(merged?.indicator.unit).toBe('亿元');
  });

  it('does not change what it is given', () => {
    const first = target('交易额', 0);
    mergeTargets([first, target('交易额', 50)]);

    expect(first.spans).toHaveLength(1);
  });

  it('is as sure of an item as that all of its fields are right', () => {
    expect(overall({ confidence: { span: 0.9, duties: 0.5 } })).toBe('0.450');
  });
});
