import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { eventually } from './support/eventually.js';
import { EVERY_LOOK, expectAccessible, expectFits, keepScreen, startVisiting } from './support/visiting.js';

const { visit } = startVisiting();
const POLICY = '关于促进苏州市银发经济高质量发展的若干措施';

/** Fonts write 目 as its radical, and printing makes lines: both read the same. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** What a reader of the printed pages sees. */
async function textOf(pdf: Uint8Array): Promise<{ text: string; pages: string[] }> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  const pages = text.map(plain);
  return { text: pages.join(''), pages };
}

it('prints a briefing of one moment on A4, every figure with its sentence and its reports', async () => {
  const page = await visit(`/policies?text=${POLICY}`, { as: 'leader' });
  await page.getByRole('link', { name: POLICY, exact: true }).click();
  await page.getByRole('link', { name: '专报（打印）' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.briefing-summary').waitFor();
  await page.locator('.briefing-targets > li').first().waitFor();
  await page.waitForURL(({ searchParams }) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(searchParams.get('knownAt') ?? ''),
  );
  await eventually(async () => {
    const count = await page.locator('.briefing-targets > li').count();
    expect(await page.locator('.briefing-summary td').first().textContent()).toBe(String(count));
  });

  const pdf = await page.pdf({ preferCSSPageSize: true });
  await writeFile(join(import.meta.dirname, '../../.data/screens/briefing.pdf'), pdf);
  const { text, pages } = await textOf(pdf);
  for (const shown of [
    `专报：${POLICY}`,
    '新设家庭病床6000张',
    '全市新设家庭病床6000张',
    '文本第1版',
    '2252张',
    '完成37.5%',
    '2026-Q2（第1次）440张',
    '2025-Q2（第1次）452张',
    '演示',
  ]) {
    expect(text).toContain(plain(shown));
  }
  // Neither tools nor navigation.
  expect(text).not.toContain('存为PDF');
  expect(text).not.toContain('驾驶舱');
  for (const [at, each] of pages.entries()) expect(each).toContain(`${at + 1}/${pages.length}`);
});

it('keeps its moment in its address, and shows how things stood on a past day by what is known then', async () => {
  const page = await visit(`/policies?text=${POLICY}`, { as: 'leader' });
  await page.getByRole('link', { name: POLICY, exact: true }).click();
  await page.getByRole('link', { name: '专报（打印）' }).click();
  await page.waitForURL('**/briefing?knownAt=*');
  await page.goto(`${page.url()}&asOf=2025-12-31`);
  const beds = page.locator('.briefing-targets > li', { hasText: '新设家庭病床' });
  await beds.getByText('1367张', { exact: true }).waitFor();
  expect(await beds.textContent()).not.toContain('2026-Q1');
  expect(await beds.textContent()).toContain('2025-Q4（第1次）467张');
});

it.each(EVERY_LOOK)('shows the briefing on a department, on a %s in %s', async (size, language) => {
  const page = await visit('/search?q=苏州市工业和信息化局&kind=DEPARTMENT', {
    as: 'leader',
    size,
    language,
  });
  await page
    .getByRole('link', { name: /苏州市工业和信息化局/ })
    .first()
    .click();
  await page.getByRole('link', { name: language === 'zh' ? '专报（打印）' : 'Briefing (to print)' }).click();
  await page.locator('.briefing-targets > li').first().waitFor();
  await keepScreen(page, `briefing-${size}-${language}`, { fullPage: false });
  await expectFits(page);
  await expectAccessible(page);
});

it('has none for the public', async () => {
  const page = await visit(`/policies?text=${POLICY}`);
  await page.getByRole('link', { name: POLICY, exact: true }).click();
  await page.locator('.policy-text').waitFor();
  expect(await page.getByRole('link', { name: '专报（打印）' }).count()).toBe(0);
});
