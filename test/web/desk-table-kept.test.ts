import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask } from './support/asking.js';
import { OF_THE_DESK } from './support/handing-in.js';
import { EVERY_LOOK, expectAccessible, expectFits, keepScreen, startVisiting } from './support/visiting.js';

const { visit } = startVisiting();

interface Due {
  period: string;
  state: string;
  indicator: { name: string; unit: { code: string } };
  region: { name: string };
}

/** Enterprises that the department has still to count; what other stories are of is left to them. */
async function dueOf(): Promise<Due[]> {
  type Found = { myWork: { edges: { node: Due }[] } };
  const query =
    '{ myWork(first: 50) { edges { node { period state indicator { name unit { code } } region { name } } } } }';
  const { myWork } = await ask<Found>('industry', query);
  return myWork.edges
    .map(({ node }) => node)
    .filter(({ state }) => ['RETURNED', 'LATE', 'DUE_SOON', 'OPEN'].includes(state))
    .filter(({ indicator: { name, unit } }) => unit.code === '家' && !OF_THE_DESK.includes(name));
}

const line = (due: Due | undefined, value: string, narrative = '与往期口径不同，已核对。') =>
  [due?.indicator.name, due?.region.name, due?.period, value, '', narrative].join('\t');
const paste = (page: Page, lines: string[]) =>
  page.getByRole('textbox', { name: /从电子表格粘贴|Paste from a spreadsheet/ }).fill(lines.join('\n'));
/** What the browser keeps of the table, whoever it is for. */
const kept = (page: Page) =>
  page.evaluate<string | null>(
    "Object.entries(localStorage).find(([name]) => name.endsWith('.table'))?.[1] ?? null",
  );

it.each(EVERY_LOOK)(
  'brings back what was not sent, and throws it away, on a %s in %s',
  async (size, language) => {
    const [first, second] = await dueOf();
    const page = await visit('/desk/table', { as: 'industry', size, language });
    await paste(page, [line(first, '12'), line(second, '十二')]);
    const row = page.getByRole('row').filter({ hasText: '十二' });
    await row.waitFor();

    await page.reload();
    await row.waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /已恢复您|is back/ })
      .waitFor();
    await keepScreen(page, `desk-table-kept-${size}-${language}`);
    await expectFits(page);
    await expectAccessible(page);

    await page.getByRole('button', { name: language === 'zh' ? '不要这些' : 'Discard it' }).click();
    await row.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('textbox', { name: /从电子表格粘贴|Paste from a spreadsheet/ }).waitFor();
    expect(await row.count()).toBe(0);
    expect(await kept(page)).toBeNull();
  },
);

it('forgets what was sent, keeps what was refused, and shows neither to another account', async () => {
  const [first, second] = await dueOf();
  const page = await visit('/desk/table', { as: 'industry' });
  await paste(page, [line(first, '12'), line(second, '十二')]);
  await page.getByRole('button', { name: '提交这1项' }).click();
  await page.getByText('已提交1项。').waitFor();
  await page.reload();
  await page.getByRole('row').filter({ hasText: '十二' }).waitFor();
  expect(await page.locator('tbody tr').count()).toBe(1);

  await page.context().request.post('/session/demo', {
    data: { identity: 'demo:苏州市商务局' },
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  await page.reload();
  await page.getByRole('textbox', { name: '从电子表格粘贴' }).waitFor();
  expect(await page.locator('tbody tr').count()).toBe(0);
  expect(await kept(page)).toContain('十二');
});
