import { it } from '@jest/globals';
import { aDocument } from './support/a-document.js';
import { EVERY_TELLING } from './support/telling.js';
import { expectFits, startVisiting } from './support/visiting.js';
import { signIn } from './support/working.js';

const { visit } = startVisiting();

const SAID = {
  zh: {
    choose: '选择文件',
    openDraft: '建立草稿，开始审核',
    items: '条目',
    left: (count: number) => `还有${count}项未办`,
    none: '全部条目已办',
    accept: /^确\s*认 A$/,
    change: /^修\s*改/,
    reject: /^不采纳/,
    whom: '市星际局 单位',
    save: '保存修改',
    sayWhy: '请写明理由',
    why: '不采纳的理由',
    publish: /^发\s*布$/,
  },
  en: {
    choose: 'choose a file',
    openDraft: 'Open a draft and review it',
    items: 'Items',
    left: (count: number) => `${count} still open`,
    none: 'Every item is decided',
    accept: /^Confirm A/,
    change: /^Correct/,
    reject: /^Reject/,
    whom: '市星际局 Department',
    save: 'Save',
    sayWhy: 'Say why',
    why: 'Why it is rejected',
    publish: 'Publish',
  },
} as const;

it.each(EVERY_TELLING)(
  'takes an editor from a file to the published document, item by item, in %s by %s on a %s',
  async (language, way, size) => {
    const said = SAID[language];
    const document = aDocument();
    const { page, go, goTo, press, write } = await signIn(visit, { as: 'editor', language, way, size });
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    const list = page.getByRole('listbox', { name: said.items });
    /** By mouse the item is clicked; by keyboard the list has the focus, and a key leads there. */
    const look = (name: RegExp, key: string) => {
      const item = list.getByRole('option', { name });
      return way === 'mouse' ? item.click() : page.keyboard.press(key);
    };

    await goTo('import');
    const choosing = page.waitForEvent('filechooser');
    await go(button(said.choose));
    await (await choosing).setFiles(document.file);
    await go(button(said.openDraft));

    await page.getByText(said.left(5)).waitFor();
    await list.getByRole('option', { selected: true }).waitFor();
    if (way === 'keyboard') await list.focus();
    await press('a', button(said.accept));
    await page.getByText(said.left(4)).waitFor();

    // The register knows no such office: an editor says who is meant.
    await press('e', button(said.change));
    const whom = page.getByRole('combobox', { name: said.whom });
    await whom.focus();
    await page.keyboard.type('科学技术局');
    const meant = page.locator('.ant-select-item-option-active[title="苏州市科学技术局"]');
    await meant.waitFor();
    if (way === 'mouse') await meant.click();
    else await page.keyboard.press('Enter');
    await go(button(said.save));
    await page.getByText(said.left(3)).waitFor();

    await look(new RegExp(`${document.name}企业`), 'End');
    await press('r', button(said.reject));
    const why = page.getByRole('textbox', { name: said.why });
    await why.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(said.sayWhy).waitFor();
    await write(why, 'It is a count of events, no target');
    await press('Enter', page.locator('form').getByRole('button', { name: said.reject }));
    await page.getByText(said.left(2)).waitFor();

    // What is counted becomes an indicator of its own.
    await press('e', button(said.change));
    await page
      .getByText(`“${document.name}产业规模”`)
      .or(page.getByText(`"${document.name}产业规模"`))
      .waitFor();
    await go(button(said.save));
    await page.getByText(said.left(1)).waitFor();
    await press('a', button(said.accept));
    await page.getByText(said.none).waitFor();
    await expectFits(page);

    await go(button(said.publish));
    await go(page.getByRole('dialog').getByRole('button', { name: said.publish }));
    await page.waitForURL('**/policies/**');
    await page.getByRole('heading', { level: 1, name: document.title }).waitFor();
    await page
      .getByRole('link', { name: /≥2000亿元/ })
      .first()
      .waitFor();
    await page.getByRole('link', { name: '苏州市科学技术局' }).first().waitFor();
  },
);
