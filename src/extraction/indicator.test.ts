import { describe, expect, it } from '@jest/globals';
import { extract } from './extract.js';

const measure = '关于促进某业发展的若干措施\n一、任务\n';

describe('what a target counts, and how strongly it is meant', () => {
  it.each([
    ['培育企业100家', ['企业']],
    [
      '基本医保参保率达到97%，再生水利用率达到25%，建成高标准农田50万亩',
      ['基本医保参保率', '再生水利用率', '高标准农田'],
    ],
    ['新增床位500张，每个县至少建成1所公立医院', ['新增床位', '公立医院']],
    ['过早死亡率低于12%', ['过早死亡率']],
    ['新增工厂20家、车间200个', ['新增工厂', '新增车间']],
    ['将公示时间由45天压减为20天', ['公示时间']],
    [
      '服务业增加值突破9000亿元，年均增长9%，占GDP比重62%以上',
      ['服务业增加值', '服务业增加值', '服务业增加值占GDP比重'],
    ],
    ['排放量比2020年下降20%以上', ['排放量下降']],
    ['出口总额稳居全省前三', ['出口总额']],
    ['全市认证机构营业收入超18亿元，从业人员超2000人', ['认证机构营业收入', '认证机构从业人员']],
    ['事项力争达到100项以上，自由贸易试验区力争达到150项', ['事项', '事项']],
    ['实现户口迁移等74项政务服务事项“跨省通办”', ['政务服务事项“跨省通办”']],
    ['实名差评100%整改', ['实名差评整改']],
    ['各部门每月至少安排一次专题调研活动', ['专题调研活动']],
  ])('names what %s counts', (clause, names) => {
    const { targets } = extract(`${measure}到2026年，${clause}。`);
    expect(targets.map(({ indicator }) => indicator)).toEqual(names);
  });

  it.each([
    ['力争到2026年，产值达到10亿元，企业达到100家', ['ASPIRATIONAL', 'ASPIRATIONAL']],
    ['力争产值达到10亿元，企业达到100家', ['ASPIRATIONAL', 'BINDING']],
    ['确保产值达到10亿元', ['BINDING']],
  ])('weighs %s', (clause, strengths) => {
    const { targets } = extract(`${measure}（一）目标\n${clause}。`);
    expect(targets.map(({ strength }) => strength)).toEqual(strengths);
  });
});
