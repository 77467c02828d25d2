import { expect, it } from '@jest/globals';
import { eventually } from './support/eventually.js';
import { EVERY_LOOK, expectAccessible, expectFits, keepScreen, startVisiting } from './support/visiting.js';

const { visit } = startVisiting();

it.each(EVERY_LOOK)('lists the targets with how they stand, on a %s in %s', async (size, language) => {
  const page = await visit('/targets', { as: 'leader', size, language });
  await page.getByRole('row').nth(3).getByRole('link').waitFor();
  await keepScreen(page, `targets-${size}-${language}`, { fullPage: false });
  await expectFits(page);
  await expectAccessible(page);
});

it('narrows the list as somebody types, keeps it in the address, and takes it back', async () => {
  const page = await visit('/targets');
  const count = page.getByText(/^共\d+个$/);
  await count.waitFor();
  const all = await count.textContent();
  await page.getByRole('searchbox', { name: '搜索指标或原文' }).fill('国家级工业设计中心');
  await page.getByText('共1个').waitFor();
  await page.waitForURL((url) => url.searchParams.get('text') === '国家级工业设计中心');
  await page.reload();
  await page.getByText('共1个').waitFor();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await page.getByText(all ?? '').waitFor();
});

it('keeps few rows in the page however far somebody scrolls, and loads what comes', async () => {
  const page = await visit('/targets', { as: 'leader' });
  await page.getByRole('row').nth(3).getByRole('link').waitFor();
  const total = Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1;
  await page.keyboard.press('End');
  await page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
  await page.locator(`tr[aria-rowindex="${total + 1}"] a`).waitFor();
  await eventually(async () => expect(await page.getByRole('row').count()).toBeLessThan(60));
});

it('shows the public no status, and no way to ask for one', async () => {
  const page = await visit('/targets');
  await page.getByRole('row').nth(3).getByRole('link').waitFor();
  expect(await page.getByRole('columnheader', { name: '状态' }).count()).toBe(0);
  expect(await page.getByRole('combobox', { name: '全部灯' }).count()).toBe(0);
  await expectAccessible(page);
});
