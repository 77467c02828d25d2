import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask, newKey } from './support/asking.js';
import { eventually } from './support/eventually.js';
import { type HandedIn, handIn } from './support/handing-in.js';
import { EVERY_LOOK, expectAccessible, expectFits, keepScreen, startVisiting } from './support/visiting.js';

const { visit, expectFaults } = startVisiting();

let waiting: HandedIn[] = [];
beforeAll(async () => {
  waiting = await handIn(4);
});

const row = (page: Page, at: number) => page.locator(`[data-report="${waiting[at]?.id}"]`);
/** Looks at one, and waits until it is that one that is shown. */
const open = async (page: Page, at: number) => {
  await row(page, at).click();
  const { indicator, period } = waiting[at] ?? { indicator: { name: '' }, period: '' };
  await page
    .locator('.review-pane')
    .getByRole('heading', { name: `${indicator.name} ${period}` })
    .waitFor();
};
const stateOf = async (at: number) =>
  (
    await ask<{ progressReport: { state: string; reason: string | null } }>(
      'reviewer',
      'query($id: ID!) { progressReport(id: $id) { state reason } }',
      { id: waiting[at]?.id },
    )
  ).progressReport;

it.each(EVERY_LOOK)('shows a report beside what is known of it, on a %s in %s', async (size, language) => {
  const page = await visit('/review', { as: 'reviewer', size, language });
  await open(page, 3);
  await page.getByRole('link', { name: 'https://example.cn/zhengju' }).waitFor();
  await page.getByRole('heading', { name: language === 'zh' ? '近期数值' : 'Last values' }).waitFor();
  await keepScreen(page, `review-${size}-${language}`);
  await expectFits(page);
  await expectAccessible(page);
});

it('verifies several at once by mouse, and sends again what had no answer', async () => {
  const page = await visit('/review', { as: 'reviewer', language: 'en' });
  for (const at of [0, 1]) {
    const { indicator, period } = waiting[at] ?? { indicator: { name: '' }, period: '' };
    await page.getByRole('checkbox', { name: `Select ${indicator.name} ${period}` }).check();
  }
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Verify the 2 selected' }).click();
  await page.getByText('Not sent yet: 2 to verify').first().waitFor();
  await keepScreen(page, 'review-batch-en');
  await page.getByRole('button', { name: 'Send now' }).click();
  await page.getByText('These were not accepted').waitFor();
  expect((await stateOf(0)).state).toBe('SUBMITTED');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Send those without an answer again' }).click();
  await page.getByText('2 sent and in force.').waitFor();
  expect((await stateOf(0)).state).toBe('VERIFIED');
  expect((await stateOf(1)).state).toBe('VERIFIED');
  expectFaults(/ERR_INTERNET_DISCONNECTED/);
});

it('says of a decision that came too late why it was not accepted', async () => {
  const page = await visit('/review', { as: 'reviewer' });
  await open(page, 2);
  await ask(
    'industry',
    'mutation($input: WithdrawProgressInput!) { withdrawProgress(input: $input) { errors { code } } }',
    { input: { reportId: waiting[2]?.id, expectedVersion: 1, idempotencyKey: newKey() } },
  );
  await page.keyboard.press('v');
  await page.getByRole('button', { name: '立即发送' }).click();
  await page.getByText('以下各项没有生效').waitFor();
  await page.getByText(/STALE_VERSION/).waitFor();
});

it('decides an extension, and needs a reason to refuse', async () => {
  type Target = { targets: { edges: { node: { id: string; effectiveDueOn: string | null } }[] } };
  const { targets } = await ask<Target>(
    'industry',
    '{ targets(first: 1, filter: { text: "软件产业规模" }) { edges { node { id effectiveDueOn } } } }',
  );
  const [target] = targets.edges.map(({ node }) => node);
  const year = Number(target?.effectiveDueOn?.slice(0, 4)) + 1;
  const reason = `项目分期建设，申请延至${year}年。`;
  await ask(
    'industry',
    'mutation($input: RequestExtensionInput!) { requestExtension(input: $input) { errors { code } } }',
    { input: { targetId: target?.id, dueOn: `${year}-12-31`, reason, idempotencyKey: newKey() } },
  );
  const page = await visit('/review?tab=extensions', { as: 'reviewer' });
  const asked = page.getByRole('region', { name: /软件产业规模/ });
  await asked.getByText(reason).waitFor();
  await asked.getByRole('button', { name: '不批准' }).click();
  await asked.getByText('REASON_REQUIRED').waitFor();
  await keepScreen(page, 'review-extension-zh');
  await expectAccessible(page);
  await asked.getByRole('textbox', { name: '批复意见' }).fill('进度正常，不需要延期。');
  await asked.getByRole('button', { name: '不批准' }).click();
  await asked.waitFor({ state: 'detached' });
});

it('reminds of what is late, once', async () => {
  const page = await visit('/review?tab=reminders', { as: 'reviewer' });
  await page.getByRole('row').first().waitFor();
  await keepScreen(page, 'review-reminders-zh');
  await expectFits(page);
  await expectAccessible(page);
  await page
    .getByRole('button', { name: /^催\s*办/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: '催办' });
  const message = dialog.getByRole('textbox', { name: '催办内容' });
  await eventually(async () => expect(await message.inputValue()).toMatch(/请尽快填报/));
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '发送催办' }).click();
  await page.getByText('已催办').waitFor();
  await page.reload();
  await page
    .getByRole('button', { name: /^催\s*办/ })
    .first()
    .click();
  await dialog.getByRole('button', { name: '发送催办' }).click();
  await dialog.getByText('ALREADY_REMINDED').waitFor();
});

it('is for those who decide alone', async () => {
  const page = await visit('/review', { as: 'industry' });
  await page.getByRole('heading', { name: '没有权限' }).waitFor();
  expect(await page.getByRole('navigation').getByRole('link', { name: '审核' }).count()).toBe(0);
});
