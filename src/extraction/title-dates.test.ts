import { describe, expect, it } from '@jest/globals';
import { extract } from './extract.js';
import { titleDue } from './title-dates.js';

describe('the deadline that a title gives', () => {
  it.each([
    ['某市某业行动计划（2025—2027年）', 'by 2027'],
    ['某市某业2023年实施方案', 'in 2023'],
    ['某市某业2025行动计划', 'by 2025'],
    ['某市某业“十五五”规划', 'by 2030'],
    ['某市2024年工作要点', 'in 2024'],
    ['某区2024年十件民生实事', 'in 2024'],
    ['某县2023年10个民生实事项目', 'in 2023'],
    ['某省重点任务分工（2024年）', 'in 2024'],
    ['某市2025年促进某业若干措施', 'in 2025'],
    ['健康某市行动（2020—2030年）2024年度推进清单', 'in 2024'],
    ['某市“十四五”规划2023年重点任务', 'in 2023'],
    ['某市第十四个五年规划和2035年远景目标纲要任务分工方案', 'by 2025'],
    ['关于2023年重点任务进展情况的通报', null],
    ['某市促进某业若干措施（2024年版）', null],
    ['某市某业管理办法', null],
  ])('reads %s as %s', (title, expected) => {
    const due = titleDue(title);
    expect(due && `${due.form} ${due.date}`).toBe(expected);
  });

  it('takes no deadline from the distant year in the name of a plan', () => {
    const text =
      '某市第十四个五年规划和2035年远景目标纲要任务分工方案\n一、任务\n落实某市第十四个五年规划和2035年远景目标纲要，培育企业100家。';
    expect(extract(text).targets.map(({ value, deadline }) => [value, deadline])).toEqual([['100', '2025']]);
  });
});
