import { expect, it } from '@jest/globals';
import { eventually } from './support/eventually.js';
import { EVERY_TELLING } from './support/telling.js';
import { expectFits, startVisiting } from './support/visiting.js';
import { signIn } from './support/working.js';

const { visit } = startVisiting();

const SAID = {
  zh: {
    late: /滞后和逾期/,
    trend: '走势与预测',
    briefing: '专报（打印）',
    search: '搜索政策、条款、举措、目标、单位',
    palette: '命令面板',
    overview: '驾驶舱',
  },
  en: {
    late: /Behind or missed/,
    trend: 'Trend and forecast',
    briefing: 'Briefing (to print)',
    search: 'Search policies, measures, targets, departments',
    palette: 'Commands',
    overview: 'Overview',
  },
} as const;

it.each(EVERY_TELLING)(
  'takes a leader from what is late to its sentence and to paper, in %s by %s on a %s',
  async (language, way, size) => {
    const said = SAID[language];
    const { page, go, press } = await signIn(visit, { as: 'leader', language, way, size });

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
    await eventually(async () => expect((await chosen.allTextContents()).join('')).toContain(quote));

    await go(page.getByRole('link', { name: said.briefing }));
    await page.locator('.briefing-sources', { hasText: quote }).first().waitFor();
    await expectFits(page);

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

    await press('Control+k', page.getByRole('button', { name: said.palette }));
    const home = page.getByRole('dialog').getByRole('option', { name: said.overview, exact: true });
    await home.waitFor();
    await page.keyboard.type(said.overview);
    if (way === 'mouse') await home.click();
    else {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await page.locator('.tile').first().waitFor();
  },
);
