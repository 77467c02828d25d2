import { describe, expect, it } from '@jest/globals';
import { factsOf } from './facts.js';

const facts = (text: string, ...names: (keyof ReturnType<typeof factsOf>)[]) => {
  const found = factsOf(text);
  return names.map((name) => found[name]);
};

describe('the facts of a document', () => {
  it.each([
    [
      'labels above the text',
      '索引号：X/1  主题分类：工业\n发布机构：某海市人民政府办公厅  成文日期：2023-07-12\n文号：海政办函〔2023〕51 号  有效性：有效\n\n某海市人民政府办公厅关于加快算力建设的意见\n为了。',
      ['某海市人民政府办公厅关于加快算力建设的意见', '海政办函〔2023〕51号', '2023-07-12'],
    ],
    [
      'a table of labels',
      '| 发文字号 | 海政办〔2024〕2号 | 成文日期 | 2024-05-08 |\n| 标 题 | 某海市关于稳外贸的若干举措 |\n某海市关于稳外贸的若干举措\n为了。',
      ['某海市关于稳外贸的若干举措', '海政办〔2024〕2号', '2024-05-08'],
    ],
    [
      'labels and values line by line',
      '索引号\n015/1\n发文字号\n海政办发〔2022〕8号\n成文日期\n2022年3月1日\n某海市人民政府办公室\n关于支持民营经济的\n若干意见\n各县：\n为了。',
      ['某海市人民政府办公室关于支持民营经济的若干意见', '海政办发〔2022〕8号', '2022-03-01'],
    ],
    [
      'a red head and a rule',
      '某海市人民政府办公室文件\n海政办发〔2023〕15号\n──────\n市政府办公室关于稳增长的通知\n各区：\n请执行。\n某海市人民政府办公室\n2023年2月20日',
      ['市政府办公室关于稳增长的通知', '海政办发〔2023〕15号', '2023-02-20'],
    ],
    [
      'a day in Chinese numerals and a number behind the title',
      '某海市关于兴业的意见（海政发[2024] 3 号）\n各区：\n为了。\n某海市人民政府\n二○二四年十一月二十日',
      ['某海市关于兴业的意见', '海政发[2024]3号', '2024-11-20'],
    ],
    [
      'a decree',
      '某海市人民政府令\n第152号\n《某海市停车场管理办法》已经2024年3月15日市政府常务会议审议通过，现予公布，自2024年6月1日起施行。\n市长 某某\n2024年4月8日',
      ['某海市停车场管理办法', '某海市人民政府令第152号', '2024-04-08'],
    ],
    [
      'the history of a regulation',
      '某海市燃气管理办法\n（2018年4月23日某海市人民政府令第145号发布 2020年4月21日某海市人民政府令第153号修正 自2018年6月1日起施行）\n第一章 总则\n',
      ['某海市燃气管理办法', '某海市人民政府令第145号', '2018-04-23'],
    ],
  ])('reads title, number and day of issue from %s', (_, text, expected) => {
    expect(facts(text, 'title', 'documentNumber', 'issuedOn')).toEqual(expected);
  });

  it('cites no number or day of another document', () => {
    const text =
      '某海市工作计划\n为贯彻《关于兴业的意见》（国发〔2021〕24号）。\n《某海市条例》（自2023年12月1日起施行。）。\n《某海市办法》自2024年5月1日起施行。';
    expect(facts(text, 'documentNumber', 'issuedOn', 'effectiveFrom')).toEqual([null, null, null]);
  });

  it.each([
    ['a span', '本政策有效期自2024年1月1日至2026年12月31日。', ['2024-01-01', '2026-12-31']],
    ['a term', '本办法自2024年5月1日起施行，有效期五年。', ['2024-05-01', '2029-04-30']],
    ['a term from its issue', '本意见自印发之日起实施，有效期2年。', ['2024-04-02', '2026-04-01']],
    ['days after its issue', '本办法自公布之日起30日后施行，试行期两年。', ['2024-05-02', '2026-05-01']],
    ['an end of year', '本措施自印发之日起执行，有效期至2025年底。', ['2024-04-02', '2025-12-31']],
    [
      'the last statement',
      '减免执行期限至2027年12月31日。\n本政策自2024年6月1日起生效，有效期至2025年12月31日止。',
      ['2024-06-01', '2025-12-31'],
    ],
  ])('reads from when to when it holds: %s', (_, sentence, expected) => {
    const text = `某海市若干措施\n为了。\n${sentence}\n某海市人民政府\n2024年4月2日`;
    expect(facts(text, 'effectiveFrom', 'effectiveTo')).toEqual(expected);
  });

  it.each([
    ['江海省人民政府关于兴业的意见', '江海省'],
    ['某海市东湖区人民政府关于兴业的意见', '东湖区'],
    ['中共某海市委办公室 某海市人民政府办公室印发《关于兴业的意见》的通知', '某海市'],
    ['政策解读｜《某海市兴业措施》', '某海市'],
    ['某海土家族苗族自治州硒产业行动方案', '某海土家族苗族自治州'],
    ['2024年鄞州区民生实事方案', '鄞州区'],
    ['广州市商务局等8部门关于兴业的意见', '广州市'],
    ['成都市关于兴业的意见', '成都市'],
    ['苏州市网上中介服务超市管理办法', '苏州市'],
    ['关于推进示范区建设的意见', null],
  ])('finds the region of %s', (title, region) => {
    expect(facts(`${title}\n为了。`, 'region')).toEqual([region]);
  });

  it.each([
    ['named most often', '《太仓市行动计划》施行以来，在太仓市注册的企业，苏州市予以支持。', '太仓市'],
    ['the one government', '近日，某海市人民政府发布了意见。', '某海市'],
    ['whose case it has in mind', '结合苏州实际，提出如下意见：', '苏州市'],
    ['nobody', '结合我市实际，提出如下意见：', null],
  ])('finds the region in the words of a text: %s', (_, text, region) => {
    expect(facts(`关于兴业的意见\n${text}`, 'region')).toEqual([region]);
  });

  it('calls an untitled document what it calls itself', () => {
    expect(facts('各区：\n为了兴业，特制定以下政策意见。\n一、甲', 'kind')).toEqual(['OPINIONS']);
    expect(facts('一、甲\n做。\n本意见自2020年6月1日起施行。', 'kind')).toEqual(['OPINIONS']);
  });

  it.each([
    ['a notice alone', '', 'NOTICE'],
    ['a notice that carries its plan', '某海市兴业行动计划\n一、目标\n', 'ACTION_PLAN'],
  ])('gives %s its kind', (_, below, kind) => {
    const text = `某海市人民政府关于印发某海市兴业行动计划的通知\n各区：\n请执行。\n某海市人民政府\n2024年4月2日\n${below}`;
    expect(facts(text, 'kind')).toEqual([kind]);
  });

  it('names several bodies that sign together', () => {
    const text = '关于兴业的通知\n各区：\n请执行。\n某海市财政局　某海市商务局\n某海市人民银行\n2024年4月2日';
    expect(facts(text, 'issuer')).toEqual(['某海市财政局、某海市商务局、某海市人民银行']);
  });
});
