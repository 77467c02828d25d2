import { describe, expect, it } from '@jest/globals';
import { extract } from './extract.js';

const read = (rows: string[]) =>
  extract(`某市2024年重点任务台账\n${rows.join('\n')}`).targets.map(
    ({ value, unit, deadline }) => `${value}${unit} ${deadline}`,
  );

describe('days that head the columns of a table', () => {
  it('date what stands in their cells, each its own', () => {
    expect(
      read([
        '| 序号 | 工作任务 | 年度目标 | 一季度目标 | 上半年目标 | 责任单位 |',
        '| 1 | 道路建设 | 新建道路20公里 | 新建道路5公里 | 新建道路12公里 | 市住建局 |',
      ]),
    ).toEqual(['20公里 2024', '5公里 2024-03', '12公里 2024-06']);
  });

  it('leave a cell alone that has a day of its own', () => {
    expect(
      read([
        '| 序号 | 工作任务 | 6月底前任务 | 责任单位 |',
        '| 1 | 道路建设 | 2024年5月底前，新建道路5公里 | 市住建局 |',
      ]),
    ).toEqual(['5公里 2024-05']);
  });
});
