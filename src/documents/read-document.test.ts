import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { docxOf, p } from '../../test/support/docx-file.js';
import { pdfOf, typeset } from '../../test/support/pdf-file.js';
import { extract } from '../extraction/extract.js';
import { projectFile } from '../shared/project-file.js';
import { LIMITS } from './limits.js';
import { readDocument } from './read-document.js';

const plain = readFileSync(projectFile('seeds', 'corpus', '02-gongye-sheji-jihua.txt'));
const fixture = (name: string) => readFileSync(projectFile('test', 'fixtures', name));
const paragraphs = plain
  .toString('utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter(Boolean);
const escaped = paragraphs.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));

/** What a text says, wherever in it: no spans, and no blanks, which a page of a PDF does not show. */
function saidBy(text: string) {
  const { policy, targets, measures } = extract(text);
  const said = {
    title: policy.title,
    targets: targets.map(({ path, indicator, comparator, value, valueHigh, unit, deadline, cadence }) => [
      ...[path, indicator, comparator, value, valueHigh, unit, deadline, cadence],
    ]),
    measures: measures.map(({ path, title, departments }) => [
      ...[path, title],
      departments.map(({ name, role }) => [name, role]),
    ]),
  };
  return JSON.parse(JSON.stringify(said).replaceAll(' ', ''));
}

it.each([
  ['docx', docxOf({ body: escaped.map((text) => p(text)).join('') })],
  ['docx', fixture('02-gongye-sheji-jihua.docx')],
  [
    'html',
    Buffer.from(
      `<!DOCTYPE html><meta charset="utf-8"><body>${escaped.map((text) => `<p>　　${text}</p>`).join('')}`,
    ),
  ],
  ['pdf', pdfOf(typeset(paragraphs))],
  ['pdf', fixture('02-gongye-sheji-jihua.pdf')],
])('says the same as plain text and as %s', async (kind, bytes) => {
  const read = await readDocument(bytes);
  const expected = saidBy(plain.toString('utf8'));
  expect(read.kind).toBe(kind);
  expect(expected.targets.length).toBe(6);
  expect(expected.measures.length).toBeGreaterThan(10);
  expect(saidBy(read.text)).toEqual(expected);
});

it('reads plain text as it is, by its bytes', async () => {
  expect(await readDocument(plain)).toEqual({ kind: 'txt', text: plain.toString('utf8'), notes: [] });
});

/** A PDF whose only page unpacks to so many blanks. */
function bombOf(megabytes: number): Uint8Array {
  const packed = deflateSync(Buffer.alloc(megabytes * 2 ** 20, ' ')).toString('latin1');
  const file = Buffer.from(pdfOf([[]])).toString('latin1');
  const stream = `<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
  return Buffer.from(
    file.replace(/<< \/Length 0 >>\nstream\n\nendstream/, () => stream),
    'latin1',
  );
}

it.each([
  ['nothing', new Uint8Array(0), LIMITS, 'FILE_EMPTY', {}],
  ['too much', new Uint8Array(LIMITS.fileBytes + 1), LIMITS, 'FILE_TOO_LARGE', { max: 20 }],
  ['a zip bomb', docxOf({ body: p('零'.repeat(3_000_000)) }), LIMITS, 'FILE_EXPANDS', { max: 64 }],
  ['what takes too long', bombOf(64), { ...LIMITS, seconds: 0.3 }, 'FILE_TOO_SLOW', { seconds: 0.3 }],
  [
    'a PDF that unpacks to too much',
    bombOf(256),
    { ...LIMITS, memoryBytes: 2 ** 27 },
    'FILE_TOO_COMPLEX',
    {},
  ],
])('refuses %s', async (_, bytes, limits, code, params) => {
  await expect(readDocument(bytes, limits)).rejects.toMatchObject({ code, params });
});
