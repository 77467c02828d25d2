import { getDocumentProxy } from 'unpdf';
import { DomainError } from '../shared/errors.js';
import { projectFile } from '../shared/project-file.js';
import { noteOn, type ReadDocument, type ReadingNote } from './document.js';
import { LIMITS } from './limits.js';
import { countUnknown } from './pdf-characters.js';
import { linesOf, type Piece } from './pdf-lines.js';
import { type Page, withoutMargins } from './pdf-margins.js';
import { type Paragraph, paragraphsOf } from './pdf-paragraphs.js';
import { TextLines } from './text-lines.js';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Fewer characters a page are a stamp on a scan, not a text. */
const charactersOfPage = 10;

/** The text layer of a PDF, its lines put together to paragraphs again. */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const pdf = await open(bytes);
  if (pdf.numPages > LIMITS.pages) throw new DomainError('FILE_TOO_COMPLEX');
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await pageOf(pdf, number));

  const drawn = pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('');
  if (drawn.length < charactersOfPage * pages.length) throw new DomainError('FILE_SCANNED');
  const unknown = countUnknown(drawn);
  if (unknown > drawn.length / 10) throw new DomainError('FILE_GARBLED');

  const notes: ReadingNote[] = [];
  if (unknown > 0)
    notes.push(
      noteOn('UNKNOWN_CHARACTERS', `${unknown} characters have no meaning in the fonts of this PDF`),
    );
  const empty = pages.flatMap(({ lines }, at) => (lines.length === 0 ? [at + 1] : []));
  if (empty.length > 0)
    notes.push(noteOn('PAGE_WITHOUT_TEXT', `Nothing could be read on page ${empty.join(', ')}`));
  const { text, joins } = textOf(paragraphsOf(withoutMargins(pages)));
  return { kind: 'pdf', text, notes: [...notes, ...joins] };
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // The reader takes the bytes for itself. Its own tables lack the codes of Chinese fonts that are not embedded.
    return await getDocumentProxy(Uint8Array.from(bytes), {
      cMapUrl: `${projectFile('src', 'documents', 'cmaps')}/`,
      verbosity: 0,
    });
  } catch (fault) {
    const locked = fault instanceof Error && fault.name === 'PasswordException';
    throw locked ? new DomainError('FILE_ENCRYPTED') : new DomainError('FILE_DAMAGED', { kind: '.pdf' });
  }
}

async function pageOf(pdf: Pdf, number: number): Promise<Page> {
  try {
    const page = await pdf.getPage(number);
    const { transform: view, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ('str' in item ? (pieceOf(item, view) ?? []) : []));
    page.cleanup();
    return { lines: linesOf(pieces, number), height };
  } catch {
    throw new DomainError('FILE_DAMAGED', { kind: '.pdf' });
  }
}

/** Where a piece stands on the page as one looks at it, or null where it is written aslant: a watermark. */
function pieceOf(item: { str: string; transform: number[]; width: number }, view: number[]): Piece | null {
  const [a = 0, b = 0, , , e = 0, f = 0] = item.transform;
  const [va = 0, vb = 0, vc = 0, vd = 0, ve = 0, vf = 0] = view;
  const [right, down] = [va * a + vc * b, vb * a + vd * b];
  if (Math.abs(down) > Math.abs(right) * 0.05 || right <= 0) return null;
  return {
    text: item.str,
    x: va * e + vc * f + ve,
    y: vb * e + vd * f + vf,
    width: item.width,
    size: Math.hypot(a, b),
  };
}

/** Columns of a table are further apart than this many points. */
const sameColumn = 12;

/** The text, and a note at each place where a paragraph goes on over a page. */
function textOf(paragraphs: readonly Paragraph[]): { text: string; joins: ReadingNote[] } {
  const lines = new TextLines();
  let column: number | null = null;
  for (const { text, cell, x } of paragraphs) {
    if (cell && (column === null || x < column - sameColumn)) lines.row();
    // A further paragraph of the same cell begins below the first.
    if (cell && (column === null || Math.abs(x - column) > sameColumn)) lines.cell(text);
    else lines.paragraph(text);
    column = cell ? x : null;
  }
  const text = lines.text();
  const joins: ReadingNote[] = [];
  let from = 0;
  for (const paragraph of paragraphs.filter(({ pageBreaks }) => pageBreaks.length > 0)) {
    const at = text.indexOf(paragraph.text, from);
    if (at < 0) continue;
    from = at + paragraph.text.length;
    for (const offset of paragraph.pageBreaks) {
      const message = 'A paragraph was put together across a page break here';
      joins.push({ code: 'JOINED_ACROSS_PAGES', message, start: at + offset, end: at + offset });
    }
  }
  return { text, joins };
}
