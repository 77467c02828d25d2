import { expect, it } from '@jest/globals';
import { attachment } from './attachment.js';

it.each([
  ['report.pdf', 'filename="report.pdf"; filename*=UTF-8\'\'report.pdf'],
  ['佐证 1.pdf', 'filename="__ 1.pdf"; filename*=UTF-8\'\'%E4%BD%90%E8%AF%81%201.pdf'],
  ['a"b\\c%d.pdf', 'filename="a_b_c_d.pdf"; filename*=UTF-8\'\'a%22b%5Cc%25d.pdf'],
  ["it's (1)*.pdf", "filename=\"it's (1)*.pdf\"; filename*=UTF-8''it%27s%20%281%29%2A.pdf"],
])('%s', (name, parameters) => {
  expect(attachment(name)).toBe(`attachment; ${parameters}`);
});
