import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { aDocument } from './support/a-document.js';
import { eventually } from './support/eventually.js';
import { startVisiting } from './support/visiting.js';

const { visit } = startVisiting();
/** Long enough for several clicks. */
const SLOW_MS = 600;
const STORY_MS = 120_000;

/** Notes in the page whatever the line says that counts what is open. */
const NOTE = `(() => {
  const line = document.querySelector('.undone [role=status]');
  window.noted = [line.textContent];
  const note = () => window.noted.at(-1) === line.textContent || window.noted.push(line.textContent);
  new MutationObserver(note).observe(line, { childList: true, characterData: true, subtree: true });
})()`;

it(
  'takes every click of somebody in a hurry, however slow the answers are, and never counts back',
  async () => {
    const page = await visit('/editor', { as: 'editor' });
    await page.locator('input[type=file]').setInputFiles(aDocument().file);
    await page.getByRole('button', { name: '建立草稿，开始审核' }).click();
    await page.getByText('还有5项未办').waitFor();
    await page.getByRole('option', { selected: true }).waitFor();
    await page.evaluate(NOTE);
    await page.route('**/graphql', async (route) => {
      await pause(SLOW_MS);
      await route.continue();
    });

    for (const left of [4, 3, 2, 1, 0]) {
      await page.getByRole('button', { name: /^确\s*认 A$/ }).click();
      if (left > 0) await page.getByRole('button', { name: '下一个未办' }).click();
    }

    await page.getByText('正在保存').waitFor();
    await page.getByText('正在保存').waitFor({ state: 'detached' });
    await eventually(async () => expect(await page.locator('.review-item.accepted').count()).toBe(5));
    const left = [5, 4, 3, 2, 1].map((count) => `还有${count}项未办`);
    expect(await page.evaluate('window.noted')).toEqual([...left, '全部条目已办']);
    await page.unrouteAll({ behavior: 'wait' });
    await page.reload();
    await page.getByText('全部条目已办').waitFor();
  },
  STORY_MS,
);
