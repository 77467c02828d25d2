import { describe, expect, it } from '@jest/globals';
import { extract } from './extract.js';

const said = (text: string) =>
  extract(text).targets.map(
    ({ comparator, value, valueHigh, unit, deadline, cadence }) =>
      `${comparator} ${value}${valueHigh ? `~${valueHigh}` : ''} ${unit} ${deadline} ${cadence}`,
  );

const measure = '关于促进某业发展的若干措施\n一、任务\n';

describe('quantified targets', () => {
  it.each([
    [
      'a unit with a denominator and a hedge',
      `${measure}到2025年，浓度控制在35微克/立方米以下。`,
      ['AT_MOST 35 微克/立方米 2025 BY_DEADLINE'],
    ],
    [
      'half-width commas and grouped digits',
      `${measure}到2025年,企业达到1,200家,产值达50亿元。`,
      ['AT_LEAST 1200 家 2025 BY_DEADLINE', 'AT_LEAST 50 亿元 2025 BY_DEADLINE'],
    ],
    [
      'a percentage of things',
      `${measure}2023年底前，实现96% 以上的政务服务事项网上可办。`,
      ['AT_LEAST 96 % 2023 BY_DEADLINE'],
    ],
    [
      'a bracketed share',
      `${measure}到2025年，后备企业500家以上（其中重点企业百家以上）。`,
      ['AT_LEAST 500 家 2025 BY_DEADLINE', 'AT_LEAST 100 家 2025 BY_DEADLINE'],
    ],
    [
      'counts of things named by a sum',
      `${measure}到2026年，培育产值超百亿元企业5家。`,
      ['EQUAL 5 家 2026 BY_DEADLINE'],
    ],
    [
      'round numbers in a list',
      `${measure}到2026年，培育十家龙头企业、百家骨干企业、千家创新企业。`,
      ['EQUAL 10 家 2026 BY_DEADLINE', 'EQUAL 100 家 2026 BY_DEADLINE', 'EQUAL 1000 家 2026 BY_DEADLINE'],
    ],
    ['a level', `${measure}到2027年，产业规模力争达2000亿元。`, ['AT_LEAST 2000 亿元 2027 BY_DEADLINE']],
    ['a range', `${measure}到2026年，培育1到2个千亿级产业集群。`, ['BETWEEN 1~2 个 2026 BY_DEADLINE']],
    [
      'a number in words',
      `${measure}到2026年，集聚企业超千家，总收入近千亿元。`,
      ['MORE_THAN 1000 家 2026 BY_DEADLINE', 'APPROXIMATELY 1000 亿元 2026 BY_DEADLINE'],
    ],
    [
      'a decimal with a scale',
      `${measure}到2026年，主体突破1.5万个。`,
      ['MORE_THAN 1.5 万个 2026 BY_DEADLINE'],
    ],
    [
      'a sign',
      `${measure}到2026年，优良天数比率≥85%，死亡率不超过6‰。`,
      ['AT_LEAST 85 % 2026 BY_DEADLINE', 'AT_MOST 6 ‰ 2026 BY_DEADLINE'],
    ],
    [
      'numbers in a row',
      `${measure}到2025年，三类排放量分别下降15%、10%和26%。`,
      ['EQUAL 15 % 2025 BY_DEADLINE', 'EQUAL 10 % 2025 BY_DEADLINE', 'EQUAL 26 % 2025 BY_DEADLINE'],
    ],
    [
      'limits in a row',
      `${measure}2021年底前将办理时间分别压减至5个、15个工作日以内。`,
      ['AT_MOST 5 个工作日 2021 BY_DEADLINE', 'AT_MOST 15 个工作日 2021 BY_DEADLINE'],
    ],
    ['growth', `${measure}到2026年，增加值年均增长8%以上。`, ['INCREASE_BY 8 % 2026 PER_YEAR']],
    ['doubling', `${measure}到2026年，进出口额实现翻番。`, ['MULTIPLY 2 null 2026 BY_DEADLINE']],
    ['a rank', `${measure}到2026年，贸易规模保持全省首位。`, ['RANK 1 位 2026 BY_DEADLINE']],
    ['full coverage', `${measure}到2026年，实现乡镇全覆盖。`, ['FULL_COVERAGE 100 % 2026 BY_DEADLINE']],
    ['full coverage without the word', `${measure}合理差评100%整改。`, ['FULL_COVERAGE 100 % null UNSTATED']],
    [
      'a promise of service',
      `${measure}出口退税平均时间压缩至 5 个工作日内。`,
      ['AT_MOST 5 个工作日 null UNSTATED'],
    ],
    ['a change from a base', `${measure}将公示时间由45天压减为20天。`, ['AT_MOST 20 天 null UNSTATED']],
    [
      'the verb once before a list',
      `${measure}到2026年，新增工厂20家、车间200个、平台10个。`,
      ['EQUAL 20 家 2026 BY_DEADLINE', 'EQUAL 200 个 2026 BY_DEADLINE', 'EQUAL 10 个 2026 BY_DEADLINE'],
    ],
    [
      'places that share a number',
      `${measure}到2026年，吴江区面料、吴中区家电产业出口超50亿元。`,
      ['MORE_THAN 50 亿元 2026 BY_DEADLINE', 'MORE_THAN 50 亿元 2026 BY_DEADLINE'],
    ],
    [
      'a number that may be more',
      `${measure}到2026年，打造100+应用场景，举办活动100余场。`,
      ['AT_LEAST 100 null 2026 BY_DEADLINE', 'MORE_THAN 100 场 2026 BY_DEADLINE'],
    ],
    [
      'tenths and 百分之',
      `${measure}到2026年，占比超三成，覆盖率达到九成以上，合格率达到百分之八十。`,
      ['MORE_THAN 30 % 2026 BY_DEADLINE', 'AT_LEAST 90 % 2026 BY_DEADLINE', 'AT_LEAST 80 % 2026 BY_DEADLINE'],
    ],
    [
      'headings that are targets',
      '2025年某区目标任务责任分解方案\n一、主要目标\n（一）地区生产总值增长6%左右\n责任单位：区发改委\n（二）新增就业2万人以上\n责任单位：区人社局',
      ['INCREASE_BY 6 % 2025 IN_YEAR', 'AT_LEAST 2 万人 2025 IN_YEAR'],
    ],
    [
      'counts behind what they count',
      `${measure}建设千亿元级集群2个、百亿元级园区5个。`,
      ['EQUAL 2 个 null UNSTATED', 'EQUAL 5 个 null UNSTATED'],
    ],
    [
      'a place in an order',
      `${measure}到2026年，总量进入全区前三位，指数位居全省第5位，实现村级“全覆盖”。`,
      ['RANK 3 位 2026 BY_DEADLINE', 'RANK 5 位 2026 BY_DEADLINE', 'FULL_COVERAGE 100 % 2026 BY_DEADLINE'],
    ],
    [
      'a place among so many',
      `${measure}到2026年，综合实力挺进中部地级市十强。`,
      ['RANK 10 位 2026 BY_DEADLINE'],
    ],
    [
      'all of it begun',
      `${measure}2026年6月底前，新增项目全部开工。`,
      ['FULL_COVERAGE 100 % 2026-06 BY_DEADLINE'],
    ],
    [
      'full coverage by the day of the plan',
      '某市某业行动方案（2024—2026年）\n一、任务\n（一）甲。重点企业走访全覆盖。',
      ['FULL_COVERAGE 100 % 2026 BY_DEADLINE'],
    ],
    [
      'full coverage, doubling and none at all without a verb',
      '某市某业行动方案（2024—2026年）\n一、任务\n（一）甲。超市全部纳入平台，绿色园区倍增，积压案件动态清零，重大事故零发生。',
      [
        'FULL_COVERAGE 100 % 2026 BY_DEADLINE',
        'MULTIPLY 2 null 2026 BY_DEADLINE',
        'EQUAL 0 null 2026 BY_DEADLINE',
        'EQUAL 0 null 2026 BY_DEADLINE',
      ],
    ],
    [
      'a list whose verb stands before its first number',
      `${measure}引进10名拔尖人才，20名后备人才，培训300名骨干。`,
      ['EQUAL 10 名 null UNSTATED', 'EQUAL 20 名 null UNSTATED', 'EQUAL 300 名 null UNSTATED'],
    ],
    [
      'a round number that is covered',
      `${measure}2026年，平台覆盖千家企业。`,
      ['EQUAL 1000 家 2026 IN_YEAR'],
    ],
    ['a fund to be raised', `${measure}设立总规模100亿元的产业母基金。`, ['EQUAL 100 亿元 null UNSTATED']],
    ['days that a stock lasts', `${measure}确保15天以上的成品粮储备。`, ['AT_LEAST 15 天 null UNSTATED']],
  ])('reads %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('gives each place its own span and scope', () => {
    const text = `${measure}到2026年，吴江区面料、吴中区家电产业出口超50亿元。`;
    expect(extract(text).targets.map(({ quote, scope }) => [quote, scope])).toEqual([
      ['吴江区面料、吴中区家电产业出口超50亿元', '吴江区'],
      ['吴中区家电产业出口超50亿元', '吴中区'],
    ]);
  });
});
