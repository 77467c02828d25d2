import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { EVERY_LOOK, expectAccessible, expectFits, keepScreen, startVisiting } from './support/visiting.js';

const { visit, url } = startVisiting();

/** As the supervision office would, by the API; that it was reminded already will do as well. */
async function remind(targetId: string, departmentId: string, message: string): Promise<void> {
  const query = 'mutation ($input: RemindInput!) { remind(input: $input) { errors { code } } }';
  const input = { about: { targetId }, departmentId, message, idempotencyKey: randomUUID() };
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer zb_demo_reviewer' },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data, errors } = (await answer.json()) as { data?: { remind: object }; errors?: object[] };
  expect({ data, errors }).toMatchObject({ data: { remind: {} } });
}

it.each(EVERY_LOOK)('shows what one was told, on a %s in %s', async (size, language) => {
  const page = await visit('/notifications', { as: 'leader', size, language });
  await page.locator('.notifications > li').first().waitFor();
  await keepScreen(page, `notifications-${size}-${language}`, { fullPage: false });
  await expectFits(page);
  await expectAccessible(page);
});

it('shows a reminder to whom it was sent, beside its target, and as read once that is said', async () => {
  const own = await visit('/targets?text=软件产业规模', { as: 'industry' });
  await own.getByRole('link', { name: /^软件产业规模 >3500亿元/ }).click();
  await own.waitForURL('**/targets/target_*');
  const targetId = own.url().split('/').at(-1) ?? '';
  const department = own.locator('.target .duties a').first();
  const departmentId = (await department.getAttribute('href'))?.split('/').at(-1) ?? '';
  expect(await department.textContent()).toBe('苏州市工业和信息化局');
  await remind(targetId, departmentId, '请说明第三季度放缓的原因。');

  await own.reload();
  await own.getByText('请说明第三季度放缓的原因。').waitFor();
  await expectAccessible(own);
  const bell = own.getByRole('link', { name: /^通知/ });
  await bell.focus();
  await own.keyboard.press('Enter');
  const told = own.locator('.notifications > li', { hasText: '请说明第三季度放缓的原因。' });
  await told.getByRole('link', { name: '软件产业规模 >3500亿元' }).waitFor();
  const mark = told.getByRole('button', { name: /^标为已读/ });
  // On a service that was tried before, it is read already.
  if ((await mark.count()) > 0) await mark.click();
  await mark.waitFor({ state: 'detached' });
  await own.getByTitle('未读').click();
  await told.waitFor({ state: 'detached' });
  await keepScreen(own, 'notifications-read-desk-zh', { fullPage: false });
});

it('asks the public to sign in', async () => {
  const page = await visit('/notifications');
  await page.getByText('登录后查看通知。').waitFor();
  expect(await page.locator('.bell').count()).toBe(0);
  await expectAccessible(page);
});
