import { expect, it } from '@jest/globals';
import { aDocument } from './support/a-document.js';
import { eventually } from './support/eventually.js';
import { expectAccessible, keepScreen, startVisiting } from './support/visiting.js';

const { visit } = startVisiting();
const CHOOSER = 'input[type=file]';
/** A long way, and axe looks at most of its stations. */
const STORY_MS = 240_000;

it(
  'says what stands in the way of publication, and carries over what was confirmed before',
  async () => {
    const document = aDocument(2);
    const page = await visit('/editor', { as: 'editor' });
    await page.getByRole('heading', { name: /^待审核的草稿 \d+$/ }).waitFor();
    await keepScreen(page, 'editor-desk-zh');
    await page.locator(CHOOSER).setInputFiles(document.file);
    const title = page.getByRole('textbox', { name: '标题' });
    await eventually(async () => {
      expect(await title.inputValue()).toBe(document.title);
      expect(await page.locator('.editor-steps .done').count()).toBe(2);
    });
    await keepScreen(page, 'editor-reading-desk-zh');
    await expectAccessible(page);
    await page.getByRole('button', { name: '建立草稿，开始审核' }).click();

    await page.getByText('还有5项未办').waitFor();
    await page.getByRole('option', { name: /一 扩大规模/ }).click();
    await page.locator('.mark.duty.chosen', { hasText: '市星际局' }).first().waitFor();
    await page.getByText(/市星际局.*尚未确定/).waitFor();
    await keepScreen(page, 'draft-desk-zh', { fullPage: false });
    await expectAccessible(page);

    await page.getByRole('button', { name: /^修\s*改 E$/ }).click();
    await page.getByRole('combobox', { name: '市星际局 单位' }).fill('科学技术局');
    await page.getByTitle('苏州市科学技术局').click();
    await keepScreen(page, 'draft-measure-desk-zh', { fullPage: false });
    await expectAccessible(page);
    await page.getByRole('button', { name: '保存修改' }).click();
    await page.getByText('还有4项未办').waitFor();

    await page.getByRole('option', { name: new RegExp(`${document.name}企业`) }).click();
    await page.getByRole('button', { name: /^修\s*改 E$/ }).click();
    await page.getByRole('combobox', { name: '比较' }).fill('介于');
    await page.getByTitle('介于').click();
    await keepScreen(page, 'draft-target-desk-zh', { fullPage: false });
    await page.getByRole('button', { name: '保存修改' }).click();
    const upper = page.getByRole('textbox', { name: '上限' });
    await page.locator('.fault', { hasText: /上限|valueHigh/ }).waitFor();
    await eventually(async () => expect(await upper.getAttribute('aria-invalid')).toBe('true'));
    await expectAccessible(page);
    await upper.fill('20');
    await page.getByRole('button', { name: '保存修改' }).click();
    await page.getByText('还有3项未办').waitFor();

    for (const left of [2, 1]) {
      await page.getByRole('button', { name: /^确\s*认 A$/ }).click();
      await page.getByText(`还有${left}项未办`).waitFor();
    }
    // One is open, and one was confirmed that the register cannot take yet: neither is published.
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: /^发\s*布$/ }).click();
    await dialog.getByText(/仍有条目未办/).waitFor();
    await eventually(async () => expect(await dialog.getByRole('listitem').count()).toBe(2));
    await expectAccessible(page);
    await dialog.getByRole('button', { name: /^取\s*消$/ }).click();
    await page.getByRole('button', { name: /^确\s*认 A$/ }).click();
    await page.getByText('全部条目已办').waitFor();
    await page.getByRole('button', { name: /^发\s*布$/ }).click();
    await dialog.getByRole('button', { name: new RegExp(`${document.name}产业规模`) }).click();
    await page.getByRole('button', { name: /^修\s*改 E$/ }).click();
    await page.getByText(`新建指标“${document.name}产业规模”`).waitFor();
    await page.getByRole('button', { name: '保存修改' }).click();
    await page.locator('.badge.wrong').first().waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: /^发\s*布$/ }).click();
    await dialog.getByRole('button', { name: /^发\s*布$/ }).click();

    await page.waitForURL('**/policies/**');
    await page
      .getByRole('link', { name: /15～20家/ })
      .first()
      .waitFor();
    await page.getByRole('link', { name: '苏州市科学技术局' }).first().waitFor();

    // The same document, amended: what was confirmed is carried over, and only what changed is left to decide.
    await page.goto('/editor');
    const amended = document.text.replace('2000亿元', '2500亿元');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '修订.txt', mimeType: 'text/plain', buffer: Buffer.from(amended) });
    await page.getByRole('radio', { name: `作为《${document.title}》的新版本` }).check();
    await page.getByText('条款有变动').waitFor();
    await keepScreen(page, 'editor-version-desk-zh');
    await expectAccessible(page);
    await page.getByRole('button', { name: '建立草稿，开始审核' }).click();
    await page.getByRole('heading', { name: '与前一版的条款对照' }).waitFor();
    await page.getByRole('option', { name: new RegExp(`${document.name}产业规模.*沿用`) }).click();
    await page
      .getByRole('cell', { name: '2500亿元 2000亿元' })
      .or(page.locator('del', { hasText: '2000亿元' }))
      .first()
      .waitFor();
    await keepScreen(page, 'draft-version-desk-zh', { fullPage: false });
    await expectAccessible(page);
    const open = page.locator('.review-item.pending');
    for (let left = await open.count(); left > 0; left -= 1) {
      await page.getByRole('button', { name: '下一个未办' }).click();
      await page.getByRole('button', { name: /^确\s*认 A$/ }).click();
      await page.getByText(left > 1 ? `还有${left - 1}项未办` : '全部条目已办').waitFor();
    }
    await page.getByRole('button', { name: /^发\s*布$/ }).click();
    await page
      .getByRole('dialog')
      .getByText(/从前一版沿用: \d/)
      .waitFor();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^发\s*布$/ })
      .click();
    await page.waitForURL('**/policies/**');
    await page
      .getByRole('link', { name: /≥2500亿元/ })
      .first()
      .waitFor();
    await page.getByText('第2版').waitFor();
  },
  STORY_MS,
);
