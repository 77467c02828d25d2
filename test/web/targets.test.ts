import { it } from '@jest/globals';
import { EVERY_LOOK, expectAccessible, expectFits, keepScreen, startVisiting } from './support/visiting.js';

const { visit } = startVisiting();

it.each(EVERY_LOOK)('lists the targets with how they stand, on a %s in %s', async (size, language) => {
  const page = await visit('/targets', { as: 'leader', size, language });
  await page.getByRole('row').nth(3).getByRole('link').waitFor();
  await keepScreen(page, `targets-${size}-${language}`, { fullPage: false });
  await expectFits(page);
  await expectAccessible(page);
});
