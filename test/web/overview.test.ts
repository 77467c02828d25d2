import { expect, it } from '@jest/globals';
import { eventually } from './support/eventually.js';
import { EVERY_LOOK, expectAccessible, expectFits, keepScreen, startVisiting } from './support/visiting.js';

const { visit } = startVisiting();

it.each(EVERY_LOOK)('shows a leader where the promises stand, on a %s in %s', async (size, language) => {
  const page = await visit('/', { as: 'leader', size, language });
  const zh = language === 'zh';
  await page.getByRole('heading', { name: zh ? '临近到期' : 'Next deadlines' }).waitFor();
  await page.getByRole('heading', { name: zh ? '各灯变化' : 'Lights over time' }).waitFor();
  await page.locator('canvas').waitFor();
  await keepScreen(page, `overview-${size}-${language}`);
  await expectFits(page);
  await expectAccessible(page);
});

it('leads from a figure to as many targets', async () => {
  const page = await visit('/', { as: 'leader' });
  const tile = page.locator('.tile', { hasText: '暂无数据' });
  const count = await tile.locator('.tile-count').textContent();
  await tile.click();
  await page.getByText(`共${count}个`).waitFor();
  await page.waitForURL(({ searchParams }) => searchParams.get('status') === 'NO_DATA');
});

it.each([
  ['按主题', '人工智能', 'theme'],
  ['按层级', '市级', 'level'],
])('counts %s, and leads from there to the targets behind', async (side, name, filter) => {
  const page = await visit('/', { as: 'leader', size: 'phone' });
  await page.getByText(side, { exact: true }).click();
  const row = page.locator('.breakdown').getByRole('row', { name: new RegExp(`^${name}`) });
  await expectFits(page);
  await expectAccessible(page);
  const link = row.getByRole('link').last();
  const count = await link.textContent();
  await link.click();
  await page.getByText(`共${count}个`).waitFor();
  await page.waitForURL((url) => url.searchParams.has(filter));
});

it('names the targets that changed since the day chosen, and of one kind as many as are counted', async () => {
  const page = await visit('/?since=2026-05-31', { as: 'leader', size: 'phone' });
  const panel = page.locator('.what-changed', { hasText: '2026-05-31以来的变化' });
  await panel.locator('.titles li').first().waitFor();
  await expectFits(page);
  await expectAccessible(page);
  await panel.getByRole('combobox', { name: '变化类型' }).focus();
  await page.keyboard.press('Enter');
  const option = page.locator('.ant-select-item-option', { hasText: /^转红 \d+$/ });
  const count = Number(/\d+$/.exec((await option.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(0);
  await option.click();
  await eventually(async () => {
    expect(await panel.locator('.titles li').count()).toBe(count);
    expect(await panel.locator('.badge', { hasText: '转红' }).count()).toBe(count);
  });
  await panel.locator('.titles a').first().click();
  await page.waitForURL('**/targets/target_*');
});

it('shows the public what was promised, and nothing of how it stands', async () => {
  const page = await visit('/');
  await page.getByRole('heading', { name: '政策目标公开' }).waitFor();
  await page.getByRole('link', { name: '查看全部目标' }).waitFor();
  await keepScreen(page, 'public-desk-zh');
  await expectAccessible(page);
});

it('fills a wall, without the ways to elsewhere', async () => {
  const page = await visit('/?wall=1', { as: 'leader', size: 'wall' });
  await page.locator('canvas').waitFor();
  await keepScreen(page, 'wall');
  expect(await page.getByRole('navigation').isVisible()).toBe(false);
});
