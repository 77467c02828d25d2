import { expect, it } from '@jest/globals';
import { eventually } from './support/eventually.js';
import { EVERY_LOOK, expectAccessible, expectFits, keepScreen, startVisiting } from './support/visiting.js';

const { visit, url, expectFaults } = startVisiting();

it.each(EVERY_LOOK)('shows the demo identities on a %s in %s', async (size, language) => {
  const page = await visit('/sign-in', { size, language });
  await page.getByRole('button', { name: language === 'zh' ? /市领导（演示）/ : /City leader/ }).waitFor();
  await keepScreen(page, `sign-in-${size}-${language}`);
  await expectFits(page);
  await expectAccessible(page);
});

it('signs in and out by keyboard alone, and comes back to where it was asked', async () => {
  const page = await visit('/sign-in?next=%2Ftargets%3Fstatus%3DAT_RISK');
  await page.getByRole('button', { name: /市领导（演示）/ }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/targets?status=AT_RISK');
  await page.getByRole('row').nth(1).getByRole('link').first().waitFor();
  await page.getByRole('button', { name: /退\s*出/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: '登录', exact: true }).waitFor();
  await page.getByRole('heading', { name: '政策目标公开' }).waitFor();
});

it('asks to sign in again where the session ended, and leaves what is typed', async () => {
  const page = await visit('/targets', { as: 'leader' });
  const typed = page.getByRole('searchbox', { name: '搜索指标或原文' });
  await page.getByRole('row').nth(3).getByRole('link').waitFor();
  // As when an administrator ends it, or its time is over.
  await page.context().clearCookies();
  await page.context().addCookies([{ name: 'zhibiao', value: 'over', url }]);
  await typed.fill('工业设计');
  const dialog = page.getByRole('dialog', { name: '登录已过期' });
  await dialog.getByRole('button', { name: /市领导（演示）/ }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await typed.inputValue()).toBe('工业设计');
  await page.getByText(/^共\d+个$/).waitFor();
  expectFaults(/401/);
});

it('moves the focus past the navigation by its first link', async () => {
  const page = await visit('/targets');
  await page.getByRole('row').nth(3).getByRole('link').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await page.evaluate<string>('document.activeElement.id')).toBe('main'));
});
