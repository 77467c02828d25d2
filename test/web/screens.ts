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
  path: string;
  /** What is clicked from there, one after the other: where ids change, nobody knows an address. */
  follow?: readonly string[];
  /** What is pasted there: tabs between cells, a line each. */
  paste?: readonly string[];
  /** What is there once the page is. */
  ready: string;
  size?: Size;
}

const FOUND = 'table.rows tbody a';
const DATA_POLICY = '/policies?text=数据产业';
const DESIGN_POLICY = '/policies?text=工业设计';

/** Every page that people see, in the order of the README; a new page adds its line here. */
const SCREENS: readonly Screen[] = [
  { name: 'overview', as: 'leader', path: '/', ready: 'canvas' },
  { name: 'wall', as: 'leader', path: '/?wall=1', ready: 'canvas', size: 'wall' },
  { name: 'targets', as: 'leader', path: '/targets', ready: '.target-row a' },
  {
    name: 'target',
    as: 'leader',
    path: '/targets?text=软件产业规模',
    follow: ['.target-row a'],
    ready: 'canvas',
  },
  { name: 'policies', as: 'leader', path: '/policies', ready: FOUND },
  { name: 'policy', as: 'leader', path: DATA_POLICY, follow: [FOUND], ready: '.entries li' },
  {
    name: 'department',
    as: 'leader',
    path: DESIGN_POLICY,
    follow: [FOUND, '.policy-stated a[href^="/departments/"]'],
    ready: FOUND,
  },
  {
    name: 'region',
    as: 'leader',
    path: DESIGN_POLICY,
    follow: [FOUND, '.facts a[href^="/regions/"]'],
    ready: FOUND,
  },
  {
    name: 'indicator',
    as: 'leader',
    path: '/targets?text=软件产业规模',
    follow: ['.target-row a', '.facts a[href^="/indicators/"]'],
    ready: 'table.rows',
  },
  {
    name: 'briefing',
    as: 'leader',
    path: '/policies?text=银发经济',
    follow: [FOUND, 'a[href*="/briefing"]'],
    ready: '.briefing-targets > li',
  },
  { name: 'search', as: 'leader', path: '/search?q=数据产业', ready: 'mark' },
  { name: 'desk', as: 'industry', path: '/desk', follow: ['.queue a'], ready: 'main form' },
  {
    name: 'desk-table',
    as: 'industry',
    path: '/desk/table',
    paste: [
      '指标\t地区\t期间\t数值\t单位\t说明',
      '软件产业规模\t苏州市\t2025年一季度\t3612.4\t亿元\t统计快报数，已与统计局核对',
      '工业软件产业链规模\t苏州市\t2025Q1\t86.5\t亿元\t按新口径统计',
      '软件产业规模\t苏州市\t2025年二季度\t三千七百\t亿元',
      '软件产业规模\t苏州市\t2025年1月\t1204\t亿元',
    ],
    ready: '.preview-buttons',
  },
  { name: 'review', as: 'reviewer', path: '/review', follow: ['.queue a'], ready: 'main .panel' },
  { name: 'notifications', as: 'leader', path: '/notifications', ready: '.notifications > li' },
  { name: 'editor', as: 'editor', path: '/editor', ready: FOUND },
  {
    name: 'draft',
    as: 'editor',
    path: '/editor',
    follow: ['table.rows a:text("苏州市推动新兴服务业")', '.review-item:nth-child(2)'],
    ready: '.said',
  },
  { name: 'sign-in', path: '/sign-in', ready: 'main button' },
];

const OUT = projectFile('docs/screens');

async function shoot(browser: Browser, url: string, screen: Screen, language: Language): Promise<number> {
  const { name, as, path, follow = [], paste = [], ready, size = 'desk' } = screen;
  const context = await openAs(browser, { url, as, size, language });
  const page = await context.newPage();
  await page.goto(path);
  for (const link of follow) await page.locator(link).first().click();
  if (paste.length > 0) await page.locator('main textarea').fill(paste.join('\n'));
  await page.locator(ready).first().waitFor();
  // Parts that are asked for by themselves, and charts, which are drawn once more when their place is known.
  await page.locator('.bone').first().waitFor({ state: 'detached' });
  await page.waitForTimeout(500);
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
  const named = process.argv.slice(2);
  const chosen = SCREENS.filter(({ name }) => named.length === 0 || named.includes(name));
  for (const screen of chosen)
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
