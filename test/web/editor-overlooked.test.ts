import { randomInt } from 'node:crypto';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from './support/eventually.js';
import { type Language, SIZES, type Size } from './support/looks.js';
import { expectAccessible, expectFits, keepScreen, startVisiting } from './support/visiting.js';

const { visit } = startVisiting();
const STORY_MS = 120_000;

const TARGET = '夜市不下半百';
const MEASURE = '请市商务局会同市数据局办好星光夜市';

/** A draft of a document that says more than a grammar reads: half a hundred, and who answers for it in passing. */
async function aDraft(language: Language): Promise<{ page: Page; title: string }> {
  const title = `苏州市促进第${randomInt(1e9)}号星光夜市发展的若干措施`;
  const text = [
    title,
    '一、扩大规模',
    '到2027年，全市星光产业规模力争达2000亿元。（责任单位：市工信局）',
    '二、方便市民',
    `${MEASURE}，${TARGET}。`,
    '三、加强宣传',
    '办好星光夜市的宣传。',
    '本措施自2025年7月1日起施行。',
  ].join('\n');
  const page = await visit('/editor', { as: 'editor', language });
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '措施.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: /建立草稿|Open a draft/ }).click();
  await page.getByRole('listbox', { name: /条目|Items/ }).waitFor();
  await page.locator('.review-item').nth(2).waitFor();
  return { page, title };
}

/** Selects words of the text as a hand with a mouse does. */
async function drag(page: Page, words: string): Promise<void> {
  await page.locator('.review-text p', { hasText: words }).scrollIntoViewIfNeeded();
  const ends = await page.evaluate<{ from: [number, number]; to: [number, number] }>(`(() => {
    const words = ${JSON.stringify(words)};
    const all = [...document.querySelectorAll('.review-text p[data-start]')];
    const paragraph = all.find(({ textContent }) => textContent.includes(words));
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const pieces = [];
    let length = 0;
    while (walker.nextNode()) {
      pieces.push({ node: walker.currentNode, from: length });
      length += walker.currentNode.length;
    }
    const at = (index, edge) => {
      const { node, from } = pieces.findLast((piece) => piece.from <= index);
      const range = document.createRange();
      range.setStart(node, index - from);
      range.setEnd(node, index - from + 1);
      const box = range.getBoundingClientRect();
      return [edge === 'left' ? box.left + 1 : box.right - 1, (box.top + box.bottom) / 2];
    };
    const start = paragraph.textContent.indexOf(words);
    return { from: at(start, 'left'), to: at(start + words.length - 1, 'right') };
  })()`);
  await page.mouse.move(...ends.from);
  await page.mouse.down();
  await page.mouse.move(...ends.to, { steps: 5 });
  await page.mouse.up();
}

const choose = async (page: Page, label: string, typed: string, title = typed) => {
  await page.getByRole('combobox', { name: label, exact: true }).fill(typed);
  await page.getByTitle(title, { exact: true }).click();
};
const save = (page: Page) => page.getByRole('button', { name: '保存修改' }).click();

it(
  'adds what was overlooked from the words that are selected, by mouse, and publishes it',
  async () => {
    const { page } = await aDraft('zh');
    await drag(page, TARGET);
    await page.getByRole('button', { name: '补充所选文字' }).click();
    await eventually(async () => {
      expect(await page.getByRole('textbox', { name: '原文文字' }).inputValue()).toBe(TARGET);
      expect(await page.locator('.mark.found').textContent()).toBe(TARGET);
    });
    await save(page);
    await page.getByText('请填写数字').waitFor();
    const amount = page.getByRole('textbox', { name: '数值' });
    await eventually(async () => expect(await amount.getAttribute('aria-invalid')).toBe('true'));
    await amount.fill('50');
    await choose(page, '计量单位', '家');
    await choose(page, '指标', '星光夜市数量', '新建指标“星光夜市数量”');
    // What only the service can know stands beside its field as well.
    await choose(page, '比较', '介于');
    await page.getByRole('textbox', { name: '上限' }).fill('40');
    await save(page);
    await page.locator('.editor-field', { hasText: '上限' }).locator('.fault').waitFor();
    await choose(page, '比较', '不少于');
    await save(page);

    const added = page.getByRole('option', { name: /星光夜市数量 50家.*编辑补充/ });
    await added.waitFor();
    await eventually(async () => {
      expect(await page.locator('.mark.target.chosen').textContent()).toBe(TARGET);
      expect(await added.getAttribute('aria-selected')).toBe('true');
    });

    await drag(page, MEASURE);
    await page.getByRole('button', { name: '补充所选文字' }).click();
    await page.getByRole('radio', { name: '举措' }).check();
    await page.getByRole('textbox', { name: '名称' }).fill('办好星光夜市');
    await page.getByRole('button', { name: '增加责任单位' }).click();
    await save(page);
    await page.locator('.duty-rows .fault').waitFor();
    await choose(page, '新增1 单位', '苏州市商务局');
    // The register knows what the text calls it.
    const written = page.getByRole('textbox', { name: '新增1 原文写作' });
    await eventually(async () => expect(await written.inputValue()).toBe('市商务局'));
    await written.fill('市府办');
    await page.getByText('照原文写出单位名称').waitFor();
    await expectAccessible(page);
    await written.fill('市商务局');
    await save(page);
    await page.getByRole('option', { name: /二 办好星光夜市.*编辑补充/ }).waitFor();
    await eventually(async () => {
      const heads = await page.locator('.review-item-head').allTextContents();
      expect(heads.findIndex((head) => head.includes('办好星光夜市'))).toBe(
        heads.findIndex((head) => head.includes('星光夜市数量')) - 1,
      );
    });

    await page.getByRole('option', { name: /文件/ }).click();
    const open = page.locator('.review-item.pending');
    for (let left = await open.count(); left > 0; left -= 1) {
      await page.getByRole('button', { name: '下一个未办' }).click();
      await page.getByRole('button', { name: /^确\s*认 A$/ }).click();
      await page.getByText(left > 1 ? `还有${left - 1}项未办` : '全部条目已办').waitFor();
    }
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: /^发\s*布$/ }).click();
    const wrong = dialog.getByRole('button', { name: /星光产业规模/ });
    await wrong.or(dialog.getByText('将成为正式记录')).first().waitFor();
    if (await wrong.isVisible()) {
      await wrong.click();
      await page.getByRole('button', { name: /^修\s*改 E$/ }).click();
      await page.getByText('新建指标“星光产业规模”').waitFor();
      await save(page);
      await page.locator('.badge.wrong').first().waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: /^发\s*布$/ }).click();
    }
    await dialog.getByRole('button', { name: /^发\s*布$/ }).click();
    await page.waitForURL('**/policies/**');
    await page.getByRole('link', { name: TARGET }).waitFor();
    await page.getByRole('link', { name: /≥50家/ }).first().waitFor();
  },
  STORY_MS,
);

it(
  'adds it by keyboard alone, in English: the words are typed, and one of their places is chosen',
  async () => {
    const { page } = await aDraft('en');
    await page.getByRole('listbox', { name: 'Items' }).focus();
    await page.keyboard.press('i');
    await page.keyboard.type('没有说过的话');
    await page.getByText('The text does not say this').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('星光夜市');
    await page.getByText('The text says them 3 times').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.review-text p', { hasText: MEASURE }).locator('.mark.found').waitFor();
    await page.getByRole('radio', { name: 'Measure' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('textbox', { name: 'Name' }).focus();
    await page.keyboard.type('Night markets');
    await page.keyboard.press('Enter');
    const added = page.getByRole('option', { name: /二 Night markets.*Added/ });
    await added.waitFor();
    const list = page.getByRole('listbox', { name: 'Items' });
    await page.locator('#items:focus').waitFor();
    await eventually(async () =>
      expect(await list.getAttribute('aria-activedescendant')).toBe(await added.getAttribute('id')),
    );

    // Given up, nothing is left of it.
    await page.keyboard.press('i');
    await page.keyboard.type(TARGET);
    await page.getByText('Marked in the text').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.mark.found').waitFor({ state: 'detached' });
    await page.locator('#items:focus').waitFor();
  },
  STORY_MS,
);

it.each<Language>(['zh', 'en'])(
  'is there at a desk, on a wall and in a pocket, in %s',
  async (language) => {
    const { page } = await aDraft(language);
    await page.getByRole('button', { name: /^补充遗漏|^Add an item/ }).click();
    await page.getByRole('textbox', { name: /原文文字|Words of the text/ }).fill('星光夜市');
    await page.getByText(/原文中有3处|says them 3 times/).waitFor();
    for (const size of Object.keys(SIZES) as Size[]) {
      await page.setViewportSize(SIZES[size]);
      await keepScreen(page, `editor-overlooked-${size}-${language}`, { fullPage: size === 'phone' });
      await expectFits(page);
      await expectAccessible(page);
    }
  },
  STORY_MS,
);
