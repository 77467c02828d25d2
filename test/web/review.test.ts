import { beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { ask, newKey } from './support/asking.js';
import { eventually } from './support/eventually.js';
import { EVERY_LOOK, expectAccessible, expectFits, keepScreen, startVisiting } from './support/visiting.js';

const { visit, expectFaults } = startVisiting();

interface Found {
  id: string;
  period: string;
  indicator: { id: string; name: string };
  region: { id: string };
}

/** What the stories of the desk are told of. */
const OF_THE_DESK = ['软件产业规模', '工业软件产业链规模'];

/** Hands in what the stories decide, so that they find it however often they are told. */
async function handIn(count: number): Promise<Found[]> {
  type Due = { myWork: { edges: { node: Omit<Found, 'id'> & { departments: object[] } }[] } };
  const due = `{
    myWork(first: 40) { edges { node { period indicator { id name } region { id } departments { id } } } }
  }`;
  const { myWork } = await ask<Due>('industry', due);
  const found: Found[] = [];
  // What others may report as well is left to their stories.
  const own = myWork.edges.filter(({ node }) => node.departments.length === 1);
  const free = own.filter(({ node }) => !OF_THE_DESK.includes(node.indicator.name));
  for (const { node } of free.slice(-count)) {
    const input = {
      indicatorId: node.indicator.id,
      regionId: node.region.id,
      period: node.period,
      value: '77',
      narrative: '演示：与往期口径不同。',
      evidence: [{ link: { url: 'https://example.cn/zhengju', note: '统计表' } }],
      idempotencyKey: newKey(),
    };
    type Sent = { submitProgress: { report: { id: string } | null; errors: { message: string }[] } };
    const { submitProgress } = await ask<Sent>(
      'industry',
      'mutation($input: SubmitProgressInput!) { submitProgress(input: $input) { report { id } errors { message } } }',
      { input },
    );
    if (!submitProgress.report) throw new Error(JSON.stringify(submitProgress.errors));
    found.push({ ...node, id: submitProgress.report.id });
  }
  return found;
}

let waiting: Found[] = [];
beforeAll(async () => {
  waiting = await handIn(6);
});

const row = (page: Page, at: number) => page.locator(`[data-report="${waiting[at]?.id}"]`);
/** Looks at one, and waits until it is that one that is shown. */
const open = async (page: Page, at: number, act: (row: Locator) => Promise<void>) => {
  await act(row(page, at));
  const { indicator, period } = waiting[at] ?? { indicator: { name: '' }, period: '' };
  await page
    .locator('.review-pane')
    .getByRole('heading', { name: `${indicator.name} ${period}` })
    .waitFor();
};
const byKey = (page: Page) => async (at: Locator) => {
  await at.focus();
  await page.keyboard.press('Enter');
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
  await open(page, 5, (it) => it.click());
  await page.getByRole('link', { name: 'https://example.cn/zhengju' }).waitFor();
  await page.getByRole('heading', { name: language === 'zh' ? '近期数值' : 'Last values' }).waitFor();
  await keepScreen(page, `review-${size}-${language}`);
  await expectFits(page);
  await expectAccessible(page);
});

it('moves, verifies, sends back and undoes by keyboard; nothing is sent while it can be undone', async () => {
  const page = await visit('/review', { as: 'reviewer' });
  await open(page, 0, byKey(page));
  await page.keyboard.press('v');
  await page.getByText('尚未发送：核实1项、退回0项').first().waitFor();
  expect((await stateOf(0)).state).toBe('SUBMITTED');
  await page.keyboard.press('u');
  await page.getByText('尚未发送').first().waitFor({ state: 'detached' });

  await open(page, 0, byKey(page));
  await page.keyboard.press('r');
  await page.getByRole('textbox', { name: '退回理由' }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('v');
  // The next one is chosen, and it is the turn of what follows.
  await open(page, 1, byKey(page));
  await page.keyboard.press('r');
  await page.getByRole('textbox', { name: '退回理由' }).waitFor();
  await page.keyboard.type('请补充口径，v 和 r 在这里只是字母。');
  await page.keyboard.press('Control+Enter');
  // On a slow machine the first is on its way by now.
  await page
    .getByText(/尚未发送：核实[01]项、退回1项/)
    .first()
    .waitFor();
  await page.getByText('已发送并生效2项。').waitFor();
  expect((await stateOf(0)).state).toBe('VERIFIED');
  expect(await stateOf(1)).toEqual({ state: 'RETURNED', reason: '请补充口径，v 和 r 在这里只是字母。' });
});

it('verifies several at once by mouse, and sends again what had no answer', async () => {
  const page = await visit('/review', { as: 'reviewer', language: 'en' });
  for (const at of [2, 3]) {
    const { indicator, period } = waiting[at] ?? { indicator: { name: '' }, period: '' };
    await page.getByRole('checkbox', { name: `Select ${indicator.name} ${period}` }).check();
  }
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Verify the 2 selected' }).click();
  await page.getByText('Not sent yet: 2 to verify').first().waitFor();
  await keepScreen(page, 'review-batch-en');
  await page.getByRole('button', { name: 'Send now' }).click();
  await page.getByText('These were not accepted').waitFor();
  expect((await stateOf(2)).state).toBe('SUBMITTED');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Send those without an answer again' }).click();
  await page.getByText('2 sent and in force.').waitFor();
  expect((await stateOf(2)).state).toBe('VERIFIED');
  expect((await stateOf(3)).state).toBe('VERIFIED');
  expectFaults(/ERR_INTERNET_DISCONNECTED/);
});

it('says of a decision that came too late why it was not accepted', async () => {
  const page = await visit('/review', { as: 'reviewer' });
  await open(page, 4, (it) => it.click());
  await ask(
    'industry',
    'mutation($input: WithdrawProgressInput!) { withdrawProgress(input: $input) { errors { code } } }',
    { input: { reportId: waiting[4]?.id, expectedVersion: 1, idempotencyKey: newKey() } },
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
