import { describe, expect, it } from '@jest/globals';
import { extract } from './extract.js';

const said = (text: string) =>
  extract(text).targets.map(
    ({ comparator, value, valueHigh, unit, deadline, cadence }) =>
      `${comparator} ${value}${valueHigh ? `~${valueHigh}` : ''} ${unit} ${deadline} ${cadence}`,
  );

const plan = '某市三年行动计划（2024～2026年）\n一、目标\n';
const measure = '关于促进某业发展的若干措施\n一、任务\n';

describe('quantified targets', () => {
  it.each([
    [
      'a span of years before a comma',
      `${measure}用三年时间，建成10个示范区。`,
      ['EQUAL 10 个 null IN_PERIOD'],
    ],
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
      'a row of a table dated by its cell',
      '某市任务分工表\n\t序号\n\t任务\n\t责任单位\n\t完成时限\n\t1\n\t改造\n\t完成改造20个小区。\n\t市住建局\n\t2024年底前\n',
      ['EQUAL 20 个 2024 BY_DEADLINE'],
    ],
    [
      'the title of a forwarded document',
      '某市政府办公室关于印发若干文件的通知\n各区政府：\n现印发给你们。\n某市某业行动计划（2025—2027年）\n一、任务\n培育企业100家。',
      ['EQUAL 100 家 2027 BY_DEADLINE'],
    ],
    [
      'a five-year plan',
      '某市数字经济发展“十五五”规划\n一、任务\n培育企业100家。',
      ['EQUAL 100 家 2030 BY_DEADLINE'],
    ],
    [
      'dates and numbers in rows',
      `${measure}到2025年和2030年，占比分别达到20%和25%。`,
      ['AT_LEAST 20 % 2025 BY_DEADLINE', 'AT_LEAST 25 % 2030 BY_DEADLINE'],
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
    ['a rhythm', `${measure}每季度开展评查不少于一次。`, ['AT_LEAST 1 次 null IN_PERIOD']],
    [
      'the verb once before a list',
      `${measure}到2026年，新增工厂20家、车间200个、平台10个。`,
      ['EQUAL 20 家 2026 BY_DEADLINE', 'EQUAL 200 个 2026 BY_DEADLINE', 'EQUAL 10 个 2026 BY_DEADLINE'],
    ],
    [
      'a title that dates the whole',
      `${plan}培育企业100家，每年新增10家以上。`,
      ['EQUAL 100 家 2026 BY_DEADLINE', 'AT_LEAST 10 家 2026 PER_YEAR'],
    ],
    [
      'a bare year',
      '某市2023年实施方案\n一、任务\n2023年，新增工厂20家，累计建成基站3.7万个。',
      ['EQUAL 20 家 2023 IN_YEAR', 'EQUAL 3.7 万个 2023 BY_DEADLINE'],
    ],
    [
      'bullets under a goal',
      `${measure}二、主要目标\n到2027年，体系基本建成。\n——规模扩大。产业规模达2000亿元。`,
      ['AT_LEAST 2000 亿元 2027 BY_DEADLINE'],
    ],
    [
      'a heading that dates its bullets',
      `${measure}（一）2025年目标\n——产业规模达到100亿元。\n（二）2030年目标\n——产业规模达到500亿元。`,
      ['AT_LEAST 100 亿元 2025 BY_DEADLINE', 'AT_LEAST 500 亿元 2030 BY_DEADLINE'],
    ],
    [
      'a day in the note',
      `${measure}（一）甲。建成示范区10个以上，集聚企业50家以上。（责任单位：市工信局；完成时限：2025年底）`,
      ['AT_LEAST 10 个 2025 BY_DEADLINE', 'AT_LEAST 50 家 2025 BY_DEADLINE'],
    ],
    [
      'places that share a number',
      `${measure}到2026年，吴江区面料、吴中区家电产业出口超50亿元。`,
      ['MORE_THAN 50 亿元 2026 BY_DEADLINE', 'MORE_THAN 50 亿元 2026 BY_DEADLINE'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    ['a grant', '对认定的企业，给予最高100万元奖励。'],
    ['a condition', '对年产值首次突破1亿元的企业，分别给予10万元奖励。'],
    ['a ratio of a grant', '按照设备投资额5%给予奖励，单个企业最高补贴100万元。'],
    ['a past result', '目前全市共有企业500家，已建成平台20个。'],
    ['an existing count', '推进全市6个国家级、16个省级基地公共服务平台建设。'],
    ['a count of aspects', '围绕引导企业等六个方面，实施“十二大行动”。'],
    ['a name', '招引世界500强企业，推广5G和12345热线。'],
    ['a time limit', '申请人应当在15日内提交材料。'],
    ['a class of things', '业务收入亿元以上的企业可以申报。'],
    ['a tax', '减按15%的税率征收企业所得税。'],
    ['an advance payment', '委托旅行社代理，预付款比例不低于50%。'],
    ['a vague number', '到2027年，突破一批关键核心技术，形成一个品牌。'],
    ['a year in a book title', '落实《强国建设纲要（2021～2035年）》，提升企业水平。'],
    ['a validity', '本措施自2025年7月1日起施行，有效期至2027年12月31日。'],
  ])('reads no target in %s', (_, sentence) => {
    expect(said(`${measure}（一）甲。${sentence}`)).toEqual([]);
  });

  it('leaves a document of articles alone', () => {
    const articles = ['一', '二', '三', '四', '五']
      .map((number) => `第${number}条 企业每年检查不少于2次。`)
      .join('\n');
    expect(said(`某市管理办法\n${articles}`)).toEqual([]);
  });

  it('gives each place its own span and scope', () => {
    const text = `${measure}到2026年，吴江区面料、吴中区家电产业出口超50亿元。`;
    expect(extract(text).targets.map(({ quote, scope }) => [quote, scope])).toEqual([
      ['吴江区面料、吴中区家电产业出口超50亿元', '吴江区'],
      ['吴中区家电产业出口超50亿元', '吴中区'],
    ]);
  });
});
