import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { projectFile } from '../../src/shared/project-file.js';
import { openBrowser } from '../support/browser.js';
import { startService } from '../support/service.js';
import { type Identity, LANGUAGES, type Language, type Size } from './support/looks.js';
import { openAs } from './support/open-as.js';
import { smallPng } from './support/small-png.js';

interface Screen {
  /** Also the name of its files: docs/screens/NAME.zh.png and NAME.en.png. */
  name: string;
  as?: Identity;
  /** An address, or the link of that address that is followed from there. */
  path: string;
  follow?: string;
  /** What is there once the page is. */
  ready: string;
  size?: Size;
}

const DATA_POLICY = '/policies?text=数据产业';

/** Every page that people see, in the order of the README; a new page adds its line here. */
const SCREENS: readonly Screen[] = [
  { name: 'overview', as: 'leader', path: '/', ready: 'canvas' },
  { name: 'wall', as: 'leader', path: '/?wall=1', ready: 'canvas', size: 'wall' },
  { name: 'targets', as: 'leader', path: '/targets', ready: '.target-row a' },
  { name: 'target', as: 'leader', path: '/targets?text=软件园', follow: '.target-row a', ready: '.facts' },
  { name: 'policies', as: 'leader', path: '/policies', ready: 'table.rows tbody a' },
  { name: 'policy', as: 'leader', path: DATA_POLICY, follow: 'table.rows tbody a', ready: '.entries li' },
  { name: 'editor', as: 'editor', path: '/editor', ready: 'table.rows tbody a' },
  { name: 'draft', as: 'editor', path: '/editor', follow: 'table.rows a:text("新兴服务业")', ready: '.said' },
  { name: 'sign-in', path: '/sign-in', ready: 'button:has-text("demo"), button:has-text("演示")' },
];

const OUT = projectFile('docs/screens');

async function shoot(browser: Browser, url: string, screen: Screen, language: Language): Promise<number> {
  const { name, as, path, follow, ready, size = 'desk' } = screen;
  const context = await openAs(browser, { url, as, size, language });
  const page = await context.newPage();
  await page.goto(path);
  if (follow) await page.locator(follow).first().click();
  await page.locator(ready).first().waitFor();
  await page.waitForLoadState('networkidle');
  const png = smallPng(await page.screenshot({ scale: 'css' }));
  await writeFile(join(OUT, `${name}.${language}.png`), png);
  await context.close();
  return png.length;
}

const dataDir = await mkdtemp(join(tmpdir(), 'zhibiao-screens-'));
const service = await startService({ ZHIBIAO_DATA_DIR: dataDir });
const browser = await openBrowser();
try {
  await service.ready();
  await mkdir(OUT, { recursive: true });
  for (const screen of SCREENS)
    for (const language of LANGUAGES) {
      const bytes = await shoot(browser, service.url, screen, language);
      process.stdout.write(`${screen.name}.${language}.png ${Math.round(bytes / 1024)} kB\n`);
    }
} finally {
  await browser.close();
  service.child.kill('SIGTERM');
  await service.ended;
  await rm(dataDir, { recursive: true, maxRetries: 10 });
}
