import { expect, it } from '@jest/globals';
import { eventually } from './support/eventually.js';
import { EVERY_LOOK, expectAccessible, expectFits, keepScreen, startVisiting } from './support/visiting.js';

const { visit } = startVisiting();

it.each(EVERY_LOOK)('shows what was found, on a %s in %s', async (size, language) => {
  const page = await visit('/search?q=数据 养老', { as: 'leader', size, language });
  await eventually(async () => {
    const marked = await page.locator('.hits mark').allTextContents();
    expect(new Set(marked)).toEqual(new Set(['数据', '养老']));
  });
  await keepScreen(page, `search-${size}-${language}`, { fullPage: false });
  await expectFits(page);
  await expectAccessible(page);
});

it('finds from any page by keyboard alone: typed, gone through, chosen', async () => {
  const page = await visit('/targets', { as: 'leader' });
  const box = page.getByRole('combobox', { name: '搜索政策、条款、举措、目标、单位' });
  await box.focus();
  await page.keyboard.type('国家级工业设计中心');
  const target = page.getByRole('option', { name: /^目标 建成国家级工业设计中心 15家/ });
  await target.waitFor();
  await expectAccessible(page);
  while ((await target.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
  expect(await box.getAttribute('aria-activedescendant')).toBe(await target.getAttribute('id'));
  await keepScreen(page, 'search-box-desk-zh', { fullPage: false });
  await page.keyboard.press('Escape');
  await target.waitFor({ state: 'hidden' });
  await page.keyboard.press('ArrowUp');
  await target.waitFor();
  while ((await target.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: '建成国家级工业设计中心 15家' }).waitFor();
});

it('leads to all results, narrows them by kind, and to the very words in their document', async () => {
  const page = await visit('/', { as: 'leader' });
  await page.getByRole('combobox', { name: '搜索政策、条款、举措、目标、单位' }).fill('数据 养老');
  await page.getByRole('option', { name: '查看全部结果' }).click();
  await page.getByRole('navigation', { name: '类别' }).getByRole('link', { name: '条款' }).click();
  await page.waitForURL('**/search?**kind=CLAUSE');
  const clause = page.getByRole('link', { name: /^条款 着力提升职业技能/ });
  await eventually(async () => {
    const kinds = await page.locator('.hits .badge').allTextContents();
    expect(new Set(kinds)).toEqual(new Set(['条款']));
  });
  await clause.click();
  await page.locator('.policy-text .mark.found.chosen').first().waitFor();
  await eventually(async () => {
    const chosen = await page.locator('.policy-text .mark.chosen').allTextContents();
    expect(chosen.join('')).toMatch(/^延长以工代训/);
  });
});

it('says what it makes of words that nothing holds, or that are none', async () => {
  const page = await visit('/search?q=…', { as: 'leader' });
  await page.getByRole('heading', { name: '没有找到' }).waitFor();
  await page.getByRole('searchbox').fill('数据产业 瞪羚 月球');
  await page.keyboard.press('Enter');
  await page.getByText('没有同时含有全部词的内容').waitFor();
});

it('goes to a department and to an action by typing, after Ctrl+K', async () => {
  const page = await visit('/', { as: 'leader' });
  await page.locator('.tile').first().waitFor();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: '命令面板' });
  await dialog.getByRole('option', { name: '滞后和逾期的目标' }).waitFor();
  await expectAccessible(page);
  await page.keyboard.type('苏州市数据局');
  await dialog
    .getByRole('option', { name: /苏州市数据局/ })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await keepScreen(page, 'palette-desk-zh', { fullPage: false });
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: '苏州市数据局' }).waitFor();

  await page.keyboard.press('Control+k');
  await dialog.getByRole('option', { name: '滞后和逾期的目标' }).waitFor();
  await page.keyboard.type('逾期');
  await dialog.getByRole('option', { name: '驾驶舱', exact: true }).waitFor({ state: 'detached' });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/targets?status=OFF_TRACK%2CMISSED');
});

it('offers the public, in English, what the public may do, and closes by Escape', async () => {
  const page = await visit('/targets', { language: 'en', size: 'phone' });
  await page.getByRole('row').nth(3).getByRole('link').waitFor();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Commands' });
  await dialog.getByRole('option', { name: 'Sign in' }).waitFor();
  expect(await dialog.getByRole('option', { name: 'Wall' }).count()).toBe(0);
  await expectFits(page);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});
