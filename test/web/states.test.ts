import { expect, it } from '@jest/globals';
import { eventually } from './support/eventually.js';
import { expectAccessible, keepScreen, startVisiting } from './support/visiting.js';

const { visit, expectFaults } = startVisiting();

it('shows where the answer will stand while it is on its way', async () => {
  const page = await visit('/sign-in');
  await page.getByRole('button', { name: /市领导（演示）/ }).waitFor();
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/graphql', async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('link', { name: '政策', exact: true }).click();
  await page.getByRole('status').getByText('正在加载').waitFor({ state: 'attached' });
  await eventually(async () => expect(await page.locator('.bone').count()).toBeGreaterThan(3));
  await expectAccessible(page);
  answer();
  await page.locator('table.rows tbody th a').first().waitFor();
  await eventually(async () => expect(await page.locator('.bone').count()).toBe(0));
});

it('says what went wrong, with a number to quote, and tries again', async () => {
  const page = await visit('/sign-in');
  await page.getByRole('button', { name: /市领导（演示）/ }).waitFor();
  const extensions = { code: 'INTERNAL_SERVER_ERROR', id: 'f1a7' };
  await page.route('**/graphql', (route) =>
    route.fulfill({ status: 200, json: { errors: [{ message: '服务出错', extensions }] } }),
  );
  await page.getByRole('link', { name: '政策', exact: true }).click();
  await page.getByRole('alert').getByText('f1a7').waitFor();
  await expectAccessible(page);
  await keepScreen(page, 'failed-desk-zh');
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: /重\s*试/ }).click();
  await page.locator('table.rows tbody th a').first().waitFor();
});

it('keeps what is on the screen while there is no network, says so, and renews it afterwards', async () => {
  const page = await visit('/policies', { as: 'leader' });
  const first = page.locator('table.rows tbody th a').first();
  await first.waitFor();
  await page.context().setOffline(true);
  await page.getByText('网络已断开').waitFor();
  expect(await first.isVisible()).toBe(true);
  await expectAccessible(page);
  const renewed = page.waitForRequest((request) => request.url().endsWith('/graphql'));
  await page.context().setOffline(false);
  await renewed;
  await page.getByText('网络已断开').waitFor({ state: 'hidden' });
});

it('tries again by itself while the service does not answer', async () => {
  const page = await visit('/policies', { as: 'leader' });
  await page.locator('table.rows tbody th a').first().waitFor();
  await page.route('**/graphql', (route) => route.abort('connectionrefused'));
  await page.getByRole('link', { name: '目标', exact: true }).click();
  await page.getByText('服务暂时无法应答，正在重试。').waitFor();
  await page.getByRole('heading', { name: '没有取到数据' }).waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('row').nth(3).getByRole('link').waitFor();
  await page.getByText('服务暂时无法应答，正在重试。').waitFor({ state: 'hidden' });
  expectFaults(/ERR_CONNECTION_REFUSED/);
});

it('offers who may not see a page to sign in, and leads back to it', async () => {
  const page = await visit('/editor');
  await page.getByRole('heading', { name: '没有权限' }).waitFor();
  await keepScreen(page, 'not-permitted-desk-zh');
  await page.locator('.state').getByRole('link', { name: '登录' }).click();
  await page.getByRole('button', { name: /政策编辑（演示）/ }).click();
  await page.getByText('支持 .docx').waitFor();
  await page.waitForURL('**/editor');
});

it('says what to do where nothing was found, and where there is no page', async () => {
  const page = await visit('/policies?text=绝无此文');
  await page.getByRole('heading', { name: '没有找到政策文件' }).waitFor();
  await page.getByText('换个词试试').waitFor();
  await expectAccessible(page);
  await page.goto('/nowhere');
  await page.getByRole('link', { name: '回到驾驶舱' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: '回到驾驶舱' }).click();
  await page.getByRole('heading', { name: '政策目标公开' }).waitFor();
});
