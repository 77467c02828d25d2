import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { eventually } from './support/eventually.js';
import { startVisiting } from './support/visiting.js';

const { visit } = startVisiting();

/** How somebody follows a link or presses a button. */
const WAYS = {
  mouse: (_: Page, at: Locator) => at.click(),
  keyboard: async (page: Page, at: Locator) => {
    await at.focus();
    await page.keyboard.press('Enter');
  },
};

const SAID = {
  zh: {
    leader: /市领导（演示）/,
    late: /滞后和逾期/,
    trend: '走势与预测',
    briefing: '专报（打印）',
    search: '搜索政策、条款、举措、目标、单位',
    overview: '驾驶舱',
  },
  en: {
    leader: /City leader/,
    late: /Behind or missed/,
    trend: 'Trend and forecast',
    briefing: 'Briefing (to print)',
    search: 'Search policies, measures, targets, departments',
    overview: 'Overview',
  },
} as const;

it.each<[keyof typeof SAID, keyof typeof WAYS]>([
  ['zh', 'mouse'],
  ['zh', 'keyboard'],
  ['en', 'mouse'],
  ['en', 'keyboard'],
])('takes a leader from what is late to its sentence and to paper, in %s by %s', async (language, way) => {
  const said = SAID[language];
  const page = await visit('/sign-in', { language });
  const go = (at: Locator) => WAYS[way](page, at);
  await go(page.getByRole('button', { name: said.leader }));

  const tile = page.getByRole('link', { name: said.late });
  const count = Number(await tile.locator('.tile-count').textContent());
  expect(count).toBeGreaterThan(0);
  await go(tile);
  await page.locator(`table[aria-rowcount="${count + 1}"]`).waitFor();
  await go(page.getByRole('row').nth(1).getByRole('link').first());

  await page.getByRole('heading', { name: said.trend }).waitFor();
  await page.locator('.target canvas').waitFor();
  const quote = (await page.locator('blockquote').first().textContent()) ?? '';
  await go(page.locator('.target .entry-foot a').first());
  const chosen = page.locator('.policy-text .mark.chosen');
  await chosen.first().waitFor();
  await eventually(async () => expect((await chosen.allTextContents()).join('')).toContain(quote));

  await go(page.getByRole('link', { name: said.briefing }));
  await page.locator('.briefing-sources', { hasText: quote }).first().waitFor();

  const box = page.getByRole('combobox', { name: said.search });
  await box.focus();
  await page.keyboard.type('智慧养老院');
  const found = page.getByRole('option', { name: /智慧养老院 ≥60家/ });
  await found.waitFor();
  if (way === 'mouse') await found.click();
  else {
    while ((await found.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await page.getByRole('heading', { level: 1, name: '智慧养老院 ≥60家' }).waitFor();

  await page.keyboard.press('Control+k');
  const home = page.getByRole('dialog').getByRole('option', { name: said.overview, exact: true });
  await home.waitFor();
  await page.keyboard.type(said.overview);
  if (way === 'mouse') await home.click();
  else {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await page.locator('.tile').first().waitFor();
});
