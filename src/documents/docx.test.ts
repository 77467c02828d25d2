import { expect, it } from '@jest/globals';
import { docxOf, inList, level, p, table, zipOf } from '../../test/support/docx-file.js';
import { readDocx } from './docx.js';

const read = async (parts: Parameters<typeof docxOf>[0]) => readDocx(docxOf(parts));
const linesOf = (text: string) => text.split('\n').filter(Boolean);

it('reads paragraphs, breaks and tables in the shape of a plain text', async () => {
  const body =
    p('附件') +
    table(
      [p('序号'), p('举措')],
      [p('1'), p('建成市级中心') + p('（责任单位：市工信局）')],
      [p('2'), p('')],
    ) +
    '<w:p><w:r><w:t>一行</w:t><w:br/><w:t>二行</w:t><w:br w:type="page"/><w:tab/><w:t>三</w:t></w:r></w:p>';
  const { text } = await read({ body });
  expect(text).toBe(
    '附件\n\n\t序号\n\t举措\n\n\t1\n\t建成市级中心\n\n（责任单位：市工信局）\n\n\t2\n\t\n\n一行\n二行 三\n',
  );
});

it('numbers lists as Word shows them', async () => {
  const numbering =
    `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}` +
    `${level(2, 'decimal', '%1.%3', '<w:isLgl/>')}${level(3, 'bullet', '\uf0b7')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
  const body =
    p('甲', inList(1)) +
    p('乙', inList(1, 1)) +
    p('丙', inList(1, 1)) +
    p('文') +
    p('丁', inList(1)) +
    p('戊', inList(1, 1)) +
    p('己', inList(1, 2)) +
    p('庚', inList(1, 3)) +
    p('辛', inList(2)) +
    p('壬', inList(2)) +
    p('癸', inList(0));
  const { text, notes } = await read({ body, numbering });
  expect(linesOf(text)).toEqual([
    '一、甲',
    '（一）乙',
    '（二）丙',
    '文',
    '二、丁',
    '（一）戊',
    '2.1 己',
    '庚',
    '五、辛',
    '六、壬',
    '癸',
  ]);
  expect(notes).toEqual([]);
});

it('numbers by style, and says where it does not know how', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Article"><w:basedOn w:val="Base"/></w:style>';
  const numbering =
    `<w:abstractNum w:abstractNumId="1">${level(0, 'hebrew1', '%1.')}` +
    `${level(1, 'chineseCountingThousand', '第%2条', '<w:pStyle w:val="Article"/>')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
  const body = p('总则', '<w:pStyle w:val="Article"/>') + p('甲', inList(1));
  const { text, notes } = await read({ body, styles, numbering });
  expect(linesOf(text)).toEqual(['第一条 总则', '1. 甲']);
  expect(notes).toMatchObject([{ code: 'NUMBERING_UNKNOWN' }]);
});

it('reads a document as it stands: changes accepted, nothing hidden, nothing twice', async () => {
  const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
  const body =
    '<w:p><w:r><w:t>到</w:t></w:r><w:del><w:r><w:delText>2026</w:delText></w:r></w:del><w:ins><w:r><w:t>2027</w:t></w:r></w:ins>' +
    '<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><w:r><w:fldChar/><w:instrText>PAGE</w:instrText><w:t>年</w:t></w:r>' +
    '<w:r><w:footnoteReference w:id="1"/></w:r></w:p>' +
    `<w:p><mc:AlternateContent><mc:Choice>${box('框')}</mc:Choice><mc:Fallback>${box('框')}</mc:Fallback></mc:AlternateContent></w:p>` +
    p('一、总则……1', '<w:pStyle w:val="TOC1"/>');
  const styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>';
  const { text, notes } = await read({ body, styles });
  expect(linesOf(text)).toEqual(['到2027年', '框']);
  expect(notes.map(({ code }) => code)).toEqual([
    'TRACKED_CHANGES_ACCEPTED',
    'FOOTNOTES_LEFT_OUT',
    'TABLE_OF_CONTENTS_LEFT_OUT',
  ]);
});

it.each([
  ['an empty document', docxOf({ body: p('') }), 'FILE_WITHOUT_TEXT'],
  ['a workbook', zipOf({ 'xl/workbook.xml': '<workbook/>' }), 'FILE_UNSUPPORTED'],
  ['OFD', zipOf({ 'OFD.xml': '<OFD/>' }), 'FILE_UNSUPPORTED'],
  ['any zip', zipOf({ 'a.txt': 'a' }), 'FILE_UNSUPPORTED'],
  ['half a file', docxOf({ body: p('苏州') }).slice(0, 300), 'FILE_DAMAGED'],
  ['a zip bomb', docxOf({ body: p('零'.repeat(3_000_000)) }), 'FILE_EXPANDS'],
  ['a bomb beside the text', docxOf({ body: p('苏州'), numbering: ' '.repeat(70_000_000) }), 'FILE_EXPANDS'],
  ['elements without end', docxOf({ body: '<w:sdt>'.repeat(500) }), 'FILE_TOO_COMPLEX'],
])('refuses %s', async (_, bytes, code) => {
  await expect(readDocx(bytes)).rejects.toMatchObject({ code });
});

it('refuses what unpacks to more than it states', async () => {
  const bytes = Buffer.from(docxOf({ body: p('零'.repeat(3_000_000)) }));
  const name = bytes.lastIndexOf('word/document.xml');
  // The unpacked size in the central directory, 22 bytes before the name.
  bytes.writeUInt32LE(1000, name - 22);
  await expect(readDocx(bytes)).rejects.toMatchObject({ code: 'FILE_DAMAGED' });
});

it('refuses a part with a password', async () => {
  const bytes = Buffer.from(docxOf({ body: p('苏州') }));
  const name = bytes.lastIndexOf('word/document.xml');
  bytes.writeUInt16LE(1, name - 38);
  await expect(readDocx(bytes)).rejects.toMatchObject({ code: 'FILE_ENCRYPTED' });
});
