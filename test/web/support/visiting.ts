import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';

/** A wall, a desk and a pocket. */
export const SIZES = {
  wall: { width: 1920, height: 1080 },
  desk: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
} as const;
export type Size = keyof typeof SIZES;
export type Language = 'zh' | 'en';

/** Every size in every language, for `it.each`. */
export const EVERY_LOOK = (Object.keys(SIZES) as Size[]).flatMap((size) =>
  (['zh', 'en'] as const).map((language): [Size, Language] => [size, language]),
);

/** The demo identities by the short names that tests give them. */
export const IDENTITIES = {
  leader: 'demo:leader',
  industry: 'demo:苏州市工业和信息化局',
  commerce: 'demo:苏州市商务局',
  reviewer: 'demo:reviewer',
  editor: 'demo:editor',
  partner: 'demo:partner',
  administrator: 'demo:administrator',
  auditor: 'demo:auditor',
} as const;

interface Visit {
  /** Who is signed in; left out, the public. */
  as?: keyof typeof IDENTITIES;
  size?: Size;
  language?: Language;
}

const SHOTS = join(import.meta.dirname, '../../../.data/screens');

export interface Visiting {
  /** Opens an address in a browser of its own, signed in. Whatever the console then calls an error fails the test. */
  visit(path: string, visit?: Visit): Promise<Page>;
  /** Where the service answers. */
  url: string;
  /** Faults that this test means to provoke: they are taken off the list. */
  expectFaults(pattern: RegExp): void;
}

/** One browser a test file; a context of its own for each visit. */
export function startVisiting(): Visiting {
  const url = process.env.WEB_TEST_URL ?? '';
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let faults: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    const found = faults;
    faults = [];
    expect(found).toEqual([]);
  });
  afterAll(() => browser.close());

  return {
    url,
    async visit(path, { as, size = 'desk', language = 'zh' } = {}) {
      const context = await browser.newContext({
        viewport: SIZES[size],
        baseURL: url,
        reducedMotion: 'reduce',
      });
      contexts.push(context);
      await context.addInitScript((chosen) => localStorage.setItem('zhibiao.language', chosen), language);
      if (as) await signIn(context, IDENTITIES[as]);
      const page = await context.newPage();
      listen(page, url, (fault) => faults.push(fault));
      await page.goto(path);
      return page;
    },
    expectFaults(pattern) {
      expect(faults.filter((fault) => pattern.test(fault))).not.toEqual([]);
      faults = faults.filter((fault) => !pattern.test(fault));
    },
  };
}

async function signIn(context: BrowserContext, identity: string): Promise<void> {
  const answer = await context.request.post('/session/demo', {
    data: { identity },
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  expect(answer.status()).toBe(200);
}

/** What the browser complains of, what a page throws, and whatever is asked of another address. */
function listen(page: Page, url: string, note: (fault: string) => void): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content.Security.Policy/i.test(message.text())) note(message.text());
  });
  page.on('pageerror', (error) => note(String(error)));
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(url)) note(request.url());
  });
}

/** No violation of WCAG 2.1 A and AA, nor of axe's best practices, in what is shown. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`),
  }));
  expect(found).toEqual([]);
}

/** Nothing sticks out to the right: a page scrolls downwards alone. */
export async function expectFits(page: Page): Promise<void> {
  const over = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(over).toBeLessThanOrEqual(0);
}

/** Keeps what is shown, to be looked at: .data/screens/NAME.png; the whole page, or what is seen without scrolling. */
export async function keepScreen(page: Page, name: string, { fullPage = true } = {}): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage });
}
