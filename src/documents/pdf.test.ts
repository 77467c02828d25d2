import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { pdfOf, typeset, type Written } from '../../test/support/pdf-file.js';
import { projectFile } from '../shared/project-file.js';
import { readPdf } from './pdf.js';

const linesOf = (text: string) => text.split('\n').filter(Boolean);
/** Lines from the top of a page, as far apart as an official document has them. */
const page = (...lines: (string | Omit<Written, 'y'>)[]): Written[] =>
  lines.map((line, row) => ({
    y: 735 - row * 28,
    ...(typeof line === 'string' ? { text: line, x: 80 } : line),
  }));

it('puts paragraphs together again, over pages too, without headers and page numbers', async () => {
  const department = '苏州市工业和信息化局';
  const long = `${'建成国家级工业设计中心十五家，'.repeat(9)}由${department}牵头。`;
  const paragraphs = ['一、总体目标', long, '到2027年，建成15家。', ...Array.from({ length: 6 }, () => long)];
  for (const linesOfPage of [3, 4, 5, 7]) {
    const { text, notes } = await readPdf(pdfOf(typeset(paragraphs, linesOfPage)));
    expect(linesOf(text)).toEqual(paragraphs);
    const joins = notes.filter(({ code }) => code === 'JOINED_ACROSS_PAGES');
    expect(joins.length).toBeGreaterThan(2);
    expect(joins.every(({ start, end }) => start === end && text.charAt(start - 1) !== '\n')).toBe(true);
  }
});

it('reads what another program printed', async () => {
  const seed = readFileSync(projectFile('seeds', 'corpus', '02-gongye-sheji-jihua.txt'), 'utf8');
  const { text } = await readPdf(readFileSync(projectFile('test', 'fixtures', '02-gongye-sheji-jihua.pdf')));
  expect(linesOf(text)).toEqual(linesOf(seed).map((line) => line.trim().replaceAll(' ', '')));
});

it('keeps apart what was apart: titles, short lines, a full line before an indented one', async () => {
  const full = '苏'.repeat(28);
  const { text } = await readPdf(
    pdfOf([
      page(
        { text: '关于印发苏州市三年行动计划', x: 140, size: 22 },
        { text: '的通知', x: 270, size: 22 },
        '各县级市：',
        { text: full.slice(2), x: 112 },
        { text: '（一）目标。', x: 112 },
        full,
        full,
        '州',
      ),
    ]),
  );
  expect(linesOf(text)).toEqual([
    '关于印发苏州市三年行动计划',
    '的通知',
    '各县级市：',
    full.slice(2),
    '（一）目标。',
    `${full}${full}州`,
  ]);
});

it('reads a table cell by cell', async () => {
  const row = (at: number, cells: string[][]): Written[] =>
    cells.flatMap((lines, column) =>
      lines.map((text, line) => ({ text, x: 80 + column * 160, y: 700 - at * 60 - line * 18, size: 12 })),
    );
  const head = row(0, [['序号'], ['举措'], ['责任单位']]);
  const body = row(1, [['1'], ['建设工业设计村一二三', '四五'], ['市工信局']]);
  const { text } = await readPdf(pdfOf([[...page('附件'), ...head, ...body]]));
  expect(text).toBe('附件\n\n\t序号\n\t举措\n\t责任单位\n\n\t1\n\t建设工业设计村一二三四五\n\t市工信局\n');
});

it('reads characters and not the shapes of a font', async () => {
  const { text } = await readPdf(pdfOf([page('⼯业⻓远发展，2025〜2027年任 务 分 解 表⼾')]));
  expect(text).toBe('工业长远发展，2025～2027年任务分解表户\n');
});

it('says which pages hold nothing', async () => {
  const { notes } = await readPdf(pdfOf([page('苏州市人民政府关于印发三年行动计划的通知各县级市'), []]));
  expect(notes).toMatchObject([{ code: 'PAGE_WITHOUT_TEXT', message: 'Nothing could be read on page 2' }]);
});

const security = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`;
it.each([
  ['a scan', pdfOf([[], []]), 'FILE_SCANNED'],
  ['a scan with a stamp', pdfOf([page('第1页'), page('第2页'), page('3')]), 'FILE_SCANNED'],
  ['a password', pdfOf([page('苏州')], { encrypt: security }), 'FILE_ENCRYPTED'],
  [
    'fonts without characters',
    pdfOf([page('\ue001\ue002'.repeat(20))], { encoding: 'UniGB-UCS2-H' }),
    'FILE_GARBLED',
  ],
  ['a head without a body', new TextEncoder().encode('%PDF-1.7\n'), 'FILE_DAMAGED'],
  ['a file that broke off', pdfOf([page('苏州'.repeat(20))]).slice(0, 200), 'FILE_DAMAGED'],
])('refuses %s', async (_, bytes, code) => {
  await expect(readPdf(bytes)).rejects.toMatchObject({ code });
});
