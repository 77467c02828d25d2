import { expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { ask } from './support/asking.js';
import { eventually } from './support/eventually.js';
import { correct, type HandedIn } from './support/handing-in.js';
import { EVERY_TELLING } from './support/telling.js';
import { expectAccessible, expectFits, startVisiting } from './support/visiting.js';
import { signIn } from './support/working.js';

const { visit } = startVisiting();

const SAID = {
  zh: {
    values: '近期数值',
    sources: '对应的目标与原文',
    verify: /^核\s*实 V/,
    sendBack: /^退\s*回 R/,
    reason: '退回理由',
    confirm: /^退回这一项/,
    undo: /^撤销上一步/,
    sendNow: '立即发送',
    pending: (verified: number, returned: number) => `尚未发送：核实${verified}项、退回${returned}项`,
    accepted: (count: number) => `已发送并生效${count}项。`,
    select: (what: string) => `选择 ${what}`,
    verifySelected: '核实所选2项',
    back: '回到列表',
  },
  en: {
    values: 'Last values',
    sources: 'Targets and where they are written',
    verify: /^Verify V/,
    sendBack: /^Send back R/,
    reason: 'Why it goes back',
    confirm: /^Send this one back/,
    undo: /^Undo the last/,
    sendNow: 'Send now',
    pending: (verified: number, returned: number) =>
      `Not sent yet: ${verified} to verify, ${returned} to send back`,
    accepted: (count: number) => `${count} sent and in force.`,
    select: (what: string) => `Select ${what}`,
    verifySelected: 'Verify the 2 selected',
    back: 'Back to the list',
  },
} as const;

const stateOf = async ({ id }: HandedIn) =>
  (
    await ask<{ progressReport: { state: string; reason: string | null } }>(
      'reviewer',
      'query($id: ID!) { progressReport(id: $id) { state reason } }',
      { id },
    )
  ).progressReport;

it.each(EVERY_TELLING)(
  'takes a reviewer through the queue: verified, undone, sent back and several at once, in %s by %s on a %s',
  async (language, way, size) => {
    const said = SAID[language];
    const reports = await correct(4);
    const [good, bad, ...others] = reports as [HandedIn, HandedIn, HandedIn, HandedIn];
    const { page, go, goTo, press, write } = await signIn(visit, { as: 'reviewer', language, way, size });
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    const pane = page.locator('.review-pane');
    const toList = async () => {
      if (size === 'phone') await go(button(said.back));
    };
    const shown = (report: HandedIn) =>
      pane.getByRole('heading', { name: `${report.indicator.name} ${report.period}` }).waitFor();
    const open = async (report: HandedIn) => {
      await go(page.locator(`[data-report="${report.id}"]`));
      await shown(report);
    };
    const pending = (verified: number, returned: number): Locator =>
      page.getByText(said.pending(verified, returned)).first();

    await goTo('review');
    await open(good);
    await pane.getByRole('heading', { name: said.values }).waitFor();
    await pane.getByRole('heading', { name: said.sources }).waitFor();
    await pane.locator('blockquote').first().waitFor();
    await pane.getByRole('link', { name: good.link }).waitFor();
    await expectFits(page);

    await press('v', button(said.verify));
    await pending(1, 0).waitFor();
    expect((await stateOf(good)).state).toBe('SUBMITTED');
    await press('u', button(said.undo));
    await pending(1, 0).waitFor({ state: 'detached' });
    await toList();
    await open(good);
    await press('v', button(said.verify));
    await pending(1, 0).waitFor();

    await toList();
    await open(bad);
    await press('r', button(said.sendBack));
    const reason = page.getByRole('textbox', { name: said.reason });
    await reason.and(page.locator(':focus')).waitFor();
    if (language === 'zh' && way === 'mouse' && size === 'desk') await expectAccessible(page);
    await page.keyboard.press('Escape');
    await press('r', button(said.sendBack));
    await reason.and(page.locator(':focus')).waitFor();
    await write(reason, '请补充口径，v 和 r 在这里只是字母。');
    await press('Control+Enter', button(said.confirm));
    // On a slow machine the first is on its way by now.
    await pending(1, 1).or(pending(0, 1)).waitFor();
    // Once it is left to go by itself.
    if (language === 'en' || way === 'mouse' || size !== 'desk') await go(button(said.sendNow));
    await page.getByText(said.accepted(2)).waitFor();
    expect((await stateOf(good)).state).toBe('VERIFIED');
    expect(await stateOf(bad)).toEqual({
      state: 'RETURNED',
      reason: '请补充口径，v 和 r 在这里只是字母。',
    });

    if (await button(said.back).isVisible()) await toList();
    for (const { indicator, period } of others) {
      const box = page.getByRole('checkbox', { name: said.select(`${indicator.name} ${period}`) });
      await go(box, 'Space');
      await eventually(async () => expect(await box.isChecked()).toBe(true));
    }
    await press('Shift+V', button(said.verifySelected));
    await pending(2, 0).waitFor();
    await press('u', button(said.undo));
    await pending(2, 0).waitFor({ state: 'detached' });
    for (const { indicator, period } of others) {
      await go(page.getByRole('checkbox', { name: said.select(`${indicator.name} ${period}`) }), 'Space');
    }
    await press('Shift+V', button(said.verifySelected));
    await pending(2, 0).waitFor();
    await go(button(said.sendNow));
    await page.getByText(said.accepted(4)).waitFor();
    for (const report of others) expect((await stateOf(report)).state).toBe('VERIFIED');
  },
);
