import { it } from '@jest/globals';
import { EVERY_LOOK, expectAccessible, expectFits, keepScreen, startVisiting } from './support/visiting.js';

const { visit } = startVisiting();

it.each(EVERY_LOOK)('shows the demo identities on a %s in %s', async (size, language) => {
  const page = await visit('/sign-in', { size, language });
  await page.getByRole('button', { name: language === 'zh' ? /市领导（演示）/ : /City leader/ }).waitFor();
  await keepScreen(page, `sign-in-${size}-${language}`);
  await expectFits(page);
  await expectAccessible(page);
});
