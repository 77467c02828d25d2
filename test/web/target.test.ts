import { expect, it } from '@jest/globals';
import { eventually } from './support/eventually.js';
import { EVERY_LOOK, expectAccessible, expectFits, keepScreen, startVisiting } from './support/visiting.js';

const { visit } = startVisiting();
const WITH_FORECAST = '软件产业规模';

it.each(EVERY_LOOK)('shows how a target goes and where it leads, on a %s in %s', async (size, language) => {
  const page = await visit(`/targets?text=${WITH_FORECAST}`, { as: 'leader', size, language });
  await page.getByRole('link', { name: /^软件产业规模 >3500亿元/ }).click();
  await page.locator('.target canvas').waitFor();
  await page.getByText(language === 'zh' ? /^照目前走势/ : /^As things go/).waitFor();
  await keepScreen(page, `target-${size}-${language}`);
  await expectFits(page);
  await expectAccessible(page);
});

it('has the figures of the chart as a table, for who does not see it and for who asks by keyboard', async () => {
  const page = await visit(`/targets?text=${WITH_FORECAST}`, { as: 'leader' });
  await page.getByRole('link', { name: /^软件产业规模 >3500亿元/ }).click();
  const table = page.getByRole('table', { name: '实际值、序时线和预测（亿元）' });
  const last = table.getByRole('row', { name: /^2027-12-31/ });
  await last.waitFor();
  await eventually(async () => {
    expect(await table.getByRole('columnheader').allTextContents()).toEqual([
      ...['日期', '已审核', '单位自报', '序时线', '预测', '预测下限', '预测上限'],
    ]);
    expect(await table.getByRole('row', { name: /^2026-06-30/ }).allTextContents()).toEqual([
      '2026-06-302000.9亿元2000.9亿元',
    ]);
    expect(await last.textContent()).toMatch(/^2027-12-313500亿元/);
  });
  await page.getByRole('button', { name: '看表格' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.target canvas').waitFor({ state: 'detached' });
  await keepScreen(page, 'target-table-desk-zh');
  await expectAccessible(page);
});

it('says so where there is nothing to draw', async () => {
  const page = await visit('/targets?status=NO_DATA', { as: 'leader' });
  await page.getByRole('row').nth(2).getByRole('link').first().click();
  await page.getByText('还没有已审核的数据，暂无走势。').waitFor();
  await expectAccessible(page);
});
