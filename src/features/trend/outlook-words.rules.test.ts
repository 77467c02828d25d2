import { expect, it } from '@jest/globals';
import { rounded } from './outlook-words.rules.js';

it.each([
  ['326747880434.782575', '100000000', '326700000000'],
  ['15', '1', '15'],
  ['-0.123456', '1', '-0.1235'],
  ['123456', '1', '123500'],
])('%s in a unit of %s is about %s', (quantity, factor, about) => {
  expect(rounded(quantity, { factor })).toBe(about);
});
