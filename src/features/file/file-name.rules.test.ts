import { expect, it } from '@jest/globals';
import { decodedName, MAX_NAME } from './file-name.rules.js';

it.each([
  ['%E4%BD%90%E8%AF%81.pdf', '佐证.pdf'],
  ['report%20(1).pdf', 'report (1).pdf'],
  ['%E4%BD%90%E8%AF%81%20%20.pdf%20', '佐证  .pdf'],
  ['cafe%CC%81.pdf', 'caf\u00e9.pdf'],
  [`${'a'.repeat(MAX_NAME - 4)}.pdf`, `${'a'.repeat(MAX_NAME - 4)}.pdf`],
])('%s is %s', (header, name) => {
  expect(decodedName(header)).toBe(name);
});

it.each([
  [undefined],
  [''],
  ['%20'],
  ['%E4%BD.pdf'],
  ['100%.pdf'],
  ['..%2Fpasswd.txt'],
  ['C%3A%5Cx.pdf'],
  ['.htaccess'],
  ['a%00.pdf'],
  ['a%0D%0ASet-Cookie%3A%20x.pdf'],
  ['%E2%80%AEfdp.exe.pdf'],
  ['a'.repeat(MAX_NAME + 1)],
])('%s is no name', (header) => {
  expect(decodedName(header)).toBeNull();
});
