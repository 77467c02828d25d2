import { expect, it } from '@jest/globals';
import { aBrokenFile, aDocument } from './support/a-document.js';
import { eventually } from './support/eventually.js';
import { EVERY_LOOK, expectAccessible, expectFits, keepScreen, startVisiting } from './support/visiting.js';

const { visit, expectFaults } = startVisiting();
const CHOOSER = 'input[type=file]';

it.each(EVERY_LOOK)('shows the desk and a draft on a %s in %s', async (size, language) => {
  const page = await visit('/editor', { as: 'editor', size, language });
  const draft = page.getByRole('link', { name: /^苏州市促进企业利用资本市场/ });
  await draft.waitFor();
  await expectFits(page);
  await expectAccessible(page);
  await keepScreen(page, `editor-${size}-${language}`, { fullPage: false });
  await draft.click();
  await page.getByRole('option').nth(20).waitFor();
  await page.locator('.said').waitFor();
  await expectFits(page);
  await expectAccessible(page);
  await keepScreen(page, `draft-${size}-${language}`, { fullPage: false });
});

it('says which file cannot be read, and takes another', async () => {
  const page = await visit('/editor', { as: 'editor' });
  await page.locator(CHOOSER).setInputFiles(aBrokenFile);
  await page.getByRole('alert').waitFor();
  await eventually(async () => expect(await page.locator('.editor-steps .failed').count()).toBe(1));
  await expectAccessible(page);
  await page.getByRole('button', { name: '换一个文件' }).click();
  await page.getByText('支持 .docx').waitFor();
  expectFaults(/422/);
});

it('takes a file that is dropped', async () => {
  const document = aDocument();
  const page = await visit('/editor', { as: 'editor' });
  const dropped = await page.evaluateHandle(`(() => {
    const data = new DataTransfer();
    data.items.add(new File([${JSON.stringify(document.text)}], '若干措施.txt'));
    return data;
  })()`);
  await page.getByRole('region', { name: '政策文件' }).dispatchEvent('drop', { dataTransfer: dropped });
  await page.getByRole('textbox', { name: '标题' }).waitFor();
});

it.each(['leader', 'industry', 'reviewer'] as const)('is not for a %s', async (as) => {
  const page = await visit('/editor', { as });
  await page.getByRole('heading', { name: '没有权限' }).waitFor();
  expect(await page.getByRole('navigation').getByText('文件导入').count()).toBe(0);
  await expectAccessible(page);
});
