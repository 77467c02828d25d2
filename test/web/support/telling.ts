import type { Locator, Page } from 'playwright-core';
import { LANGUAGES, type Language, SIZES, type Size } from './looks.js';

/** How somebody works: with the mouse, or with the keyboard alone. Text is typed either way. */
export type Way = 'mouse' | 'keyboard';
const WAYS: readonly Way[] = ['mouse', 'keyboard'];

/** Every way in every language at every size, for `it.each`: a whole story is told so of each role. */
export const EVERY_TELLING = LANGUAGES.flatMap((language) =>
  WAYS.flatMap((way) =>
    (Object.keys(SIZES) as Size[]).map((size): [Language, Way, Size] => [language, way, size]),
  ),
);

/** The hands of who works at a page. */
export interface Hands {
  /** Follows a link, presses a button, ticks a box. */
  go(at: Locator, key?: 'Enter' | 'Space'): Promise<void>;
  /** Does what a button does: by its key, where there is one and the keyboard is at hand. */
  press(key: string, button: Locator): Promise<void>;
  /** Chooses one of the options below an input that has the focus. */
  take(option: Locator): Promise<void>;
  /** Types, in place of what stood there. */
  write(at: Locator, text: string): Promise<void>;
}

export function handsOf(page: Page, way: Way): Hands {
  const reach = async (at: Locator) => {
    await at.waitFor();
    if (way === 'mouse') return at.click();
    await at.focus();
    await at.and(page.locator(':focus')).waitFor();
  };
  return {
    async go(at, key = 'Enter') {
      await reach(at);
      if (way === 'keyboard') await page.keyboard.press(key);
    },
    async press(key, button) {
      if (way === 'mouse') return button.click();
      await button.waitFor();
      await page.keyboard.press(key);
    },
    async take(option) {
      await option.waitFor();
      if (way === 'mouse') return option.click();
      while ((await option.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    },
    async write(at, text) {
      await reach(at);
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await page.keyboard.type(text);
    },
  };
}
