import { expect, it } from '@jest/globals';
import { ask, newKey } from './support/asking.js';
import { eventually } from './support/eventually.js';
import { EVERY_TELLING } from './support/telling.js';
import { expectAccessible, expectFits, keepScreen, startVisiting } from './support/visiting.js';
import { signIn } from './support/working.js';

const { visit } = startVisiting();

const SAID = {
  zh: {
    value: '数值',
    narrative: '说明',
    submit: '提交审核',
    save: '保存草稿',
    saved: '草稿已保存',
    addLink: '添加链接',
    address: '网址',
    remove: /^移除/,
    submitted: /^已提交：2025-Q1/,
    takeBack: /^撤\s*回$/,
    takenBack: /^已撤回/,
    why: /^退回原因/,
  },
  en: {
    value: 'Value',
    narrative: 'Narrative',
    submit: 'Submit for review',
    save: 'Save draft',
    saved: 'The draft is saved',
    addLink: 'Add a link',
    address: 'Address',
    remove: /^Remove /,
    submitted: /^Submitted: 2025-Q1/,
    takeBack: 'Take back',
    takenBack: /^Taken back/,
    why: /^Why it was sent back/,
  },
} as const;

/** What the story is of; each telling ends with its report taken back. */
const INDICATOR = '工业软件产业链规模';
const PERIOD = '2025-Q1';
const LINK = 'https://example.cn/report';

/** As the supervision office does, beside the pages. */
async function sendBack(reason: string): Promise<void> {
  type Node = { id: string; version: number; period: string; indicator: { name: string } };
  const { reviewQueue } = await ask<{ reviewQueue: { edges: { node: Node }[] } }>(
    'reviewer',
    '{ reviewQueue(first: 100) { edges { node { id version period indicator { name } } } } }',
  );
  const sent = reviewQueue.edges
    .map(({ node }) => node)
    .find(({ period, indicator }) => period === PERIOD && indicator.name === INDICATOR);
  const input = {
    reportId: sent?.id,
    expectedVersion: sent?.version,
    reason,
    idempotencyKey: newKey(),
  };
  const { returnProgress } = await ask<{ returnProgress: { errors: object[] } }>(
    'reviewer',
    'mutation($input: ReturnProgressInput!) { returnProgress(input: $input) { errors { code } } }',
    { input },
  );
  expect(returnProgress.errors).toEqual([]);
}

it.each(EVERY_TELLING)(
  'takes a department from what is due to its report, refused, sent back and handed in anew, in %s by %s on a %s',
  async (language, way, size) => {
    const said = SAID[language];
    const isLooked = way === 'mouse' && language === 'zh' && size === 'desk';
    const { page, go, goTo, press, write } = await signIn(visit, { as: 'industry', language, way, size });
    const value = page.getByRole('textbox', { name: said.value, exact: true });
    const narrative = page.getByRole('textbox', { name: said.narrative, exact: true });
    const submit = page.getByRole('button', { name: said.submit });
    const reported = page.locator('.reported');

    await goTo('desk');
    await go(page.locator('.queue').getByRole('link', { name: `${INDICATOR} ${PERIOD}` }));
    await value.waitFor();
    // What an earlier telling left to be put right stands there already.
    const pieces = page.getByRole('button', { name: said.remove });
    for (let left = await pieces.count(); left > 0; left -= 1) await go(pieces.first());
    await write(narrative, '');
    await write(value, '99,999,900,000,000元');
    await page.locator('.reading', { hasText: '99.9999万亿元' }).waitFor();
    await page.locator('.caution').waitFor();

    // So unusual a value wants a word, and the focus goes to where it is wanted.
    await press('Control+Enter', submit);
    const refusal = page.getByRole('alert').filter({ hasText: 'COMMENT_REQUIRED' });
    await refusal.locator('code').waitFor();
    await page.locator('textarea[aria-invalid=true]:focus').and(narrative).waitFor();
    if (isLooked) await expectAccessible(page);
    const told = `口径调整，含全产业链（${language}、${way}、${size}）。`;
    await page.keyboard.type(told);

    await go(page.getByRole('button', { name: said.addLink }));
    await write(page.getByRole('textbox', { name: said.address }), LINK);
    await press('Control+s', page.getByRole('button', { name: said.save }));
    await page.getByText(said.saved).waitFor();
    await press('Control+Enter', submit);
    await page.getByRole('status').filter({ hasText: said.submitted }).waitFor();
    await reported.getByText(told).waitFor();
    await reported.getByRole('link', { name: LINK }).waitFor();
    await expectFits(page);

    const reason = `请附统计口径（${language}、${way}、${size}）。`;
    await sendBack(reason);
    await page.reload();
    await page.locator('.returned', { hasText: said.why }).getByText(reason).waitFor();
    await eventually(async () => expect(await narrative.inputValue()).toBe(told));
    if (isLooked) {
      await keepScreen(page, 'desk-returned-zh');
      await expectAccessible(page);
    }
    await write(value, '480亿元');
    await page.locator('.reading', { hasText: '480亿元' }).waitFor();
    await write(narrative, `${told}口径见附件。`);
    await press('Control+Enter', submit);
    await reported.getByText('480亿元').first().waitFor();

    await go(page.getByRole('button', { name: said.takeBack }));
    await page.getByRole('status').filter({ hasText: said.takenBack }).waitFor();
    await value.waitFor();
  },
);
