import { setTimeout as pause } from 'node:timers/promises';

/** As long as Playwright waits for a thing to be there. */
const PATIENCE_MS = 30_000;

/**
 * Checks until it holds. What follows from a click, an answer or a navigation is there some moments later: whatever
 * Playwright does not wait for by itself (a count, texts, a value) is checked so.
 */
export async function eventually(check: () => Promise<void>): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await check();
    } catch (failed) {
      if (Date.now() > until) throw failed;
    }
    await pause(50);
  }
}
