import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startApi } from '../support/api.js';
import { hasBrowser, openBrowser } from '../support/browser.js';

const api = startApi();
let address = '';
let browser: Browser | null = null;

beforeAll(async () => {
  address = await api.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await browser?.close();
  api.app.server.closeAllConnections();
});

it('sends a newcomer to GraphiQL while there are no pages; it loads from this service alone', async () => {
  const root = await fetch(address);
  const html = await root.text();

  expect(root.url).toBe(`${address}/graphiql`);
  expect(root.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self';/);
  const sources = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) => source ?? '');
  expect(sources).toHaveLength(4);
  for (const source of sources.filter((source) => source !== 'data:,')) {
    const asset = await fetch(new URL(source, address));
    expect([asset.status, asset.headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(/^text\/(css|javascript)/),
    ]);
    expect((await asset.text()).length).toBeGreaterThan(100);
  }
  expect((await fetch(`${address}/graphiql/other.js`)).status).toBe(404);
});

(hasBrowser ? describe : describe.skip)('in a browser', () => {
  it('shows the first query and runs it, asking nobody else', async () => {
    browser = await openBrowser();
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const elsewhere: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => {
      if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(address))
        elsewhere.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));

    await page.goto(`${address}/graphiql`);
    await page.getByText('FirstQuery').first().waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.result-window').getByText('"data"').first().waitFor();

    expect(elsewhere).toEqual([]);
    expect(faults).toEqual([]);
  });
});
