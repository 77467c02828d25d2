import { expect, it } from '@jest/globals';
import { ANY_BYTES, extensionOf, falseClaim, SENT_AS } from './file-kind.rules.js';

it.each([
  ['pdf', 'a.pdf', ANY_BYTES, null],
  ['pdf', 'A.PDF', 'application/pdf', null],
  ['jpeg', '现场.jpg', 'image/jpeg', null],
  ['txt', '明细.csv', ANY_BYTES, null],
  ['pdf', 'a.pdf', 'image/png', 'image/png'],
  ['pdf', 'a.docx', ANY_BYTES, '.docx'],
  ['pdf', 'a.pdf.exe', 'application/pdf', '.exe'],
  ['txt', 'run.bat', ANY_BYTES, '.bat'],
] as const)('a %s named %s and sent as %s claims falsely to be %s', (kind, name, declared, claim) => {
  expect(falseClaim(kind, { name, declared })).toBe(claim);
});

it.each([
  ['a.tar.GZ', 'gz'],
  ['无扩展名', ''],
  ['.hidden', ''],
  ['dot.', ''],
])('%s ends in "%s"', (name, extension) => {
  expect(extensionOf(name)).toBe(extension);
});

it('takes no type that a browser sends for a foreign page without asking', () => {
  expect(
    [...SENT_AS].filter((type) => /^(text\/plain|multipart\/|application\/x-www-form)/.test(type)),
  ).toEqual([]);
});
