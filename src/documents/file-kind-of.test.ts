import { expect, it } from '@jest/globals';
import { zipOf } from '../../test/support/docx-file.js';
import { fileKindOf } from './file-kind-of.js';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const part = (...names: string[]) => zipOf(Object.fromEntries(names.map((name) => [name, 'x'])));

it.each([
  ['PNG', bytes('\u0089PNG\r\n\u001a\n…'), 'png'],
  ['JPEG', bytes('\u00ff\u00d8\u00ff\u00e0'), 'jpeg'],
  ['PDF', bytes('%PDF-1.7'), 'pdf'],
  ['HTML', bytes('<!doctype html><p>'), 'html'],
  ['UTF-8', Buffer.from('一、总体要求'), 'txt'],
  ['GB18030', Buffer.from('d2bbcac7d6d0b9fa', 'hex'), 'txt'],
  ['Word', part('[Content_Types].xml', 'word/document.xml'), 'docx'],
  ['Word of the web', part('word/document2.xml'), 'docx'],
  ['Excel', part('xl/workbook.xml', 'xl/worksheets/sheet1.xml'), 'xlsx'],
])('%s', async (_, file, kind) => {
  expect(await fileKindOf(file)).toBe(kind);
});

it.each([
  ['nothing', Buffer.alloc(0), 'FILE_EMPTY', {}],
  ['blanks', bytes(' \n'), 'FILE_EMPTY', {}],
  [
    'a program',
    Buffer.concat([bytes('\u007fELF\u0002'), Buffer.alloc(64)]),
    'FILE_NOT_TAKEN',
    { kind: 'binary' },
  ],
  ['bytes of no text', Buffer.from('80ff80ff', 'hex'), 'FILE_ENCODING', {}],
  ['half a PNG mark', bytes('\u0089PNG'), 'FILE_NOT_TAKEN', { kind: 'PNG' }],
  ['an archive', part('a.txt'), 'FILE_NOT_TAKEN', { kind: '.zip' }],
  ['slides', part('ppt/presentation.xml'), 'FILE_NOT_TAKEN', { kind: '.pptx' }],
  ['macros', part('word/document.xml', 'word/vbaProject.bin'), 'FILE_NOT_TAKEN', { kind: '.docm / .xlsm' }],
  ['binary Excel', part('xl/workbook.bin'), 'FILE_NOT_TAKEN', { kind: '.xlsb' }],
  ['a zip cut short', bytes('PK\u0003\u0004'), 'FILE_DAMAGED', { kind: '.zip' }],
  ['rich text', bytes('{\\rtf1'), 'FILE_NOT_TAKEN', { kind: '.rtf' }],
])('refuses %s', async (_, file, code, params) => {
  await expect(fileKindOf(file)).rejects.toMatchObject({ code, params });
});
