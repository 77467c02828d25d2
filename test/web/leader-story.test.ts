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
    const { page, go, goTo, take, write } = await signIn(visit, { as: 'leader', language, way, size });

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

    const text = '智慧养老院';
    const found = /智慧养老院 ≥60家/;
    // On a phone the search has a page of its own, in place of a box on every page.
    if (size === 'phone') {
      await goTo('search');
      await write(page.getByRole('searchbox', { name: said.search }), text);
      await page.keyboard.press('Enter');
      await go(page.getByRole('link', { name: found }));
    } else {
      await write(page.getByRole('combobox', { name: said.search }), text);
      await take(page.getByRole('option', { name: found }));
    }
    await page.getByRole('heading', { level: 1, name: '智慧养老院 ≥60家' }).waitFor();

    if (size === 'phone' && way === 'mouse') await goTo('overview');
    else {
      // The button for it is in the box of the search.
      if (way === 'mouse') await page.getByRole('button', { name: said.palette }).click();
      else await page.keyboard.press('Control+k');
      const home = page.getByRole('dialog').getByRole('option', { name: said.overview, exact: true });
      await home.waitFor();
      await page.keyboard.type(said.overview);
      await take(home);
    }
    await page.locator('.tile').first().waitFor();
  },
);
