import { expect, it } from '@jest/globals';
import { readText, UnreadableText } from './read-text.js';

it('reads UTF-8 and GB18030', () => {
  expect(readText(new TextEncoder().encode('苏州'))).toBe('苏州');
  expect(readText(new Uint8Array([0xcb, 0xd5, 0xd6, 0xdd]))).toBe('苏州');
});

it.each([
  ['an empty file', new Uint8Array(0), 'no text'],
  ['blanks only', new TextEncoder().encode(' \n\t'), 'no text'],
  ['a PDF', new TextEncoder().encode('%PDF-1.7'), 'PDF'],
  ['a zip', new Uint8Array([0x50, 0x4b, 3, 4, 0]), 'docx'],
  ['bytes that are no text', new Uint8Array([0x61, 0, 0x62]), 'not text'],
  ['another encoding', new Uint8Array([0xff, 0xfe, 0xff]), 'encoding'],
  ['more than 20 MB', new Uint8Array(20 * 1024 * 1024 + 1), '20 MB'],
])('refuses %s', (_, bytes, reason) => {
  expect(() => readText(bytes)).toThrow(UnreadableText);
  expect(() => readText(bytes)).toThrow(reason);
});
