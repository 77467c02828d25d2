import { expect, it } from '@jest/globals';
import { kindOf } from './kind-of.js';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const old = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
const wide = (text: string) => Buffer.from(text, 'utf16le').toString('latin1');

it.each([
  ['PK\u0003\u0004', 'docx'],
  ['%PDF-1.4', 'pdf'],
  ['\u0000\r\n%PDF-1.4', 'pdf'],
  ['\u00ef\u00bb\u00bf<!DOCTYPE html>', 'html'],
  ['<?xml version="1.0"?>\n<!-- saved --><HTML>', 'html'],
  ['<p>一、</p>', 'html'],
  ['<区>人民政府', 'txt'],
  ['Save as %PDF-1.4', 'txt'],
  ['', 'txt'],
])('%j is %s', (head, kind) => {
  expect(kindOf(bytes(head))).toBe(kind);
});

it.each([
  [`${old}…${wide('WordDocument')}`, 'FILE_UNSUPPORTED', '.doc'],
  [`${old}…${wide('Workbook')}`, 'FILE_UNSUPPORTED', '.xls'],
  [`${old}…${wide('EncryptedPackage')}`, 'FILE_ENCRYPTED', undefined],
  ['{\\rtf1\\ansi', 'FILE_UNSUPPORTED', '.rtf'],
  ['\u00ff\u00d8\u00ff\u00e0', 'FILE_UNSUPPORTED', 'JPEG'],
  ['MIME-Version: 1.0\r\nContent-Type: multipart/related', 'FILE_UNSUPPORTED', '.mht'],
  ['<?xml version="1.0"?><?mso-application progid="Word.Document"?>', 'FILE_UNSUPPORTED', '.xml (Word 2003)'],
])('%j is refused: %s %s', (head, code, kind) => {
  expect(() => kindOf(bytes(head))).toThrow(expect.objectContaining({ code, params: kind ? { kind } : {} }));
});
