import type { Browser, BrowserContext } from 'playwright-core';
import { IDENTITIES, type Identity, LANGUAGE_KEY, type Language, SIZES, type Size } from './looks.js';

interface Opening {
  url: string;
  /** Who is signed in; left out, the public. */
  as?: Identity | undefined;
  size: Size;
  language: Language;
}

/** A browser of its own that speaks the language, as the one who is signed in. */
export async function openAs(
  browser: Browser,
  { url, as, size, language }: Opening,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: SIZES[size],
    baseURL: url,
    reducedMotion: 'reduce',
  });
  await context.addInitScript(
    ([key, chosen]) => localStorage.setItem(key ?? '', chosen ?? ''),
    [LANGUAGE_KEY, language],
  );
  if (!as) return context;
  const answer = await context.request.post('/session/demo', {
    data: { identity: IDENTITIES[as] },
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  if (answer.status() !== 200) throw new Error(`${as} is not let in: ${answer.status()}`);
  return context;
}
