import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';
import type { Identity, Language, Size } from './looks.js';
import { openAs } from './open-as.js';

export { EVERY_LOOK } from './looks.js';

interface Visit {
  /** Who is signed in; left out, the public. */
  as?: Identity;
  size?: Size;
  language?: Language;
}

const DATA = join(import.meta.dirname, '../../../.data');
const SHOTS = join(DATA, 'screens');

export interface Visiting {
  /** Opens an address in a browser of its own, signed in. Whatever the console then calls an error fails the test. */
  visit(path: string, visit?: Visit): Promise<Page>;
  /** Where the service answers. */
  url: string;
  /** Faults that this test means to provoke: they are taken off the list. */
  expectFaults(pattern: RegExp): void;
}

/** One browser a test file; a context of its own for each visit. `place` names another service than that of the run. */
export function startVisiting(place = () => process.env.WEB_TEST_URL ?? ''): Visiting {
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
    get url() {
      return place();
    },
    async visit(path, { as, size = 'desk', language = 'zh' } = {}) {
      const url = place();
      const context = await openAs(browser, { url, as, size, language });
      contexts.push(context);
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
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`),
  }));
  await report(page, { passed: passes.length, failed: found.length });
  expect(found).toEqual([]);
}

/** A line for what `.ci/run` prints in the end: which page, how wide, in which language, and what axe said of it. */
async function report(page: Page, { passed, failed }: { passed: number; failed: number }): Promise<void> {
  mkdirSync(DATA, { recursive: true });
  const { pathname } = new URL(page.url());
  const place = pathname.replace(/_[-0-9a-f]{36}$/, '_…');
  const language = await page.evaluate<string>('document.documentElement.lang');
  const look = `${place} ${page.viewportSize()?.width} ${language}`;
  appendFileSync(join(DATA, 'axe.txt'), `${look}: ${failed} violations, ${passed} rules passed\n`);
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
