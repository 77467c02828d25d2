import { describe, expect, it } from '@jest/globals';
import { extract } from './extract.js';

const plan = '某市某业行动方案（2023—2025年）\n一、任务\n（一）甲。';
const read = (sentence: string) =>
  extract(`${plan}${sentence}`).targets.map(
    ({ comparator, value, unit, deadline, indicator }) =>
      `${comparator} ${value}${unit ?? ''} ${deadline} ${indicator}`,
  );

describe('numbers in rows, within one another and against one', () => {
  it.each([
    [
      'dates in a row',
      '2024年、2025年分别新建站点5000个、6000个。',
      ['EQUAL 5000个 2024 新建站点', 'EQUAL 6000个 2025 新建站点'],
    ],
    [
      'years that share one 年',
      '2024、2025年培育企业10家和15家。',
      ['EQUAL 10家 2024 企业', 'EQUAL 15家 2025 企业'],
    ],
    [
      'dates that are spent already',
      '到2023年底，建成基地3个；到2025年，覆盖率分别达到90%和70%。',
      ['EQUAL 3个 2023 基地', 'AT_LEAST 90% 2025 覆盖率', 'AT_LEAST 70% 2025 覆盖率'],
    ],
    [
      'names in a row',
      '高新企业、科技企业分别达到10家、20家。',
      ['AT_LEAST 10家 2025 高新企业', 'AT_LEAST 20家 2025 科技企业'],
    ],
    [
      'sizes within sizes',
      '新签约亿元以上项目100个，其中10亿元以上20个、50亿元以上3个。',
      ['EQUAL 100个 2025 新签约亿元以上项目', 'EQUAL 20个 2025 10亿元以上', 'EQUAL 3个 2025 50亿元以上'],
    ],
    [
      'a part of what is counted before',
      '建成起降点200个以上，其中2024年新增50个。',
      ['AT_LEAST 200个 2025 起降点', 'EQUAL 50个 2024 起降点'],
    ],
    [
      'a yearly number beside a later day',
      '每年新增企业5家，到2024年集聚产业链企业500家。',
      ['EQUAL 5家 2025 新增企业', 'EQUAL 500家 2024 产业链企业'],
    ],
    ['a size as a class', '引进百亿元项目5个。', ['EQUAL 5个 2025 百亿元项目']],
    ['so many to one', '到2025年，收入比缩小到1.9∶1。', ['AT_MOST 1.9 2025 收入比']],
    ['no clock, and no fraction', '审批提速1/3，每天19:30开放。', []],
  ])('reads %s', (_, sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});
