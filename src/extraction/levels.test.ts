import { describe, expect, it } from '@jest/globals';
import { extract } from './extract.js';

const plan = '某市2024年工作要点\n一、任务\n（一）甲。';
const read = (sentence: string) =>
  extract(`${plan}${sentence}`).targets.map(({ value, unit }) => value + unit);

describe('words of grants and rules within names of indicators', () => {
  it.each([
    ['a share of cases', '惠企资金兑付率达到98%，公交分担率30%。', ['98%', '30%']],
    ['a volume', '“某信贷”授信规模突破20亿元。', ['20亿元']],
    ['loans paid out', '发放创业担保贷款2亿元，个人最高额度为20万元。', ['2亿元']],
    ['who is helped', '每年资助青年教师30名、扶持返乡创业者200人。', ['30名', '200人']],
    ['a time cut short', '补贴资金审核时限压缩至5个工作日。', ['5个工作日']],
    ['days of a level', '优良天数达到300天以上。', ['300天']],
    ['an age in a name', '开展2万名50-69周岁居民筛查，劳动年龄人口就业10万人。', ['2万名', '10万人']],
    ['years of a level', '人均受教育年限11.5年，人均预期寿命80.5岁。', ['11.5年', '80.5岁']],
    [
      'a list of times cut short',
      '注册时间压缩至2个工作日以内，银行开户1个工作日。',
      ['2个工作日', '1个工作日'],
    ],
    [
      'people who are served',
      '为3万名老人免费提供体检，对200家小微企业开展辅导，兑现奖励政策。',
      ['3万名', '200家'],
    ],
    ['a list of what is formed', '形成万亿级产业1个，钢铁、船舶等3个千亿级产业链。', ['1个', '3个']],
    ['a power that is secured', '100%保障重点企业用电。', ['100%']],
    ['grants in brackets', '整治村庄20个（含省级补助村）。', ['20个']],
  ])('reads %s', (_, sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it.each([
    ['a grant to some', '资助每名人才5万元，共资助10名。'],
    ['a price', '贷款利率不超过4%，担保费率为1%。'],
    ['a time to ask', '申领人在10个工作日内提交材料。'],
    ['a span of years', '对口帮扶10年，运营年限较长。'],
    ['an enumeration', '辖区内有钢铁、船舶等3个产业链。'],
    ['an age to be met', '申报人年龄不超过45周岁。'],
  ])('reads no target in %s', (_, sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});
