import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { startService } from '../support/service.js';
import { openAs } from './support/open-as.js';

const TIMES = 9;

/**
 * Milliseconds from the start of the navigation until the figures and lights of the overview are on the page and the
 * main thread has been idle since then for half a second: the time of the later of the two.
 */
const USABLE = `new Promise((tell) => {
  let lastTask = 0;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) lastTask = Math.max(lastTask, startTime + duration);
  }).observe({ type: 'longtask', buffered: true });
  let shown = 0;
  const look = () => {
    const now = performance.now();
    const figures = document.querySelector('.tile-count')?.textContent.trim();
    if (!shown && figures && document.querySelector('main .light')) shown = now;
    const usable = Math.max(shown, lastTask);
    if (shown && now - usable > 500) tell(usable);
    else requestAnimationFrame(look);
  };
  look();
})`;

/** One leader with an empty cache. */
async function open(browser: Browser, url: string): Promise<number> {
  const context = await openAs(browser, { url, as: 'leader', size: 'desk', language: 'zh' });
  const page = await context.newPage();
  await page.goto('/', { waitUntil: 'commit' });
  const usable = await page.evaluate<number>(USABLE);
  await context.close();
  return Math.round(usable);
}

const dataDir = await mkdtemp(join(tmpdir(), 'zhibiao-measure-'));
const service = await startService({ ZHIBIAO_DATA_DIR: dataDir });
const browser = await openBrowser();
try {
  await service.ready();
  // The service as it runs all day: its code is warm, its caches are not asked to be.
  await open(browser, service.url);
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) times.push(await open(browser, service.url));
  const [model] = cpus();
  const sorted = times.toSorted((a, b) => a - b);
  process.stdout.write(`Overview usable: median ${sorted[(TIMES - 1) / 2]} ms of ${sorted.join(', ')}\n`);
  process.stdout.write(`${availableParallelism()} cores, ${model?.model}, ${browser.version()}\n`);
} finally {
  await browser.close();
  service.child.kill('SIGTERM');
  await service.ended;
  await rm(dataDir, { recursive: true, maxRetries: 10 });
}
