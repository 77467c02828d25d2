import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask } from './support/asking.js';
import { type Language, SIZES, type Size } from './support/looks.js';
import { expectAccessible, expectFits, keepScreen, startVisiting } from './support/visiting.js';

const { visit } = startVisiting();
const STORY_MS = 120_000;

interface Target {
  id: string;
  effectiveDueOn: string;
  indicator: { name: string };
  extensions: { edges: { node: { state: string; reason: string } }[] };
}

/** A target that the department leads and may still put off; that of 软件产业规模 belongs to another story. */
async function ledTarget(): Promise<Target> {
  const { targets } = await ask<{ targets: { edges: { node: Target }[] } }>(
    'industry',
    `{ targets(first: 1, filter: { text: "工业软件产业链规模" }) { edges { node {
      id effectiveDueOn indicator { name } extensions(first: 20) { edges { node { state reason } } }
    } } } }`,
  );
  const [target] = targets.edges.map(({ node }) => node);
  if (!target) throw new Error('The demo has no such target');
  return target;
}

/** Asks as a colleague of the department would; answers the reason of what then waits. */
async function askElsewhere({ id, effectiveDueOn, extensions }: Target): Promise<string> {
  const waits = extensions.edges.find(({ node }) => node.state === 'REQUESTED');
  if (waits) return waits.node.reason;
  const reason = `同事抢先申请 ${Date.now()}`;
  await ask(
    'industry',
    'mutation($input: RequestExtensionInput!) { requestExtension(input: $input) { errors { code } } }',
    { input: { targetId: id, dueOn: yearAfter(effectiveDueOn), reason, idempotencyKey: reason } },
  );
  return reason;
}

const yearAfter = (day: string) => `${Number(day.slice(0, 4)) + 1}-12-31`;

async function typeDay(page: Page, label: string, day: string): Promise<void> {
  await page.getByLabel(label).fill(day);
  await page.getByLabel(label).press('Enter');
}

it.each<Language>(['zh', 'en'])(
  'has its place at a desk, on a wall and in a pocket, in %s',
  async (language) => {
    const target = await ledTarget();
    const page = await visit(`/targets/${target.id}`, { as: 'industry', language });
    await page.getByRole('button', { name: /申请延期|Ask for an extension/ }).click();
    await page.locator('.ask-extension').waitFor();
    for (const size of Object.keys(SIZES) as Size[]) {
      await page.setViewportSize(SIZES[size]);
      await keepScreen(page, `extension-${size}-${language}`);
      await expectFits(page);
      await expectAccessible(page);
    }
  },
);

it.each(['commerce', 'reviewer', 'leader'] as const)(
  'is not offered to %s, who does not lead it',
  async (as) => {
    const target = await ledTarget();
    const page = await visit(`/targets/${target.id}`, { as });
    await page.getByRole('region', { name: '延期' }).getByText('没有申请过延期').waitFor();
    await page.getByRole('region', { name: '变更' }).locator('p, li').first().waitFor();
    expect(await page.getByRole('button', { name: '申请延期' }).count()).toBe(0);
  },
);

it(
  'asks for a later deadline, is granted it, and the target says both days',
  async () => {
    const target = await ledTarget();
    const day = yearAfter(target.effectiveDueOn);
    const page = await visit(`/targets/${target.id}`, { as: 'industry' });
    const panel = page.getByRole('region', { name: '延期' });
    await panel.getByRole('button', { name: '申请延期' }).click();
    await panel.getByRole('button', { name: '提交申请' }).click();
    await panel.getByText('请选择日期').waitFor();
    await panel.getByText('请写明理由').waitFor();
    await expectAccessible(page);
    await typeDay(page, '申请延至', day);
    await panel.getByRole('textbox', { name: '延期理由' }).fill('用地审批晚了半年。');
    await panel.getByRole('textbox', { name: '目前进展' }).fill('主体已封顶。');

    // Neither a reload nor a service that does not answer loses what was typed.
    await page.reload();
    expect(await panel.getByRole('textbox', { name: '延期理由' }).inputValue()).toBe('用地审批晚了半年。');
    expect(await panel.getByLabel('申请延至').inputValue()).toBe(day);
    await panel.getByRole('button', { name: '提交申请' }).click();
    await panel.getByText('延期申请已提交，待批复。').waitFor();
    await panel.getByText('待批复', { exact: true }).waitFor();
    await panel.getByText('主体已封顶。').waitFor();
    await page.reload();
    await panel.getByText('待批复', { exact: true }).waitFor();
    expect(await panel.getByRole('button', { name: '申请延期' }).count()).toBe(0);
    expect(await panel.getByRole('form').count()).toBe(0);
    await keepScreen(page, 'extension-asked-zh');

    const reviewer = await visit('/review?tab=extensions', { as: 'reviewer' });
    const asked = reviewer.getByRole('region', { name: new RegExp(target.indicator.name) });
    await asked.getByText('用地审批晚了半年。').waitFor();
    await asked.getByRole('button', { name: /^批\s*准$/ }).click();
    await asked.waitFor({ state: 'detached' });

    await page.reload();
    await panel.getByText('已批准', { exact: true }).waitFor();
    await page.locator('.facts').getByText(day).waitFor();
  },
  STORY_MS,
);

it(
  'does so by keyboard alone, in English, and shows what the service refuses beside the field',
  async () => {
    const target = await ledTarget();
    const day = yearAfter(target.effectiveDueOn);
    const page = await visit(`/targets/${target.id}`, { as: 'industry', language: 'en' });
    await page.getByRole('button', { name: 'Ask for an extension' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.ask-extension input:focus').waitFor();
    await page.keyboard.type(day);
    await page.keyboard.press('Enter');
    // Somebody of the department was faster.
    await askElsewhere(target);
    await page.getByRole('textbox', { name: 'Why more time is needed' }).focus();
    await page.keyboard.type('The permit came late.');
    await page.getByRole('button', { name: 'Submit' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('EXTENSION_IS_OPEN').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Cancel' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.ask-extension').waitFor({ state: 'detached' });
  },
  STORY_MS,
);

it('lists every request that waits, however many pages of them there are', async () => {
  const reason = await askElsewhere(await ledTarget());
  const page = await visit('/', { as: 'reviewer' });
  // The service's first page, as if it were empty and another followed.
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postDataJSON();
    const isSecond = asked.variables?.after === 'second';
    const answer = await route.fetch(
      isSecond ? { postData: { ...asked, variables: { ...asked.variables, after: null } } } : {},
    );
    const json = (await answer.json()) as { data?: { extensions?: object } };
    if (!isSecond && json.data?.extensions) {
      Object.assign(json.data.extensions, {
        edges: [],
        pageInfo: { __typename: 'PageInfo', hasNextPage: true, endCursor: 'second' },
      });
    }
    await route.fulfill({ response: answer, json });
  });
  await page.goto('/review?tab=extensions');
  await page.getByText(reason).waitFor();
});
