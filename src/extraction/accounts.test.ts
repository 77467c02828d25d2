import { describe, expect, it } from '@jest/globals';
import { extract } from './extract.js';

const said = (text: string) =>
  extract(text).targets.map(({ comparator, value, unit, deadline }) =>
    [comparator, value, unit, deadline].join(' '),
  );

describe('accounts of the past', () => {
  it('reads no target in a report before it turns to what comes next', () => {
    const report =
      '一季度，全市新增企业2.1万户，同比增长9%，完成年度目标的31%。\n下一步，年底前新增企业6万户以上。';
    expect(said(`某市2024年一季度稳企业工作情况通报\n${report}`)).toEqual(['AT_LEAST 6 万户 2024']);
    expect(said('某市2024年统计公报\n全年粮食产量120万吨，比上年增长3%。森林覆盖率41%。')).toEqual([]);
  });

  it('reads no target below a heading that says how things went', () => {
    const plan =
      '一、基本情况\n全市共有养老机构30家，床位8000张。\n二、任务\n（一）建设。2025年新增床位500张。';
    expect(said(`某市2025年养老工作方案\n${plan}`)).toEqual(['EQUAL 500 张 2025']);
  });

  it('reads on below a heading that asks how things go', () => {
    const plan = '一、任务\n（一）跟踪落实情况\n2025年走访企业500家。';
    expect(said(`某市2025年工作要点\n${plan}`)).toEqual(['EQUAL 500 家 2025']);
  });

  it('goes on with a past year over 全年, to the end of its paragraph', () => {
    const plan = '2024年，全市奋力拼搏。全年新增企业40家。专利拥有量60件。\n2025年，新增企业50家。';
    expect(said(`某市2025年重点任务\n${plan}`)).toEqual(['EQUAL 50 家 2025']);
  });

  it('is back in the year of the plan with 今年', () => {
    expect(said('某市2025年重点任务\n2024年新增企业40家。今年，新增企业50家。')).toEqual([
      'EQUAL 50 家 2025',
    ]);
  });
});
