import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { eventually } from './support/eventually.js';
import { EVERY_LOOK, expectAccessible, expectFits, keepScreen, startVisiting } from './support/visiting.js';

const { visit, expectFaults } = startVisiting();

const value = (page: Page) => page.getByRole('textbox', { name: /^(数值|Value)$/ });
const narrative = (page: Page) => page.getByRole('textbox', { name: /^(说明|Narrative)$/ });
const item = (page: Page, name: string) => page.locator('.queue').getByRole('link', { name });
const holds = (at: Locator, text: string) => eventually(async () => expect(await at.inputValue()).toBe(text));
/** Takes a report back, so that the next test finds its period open again. */
const takeBack = async (page: Page) => {
  await page.getByRole('button', { name: /撤\s*回|Take back/ }).click();
  await value(page).waitFor();
};

it.each(EVERY_LOOK)('shows what is due and its form, on a %s in %s', async (size, language) => {
  const page = await visit('/desk', { as: 'industry', size, language });
  await item(page, '软件产业规模').first().click();
  await value(page).fill('200,000,000,000元');
  await page.getByText('2000亿元').first().waitFor();
  await keepScreen(page, `desk-${size}-${language}`);
  await expectFits(page);
  await expectAccessible(page);
});

it('attaches a file and a link by mouse, keeps them in a draft, and gives it up', async () => {
  // The one that no story hands in: what somebody took back stands there already.
  const page = await visit('/desk', { as: 'industry', language: 'en' });
  await item(page, '软件产业规模').first().click();
  await value(page).fill('twelve');
  await page.getByText('Enter a number such as 2000.5').waitFor();
  await value(page).fill('512.5');
  await page.locator('input[type=file]').setInputFiles({
    name: '测算表.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('年份,规模\n2025,512.5\n'),
  });
  await page.getByText('测算表.csv').waitFor();
  await page.getByRole('button', { name: 'Add a link' }).click();
  await page.getByRole('textbox', { name: 'Address' }).fill('http://example.cn');
  await page.getByText('A link is a whole address').waitFor();
  await page.getByRole('textbox', { name: 'Address' }).fill('https://example.cn/report');
  await page.getByRole('button', { name: 'Save draft' }).click();
  await page.getByText('The draft is saved').waitFor();
  await page.reload();
  await page.getByText('测算表.csv').waitFor();
  await holds(value(page), '512.5');
  expect(await page.getByText('is back').count()).toBe(0);
  await keepScreen(page, 'desk-draft-en');
  await page.getByRole('button', { name: 'Give the draft up' }).click();
  await page.getByRole('button', { name: 'Give the draft up' }).waitFor({ state: 'detached' });
});

it('keeps what was typed when the network fails, and brings it back', async () => {
  const page = await visit('/desk', { as: 'commerce' });
  await page.locator('.queue a').first().click();
  await value(page).fill('37');
  await narrative(page).fill('第一批已认定。');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: '提交审核' }).click();
  await page.getByRole('alert').filter({ hasText: 'OFFLINE' }).waitFor();
  await holds(value(page), '37');
  await page.context().setOffline(false);
  await page.reload();
  await page.getByText('尚未提交的内容').waitFor();
  await holds(value(page), '37');
  await holds(narrative(page), '第一批已认定。');
  await page.getByRole('button', { name: '不要这些内容' }).click();
  await holds(value(page), '');
  expectFaults(/ERR_INTERNET_DISCONNECTED/);
});

it('corrects a verified value with a reason, and takes the correction back', async () => {
  const page = await visit('/desk?tab=verified', { as: 'commerce' });
  await page.locator('.queue a').first().click();
  await page.getByText('这一期已有核实的数值。').waitFor();
  await page.getByRole('button', { name: /更\s*正/ }).click();
  await value(page).fill('1');
  const reason = page.getByRole('textbox', { name: '更正理由' });
  await page.getByRole('button', { name: '提交审核' }).click();
  await eventually(async () => expect(await reason.getAttribute('aria-invalid')).toBe('true'));
  await reason.fill('复核后剔除重复统计。');
  await page.getByRole('button', { name: '提交审核' }).click();
  await page.getByText('复核后剔除重复统计。').waitFor();
  await takeBack(page);
  await page.getByRole('button', { name: '不更正了' }).click();
  await page.getByText('这一期已有核实的数值。').waitFor();
});

it('lets a department that takes part read and comment', async () => {
  const page = await visit('/desk?tab=joined', { as: 'commerce', size: 'phone' });
  await page.locator('.queue a').first().click();
  await page.getByRole('textbox', { name: '发表意见' }).fill('口径一致，无补充。');
  await page.getByRole('button', { name: /发\s*表/ }).click();
  await page.getByRole('listitem').filter({ hasText: '口径一致，无补充。' }).first().waitFor();
  await expectFits(page);
  await expectAccessible(page);
});

it('tells who may not report so', async () => {
  const page = await visit('/desk', { as: 'leader' });
  await page.getByRole('heading', { name: '没有权限' }).waitFor();
  expect(await page.getByRole('link', { name: '填报' }).count()).toBe(0);
});
