import { expect, it } from '@jest/globals';
import { readPlainText } from './plain-text.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

it('reads UTF-8 and GB18030 character for character', () => {
  expect(readPlainText(utf8('苏州\r\n\t100 万')).text).toBe('苏州\r\n\t100 万');
  expect(readPlainText(new Uint8Array([0xcb, 0xd5, 0xd6, 0xdd])).text).toBe('苏州');
  // 㐂 has four bytes.
  expect(readPlainText(new Uint8Array([0xcb, 0xd5, 0x81, 0x39, 0xee, 0x39])).text).toHaveLength(2);
});

it.each([
  ['blanks only', utf8(' \n\t　'), 'FILE_EMPTY'],
  ['bytes that are no text', new Uint8Array([0x61, 0, 0x62]), 'FILE_UNSUPPORTED'],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0xcf, 0x82]), 'FILE_ENCODING'],
  [
    'Big5, which GB18030 would read as rare characters',
    new Uint8Array([0xa4, 0xa4, 0xa4, 0xe5, 0xb3, 0x5c]),
    'FILE_ENCODING',
  ],
  ['half a character', new Uint8Array([0xe8, 0x8b]), 'FILE_ENCODING'],
])('refuses %s', (_, bytes, code) => {
  expect(() => readPlainText(bytes)).toThrow(expect.objectContaining({ code }));
});
