import { describe, expect, it } from '@jest/globals';
import { extract } from './extract.js';

const said = (text: string) =>
  extract(text).targets.map(
    ({ comparator, value, valueHigh, unit, deadline, cadence }) =>
      `${comparator} ${value}${valueHigh ? `~${valueHigh}` : ''} ${unit} ${deadline} ${cadence}`,
  );

const plan = '某市三年行动计划（2024～2026年）\n一、目标\n';
const measure = '关于促进某业发展的若干措施\n一、任务\n';

describe('when a target is due, and how it runs in time', () => {
  it.each([
    [
      'a span of years before a comma',
      `${measure}用三年时间，建成10个示范区。`,
      ['EQUAL 10 个 null IN_PERIOD'],
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
    ['a rhythm', `${measure}每季度开展评查不少于一次。`, ['AT_LEAST 1 次 null IN_PERIOD']],
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
    ['so many a year', `${measure}新增企业1200家/年。`, ['EQUAL 1200 家 null PER_YEAR']],
    [
      'what is reached behind what recurs',
      `${measure}每年新增企业50家以上，到2026年累计达1000家。`,
      ['AT_LEAST 50 家 2026 PER_YEAR', 'AT_LEAST 1000 家 2026 BY_DEADLINE'],
    ],
    [
      'quarters and half years',
      `某市2024年工作方案\n一、任务\n一季度开工率达到40%，上半年完成投资50亿元，三季度末开工率达到90%。`,
      [
        'AT_LEAST 40 % 2024-03 BY_DEADLINE',
        'EQUAL 50 亿元 2024-06 BY_DEADLINE',
        'AT_LEAST 90 % 2024-09 BY_DEADLINE',
      ],
    ],
    [
      'a day in a bracket behind',
      `${measure}建成示范区10个（2025年底前），集聚企业50家以上（2026年6月底前完成）。`,
      ['EQUAL 10 个 2025 BY_DEADLINE', 'AT_LEAST 50 家 2026-06 BY_DEADLINE'],
    ],
    [
      'years in brackets behind a heading',
      `${measure}（一）目标（2023—2025年）\n企业达到100家。\n（二）第一阶段（2023年6月底前）。建立台账1000份。`,
      ['AT_LEAST 100 家 2025 BY_DEADLINE', 'EQUAL 1000 份 2023-06 BY_DEADLINE'],
    ],
    [
      'a day that closes its sentence',
      `${measure}到2026年，企业达到100家。建成基地10个，2025年6月底前投用。`,
      ['AT_LEAST 100 家 2026 BY_DEADLINE', 'EQUAL 10 个 2025-06 BY_DEADLINE'],
    ],
    [
      'half a year in the year named before it',
      '某市2021年方案\n一、任务\n2022年一季度出台办法，上半年完成试点5个，年底前推广至20个。',
      ['EQUAL 5 个 2022-06 BY_DEADLINE', 'EQUAL 20 个 2022 BY_DEADLINE'],
    ],
    [
      'the end of a five-year plan, quoted',
      `${measure}“十四五”末，建成基地10个。`,
      ['EQUAL 10 个 2025 BY_DEADLINE'],
    ],
    [
      'a span that ends what was dated before it',
      `${measure}2025年，新增机构3家；力争三年内，占比达到80%以上。`,
      ['EQUAL 3 家 2025 IN_YEAR', 'AT_LEAST 80 % null IN_PERIOD'],
    ],
    [
      'a span that governs its sentence',
      `${measure}5年内重点引进100名人才，慰问300名专家，选拔200名后备干部。`,
      ['EQUAL 100 名 null IN_PERIOD', 'EQUAL 300 名 null IN_PERIOD', 'EQUAL 200 名 null IN_PERIOD'],
    ],
    [
      'goals in quotes',
      `${measure}三年内，实现“人才总量达到20万人，贡献率达到40%”的目标。`,
      ['AT_LEAST 20 万人 null IN_PERIOD', 'AT_LEAST 40 % null IN_PERIOD'],
    ],
    [
      'items below the sentence that announces them',
      `${measure}（一）目标\n到2026年，体系基本建成。具体目标如下：\n1.企业达到100家。\n2.建成基地10个。`,
      ['AT_LEAST 100 家 2026 BY_DEADLINE', 'EQUAL 10 个 2026 BY_DEADLINE'],
    ],
    [
      'years below the name of a forwarded plan',
      '某市政府关于印发某业行动方案的通知\n各区：\n请执行。\n某市某业三年行动方案\n（2022-2024年）\n一、任务\n培育企业20家。',
      ['EQUAL 20 家 2024 BY_DEADLINE'],
    ],
    [
      'a distant year in a title as none of its own',
      '某市第十四个五年规划和二〇三五年远景目标纲要\n一、目标\n到2025年，企业达到100家。',
      ['AT_LEAST 100 家 2025 BY_DEADLINE'],
    ],
    [
      'states and deeds of a bare year',
      '某市2025年工作要点\n一、任务\n2025年，举办活动50场，实现乡镇全覆盖，失业率控制在5%以内。',
      ['EQUAL 50 场 2025 IN_YEAR', 'FULL_COVERAGE 100 % 2025 BY_DEADLINE', 'AT_MOST 5 % 2025 BY_DEADLINE'],
    ],
    [
      'a table of indicators, side by side',
      '某市“十四五”规划\n一、目标\n指标名称\t单位\t2020年\t2025年\n森林覆盖率\t%\t20\t≥25\n粮食产量\t万吨\t100\t110',
      ['AT_LEAST 25 % 2025 BY_DEADLINE', 'EQUAL 110 万吨 2025 BY_DEADLINE'],
    ],
    [
      'a table of indicators, line by line',
      '某市“十四五”规划\n一、目标\n指标\n单位\n2020年\n2025年\n属性\n经济发展\n增加值\n亿元\n6100\n9000\n预期性\n占比\n%\n30\n40左右\n预期性\n',
      ['EQUAL 9000 亿元 2025 BY_DEADLINE', 'APPROXIMATELY 40 % 2025 BY_DEADLINE'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('leaves what is past alone', () => {
    const text =
      '某市2024年行动方案\n一、任务\n2022年，全市产值达到100亿元，增长8%。到2026年，产值达到200亿元，较2022年翻一番。';
    expect(said(text)).toEqual(['AT_LEAST 200 亿元 2026 BY_DEADLINE', 'MULTIPLY 2 null 2026 BY_DEADLINE']);
  });
});
