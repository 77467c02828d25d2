import type { Page } from 'playwright-core';
import type { Language, Size } from './looks.js';
import { type Hands, handsOf, type Way } from './telling.js';
import type { Visiting } from './visiting.js';

/** What stands around every page, and whom the demo offers to be, as it is said in each language. */
const SAID = {
  zh: {
    leader: /^市领导（演示）/,
    industry: /^苏州市工业和信息化局（演示）/,
    reviewer: /^督查室（演示）/,
    editor: /^政策编辑（演示）/,
    menu: /^菜\s*单$/,
    main: '主导航',
    desk: '填报',
    review: '审核',
    import: '文件导入',
    search: '搜索',
    overview: '驾驶舱',
  },
  en: {
    leader: /^City leader/,
    industry: /^Bureau of Industry/,
    reviewer: /^Supervision Office/,
    editor: /^Policy editor/,
    menu: 'Menu',
    main: 'Main',
    desk: 'Reporting',
    review: 'Review',
    import: 'Import',
    search: 'Search',
    overview: 'Overview',
  },
} as const;

const PATHS = {
  desk: '/desk',
  review: '/review',
  import: '/editor',
  search: '/search',
  overview: '/',
} as const;

interface Telling {
  as: 'leader' | 'industry' | 'reviewer' | 'editor';
  language: Language;
  way: Way;
  size: Size;
}

export interface Working extends Hands {
  page: Page;
  /** Goes to a page by the navigation: on a phone it is behind a button. */
  goTo(name: keyof typeof PATHS): Promise<void>;
}

/** Until another page is there, which takes the focus as it comes. */
async function arrive(page: Page, path: string): Promise<void> {
  await page.waitForURL(({ pathname }) => pathname === path);
  await page.locator('#main:focus').waitFor();
}

/** Somebody who signs in as one of the demo's identities, on the page where one chooses. */
export async function signIn(
  visit: Visiting['visit'],
  { as, language, way, size }: Telling,
): Promise<Working> {
  const said = SAID[language];
  const page = await visit('/sign-in', { language, size });
  const hands = handsOf(page, way);
  await hands.go(page.getByRole('button', { name: said[as] }));
  await arrive(page, '/');
  return {
    ...hands,
    page,
    async goTo(name) {
      if (size === 'phone') await hands.go(page.getByRole('button', { name: said.menu }));
      const main = page.getByRole('navigation', { name: said.main });
      await hands.go(main.getByRole('link', { name: said[name], exact: true }));
      await arrive(page, PATHS[name]);
    },
  };
}
