import { describe, expect, it } from '@jest/globals';
import { cellsOf, linesOf, readPeriod } from './cells.rules';
import { type Due, matchLines } from './match.rules';

const YI = { code: '亿元', base: '元', factor: '100000000', dimension: 'money' };
const HOMES = { code: '家', base: '家', factor: '1', dimension: 'count:家' };
const UNITS = [YI, HOMES, { ...YI, code: '元', factor: '1' }];

const due = (name: string, period: string, state = 'LATE', latest: string | null = null): Due => ({
  key: `${name} ${period}`,
  indicator: { id: name, name, aggregation: 'LATEST', unit: name.endsWith('规模') ? YI : HOMES },
  region: { id: 'sz', name: '苏州市', nameEn: 'Suzhou' },
  period,
  periodEndsOn: '2026-09-30',
  state,
  known: {
    latest: latest
      ? { period: '2026-Q2', periodEndsOn: '2026-06-30', verified: true, quantity: { base: latest } }
      : null,
  },
});

describe('what is pasted', () => {
  it('has quoted cells with tabs, lines and quotes in them', () =>
    expect(cellsOf('甲\t"一\n二"\t3\r\n\r\n"说""是"""\t\t4\n')).toEqual([
      ['甲', '一\n二', '3'],
      ['说"是"', '', '4'],
    ]));
  it('is read by its heads in any order, below a title', () =>
    expect(linesOf(cellsOf('三季度填报\n数值\t指标\t备注\n5\t软件\t注'))).toEqual([
      { indicator: '软件', region: '', period: '', value: '5', unit: '', narrative: '注', number: 3 },
    ]));
  it('is read in the order of the template without heads', () =>
    expect(linesOf(cellsOf('软件\t苏州市\t2026-Q3\t5\t家'))[0]).toMatchObject({ value: '5', number: 1 }));
});

it.each([
  ['2026-Q3', '2026-Q3'],
  ['2026Q3', '2026-Q3'],
  ['2026年第三季度', '2026-Q3'],
  ['2026年3季度', '2026-Q3'],
  ['2026年上半年', '2026-H1'],
  ['2026H2', '2026-H2'],
  ['2026年9月', '2026-09'],
  ['2026/9', '2026-09'],
  ['２０２６年', '2026'],
  ['三季度', null],
  ['2026年13月', null],
])('reads the period %s as %s', (text, period) => expect(readPeriod(text)).toBe(period));

describe('what would become of a line', () => {
  const dues = [
    due('软件规模', '2026-Q3', 'LATE', '200000000000'),
    due('“头雁”企业', '2026-Q2'),
    due('“头雁”企业', '2026-Q3'),
    due('中心', '2026-Q3', 'SUBMITTED'),
    due('园区', '2026-Q3', 'VERIFIED'),
  ];
  const problems = (text: string) =>
    matchLines(linesOf(cellsOf(text)), dues, UNITS).map(({ problem, amount }) => problem ?? amount?.reading);

  it.each([
    ['软件规模\t苏州市\t2026年三季度\t2100', '2100亿元'],
    ['软件规模\tSuzhou\t\t210,000,000,000\t元', '2100亿元'],
    ['头雁企业\t\t2026Q3\t54', '54家'],
    ['头雁企业\t\t\t54', 'AMBIGUOUS'],
    ['头雁企业\t\t2024Q3\t54', 'NO_PERIOD'],
    ['头雁企业\t昆山市\t2026Q3\t54', 'NO_REGION'],
    ['没有的指标\t\t2026Q3\t54', 'NO_INDICATOR'],
    ['软件规模\t\t2026Q3\t', 'EMPTY'],
    ['软件规模\t\t2026Q3\t两千', 'NOT_A_NUMBER'],
    ['软件规模\t\t2026Q3\t2100\t家', 'UNIT_MISMATCH'],
    ['软件规模\t\t2026Q3\t21000', 'UNEXPLAINED'],
    ['软件规模\t\t2026Q3\t21000\t\t口径调整', '21000亿元'],
    ['中心\t\t2026Q3\t3', 'WAITS'],
    ['园区\t\t2026Q3\t3', 'STANDS'],
  ])('%j: %s', (text, becomes) => expect(problems(text)).toEqual([becomes]));

  it('is refused where another line reports the same', () =>
    expect(problems('软件规模\t\t2026Q3\t2100\n软件规模\t\t2026Q3\t2200')).toEqual(['2100亿元', 'TWICE']));
});
