/** A line of text on a page: its baseline from the left and the bottom, in points. */
export interface Written {
  text: string;
  x: number;
  y: number;
  size?: number;
}

interface PdfParts {
  /** As `Encrypt` in the trailer. */
  encrypt?: string;
  /** How the font's codes are read; the default is what Chinese writers use without embedding a font. */
  encoding?: string;
}

const A4 = '[0 0 595 842]';

/** A PDF of A4 pages in one Chinese font that is named and not embedded: each character is as wide as high. */
export function pdfOf(
  pages: readonly Written[][],
  { encrypt, encoding = 'UniGB-UCS2-H' }: PdfParts = {},
): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${6 + at * 2} 0 R`).join(' ')}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong /Encoding /${encoding} /DescendantFonts [4 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong /DW 1000 /FontDescriptor 5 0 R ' +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>',
    '<< /Type /FontDescriptor /FontName /STSong /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 ' +
      '/Descent -200 /CapHeight 800 /StemV 80 >>',
    ...pages.flatMap((lines, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox ${A4} /Contents ${7 + at * 2} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      streamOf(lines.map(drawn).join('\n')),
    ]),
  ];
  return fileOf(objects, encrypt);
}

function drawn({ text, x, y, size = 16 }: Written): string {
  const codes = [...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes}> Tj ET`;
}

const streamOf = (content: string): string =>
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

function fileOf(objects: readonly string[], encrypt?: string): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${offset} 00000 n \n`).join('')}`;
  const security = encrypt ? `/Encrypt ${encrypt} /ID [<00> <00>]` : '';
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${security} >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Sets paragraphs as official documents are: 28 characters a line, two in, a running header and a page number. */
export function typeset(paragraphs: readonly string[], linesOfPage = 22): Written[][] {
  const lines = paragraphs.flatMap((paragraph) => {
    const [first = '', ...rest] = `　　${paragraph}`.match(/.{1,28}/gu) ?? [];
    return [{ text: first.slice(2), x: 80 + 32 }, ...rest.map((text) => ({ text, x: 80 }))];
  });
  const pages: Written[][] = [];
  for (let at = 0; at < lines.length; at += linesOfPage) {
    pages.push([
      { text: '苏州市人民政府办公室文件', x: 200, y: 790, size: 10 },
      ...lines.slice(at, at + linesOfPage).map((line, row) => ({ ...line, y: 735 - row * 28 })),
      { text: `— ${pages.length + 1} —`, x: 270, y: 60, size: 12 },
    ]);
  }
  return pages;
}
