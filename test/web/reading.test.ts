import { expect, it } from '@jest/globals';
import { eventually } from './support/eventually.js';
import { EVERY_LOOK, expectAccessible, expectFits, keepScreen, startVisiting } from './support/visiting.js';

const { visit } = startVisiting();
const DATA_POLICY = '关于促进数据产业高质量发展的实施意见';

it('goes from a document to a promise, to its sentence and back, by mouse', async () => {
  const page = await visit('/policies', { as: 'leader' });
  await page.getByRole('link', { name: DATA_POLICY, exact: true }).click();
  await page
    .getByRole('link', { name: /数据相关产业规模 ≥2000亿元/ })
    .first()
    .click();
  const inText = page.locator('.policy-text .mark.chosen').first();
  await inText.waitFor();
  await eventually(async () => expect(await inText.textContent()).toContain('2000亿元'));

  await page.getByRole('link', { name: '打开 数据相关产业规模 ≥2000亿元' }).click();
  await page.getByRole('heading', { level: 1, name: '数据相关产业规模 ≥2000亿元' }).waitFor();
  await eventually(async () => expect(await page.locator('blockquote').count()).toBe(2));
  await keepScreen(page, 'target-desk-zh');
  await expectAccessible(page);

  await page
    .getByRole('link', { name: new RegExp(`${DATA_POLICY} 在原文中查看`) })
    .first()
    .click();
  await page.locator('.policy-text .mark.chosen').first().waitFor();
});

it('goes there by keyboard alone', async () => {
  const page = await visit('/policies', { as: 'leader' });
  await page.getByRole('link', { name: DATA_POLICY, exact: true }).focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('link', { name: /数据相关产业规模 ≥2000亿元/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await page.locator('.policy-text .mark.chosen').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.policy-stated li.chosen').waitFor();
});

it.each(EVERY_LOOK)('shows a document on a %s in %s', async (size, language) => {
  const page = await visit('/policies?text=数据产业', { as: 'leader', size, language });
  await page.getByRole('link', { name: DATA_POLICY, exact: true }).waitFor();
  await expectFits(page);
  await keepScreen(page, `policies-${size}-${language}`);
  await page.getByRole('link', { name: DATA_POLICY, exact: true }).click();
  await page.locator('.policy-stated .entries li').first().waitFor();
  await expectFits(page);
  await expectAccessible(page);
  await keepScreen(page, `policy-${size}-${language}`);
});

it.each([
  ['departments', '.policy-stated a[href^="/departments/"]'],
  ['regions', '.facts a[href^="/regions/"]'],
])('leads on to %s', async (kind, link) => {
  const page = await visit('/policies?text=工业设计', { as: 'leader' });
  await page.locator('table.rows tbody th a').first().click();
  await page.locator(link).first().click();
  await page.waitForURL(`**/${kind}/**`);
  await page.locator('table.rows tbody tr').first().waitFor();
  await expectFits(page);
  await expectAccessible(page);
  await keepScreen(page, `${kind}-desk-zh`);
  await page.locator('table.rows tbody th a').first().click();
  await page.locator('.facts a[href^="/indicators/"]').click();
  await page.waitForURL('**/indicators/**');
  await page.locator('table.rows').first().waitFor();
  await expectAccessible(page);
});

it('shows the public what is published, and no standing', async () => {
  const page = await visit('/policies?text=数据产业');
  await page.getByRole('link', { name: DATA_POLICY, exact: true }).click();
  await page
    .getByRole('link', { name: /^打开 数据相关产业规模/ })
    .first()
    .click();
  await page.getByText('登录后可查看进展。').waitFor();
  await expectAccessible(page);
});
