import { noteOn, type ReadingNote } from './document.js';
import type { ParagraphStyle, Styles } from './docx-styles.js';
import type { ListCounter } from './list-counter.js';
import { type Attributes, attributeOf, walkXml } from './markup.js';
import { TextLines } from './text-lines.js';

/**
 * What is not part of the text as it stands: what was deleted or moved away, how things looked before a change, the
 * second form of a drawing, the code of a field, and how words are pronounced.
 */
const skipped = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'instrText',
  'delText',
  'rt',
  'pPrChange',
  'rPrChange',
  'sectPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
]);
const changes = new Set(['ins', 'del', 'moveFrom', 'moveTo']);
const signs: Record<string, string> = { tab: ' ', ptab: ' ', cr: '\n', noBreakHyphen: '-' };

interface Paragraph {
  text: string;
  style: string | null;
  list: string | null;
  level: number | null;
  /** Of the paragraph mark's or a run's own properties, as last read. */
  hidden: boolean;
}

interface Context {
  styles: Styles;
  counter: ListCounter;
}

/** Reads the body of a Word document (`word/document.xml`) in one pass. */
export function readBody(xml: string, { styles, counter }: Context): { text: string; notes: ReadingNote[] } {
  const lines = new TextLines();
  const notes = new Map<ReadingNote['code'], string>();
  /** Boxes hold paragraphs within a paragraph. */
  const open: Paragraph[] = [];
  /** For each cell around us, whether its first paragraph is still to come. */
  const cells: boolean[] = [];
  let skipping = 0;
  let inText = 0;
  let inProperties = 0;

  const startElement = (name: string, attributes: Attributes) => {
    const paragraph = open.at(-1);
    const value = attributeOf(attributes, 'val');
    if (changes.has(name)) notes.set('TRACKED_CHANGES_ACCEPTED', 'Tracked changes were read as accepted');
    if (skipped.has(name)) skipping = 1;
    else if (name === 'p') open.push({ text: '', style: null, list: null, level: null, hidden: false });
    else if (name === 'tr') lines.row();
    else if (name === 'tc') cells.push(true);
    else if (name === 'altChunk')
      notes.set('EMBEDDED_LEFT_OUT', 'Another document is embedded and was not read');
    else if (name === 'footnoteReference' || name === 'endnoteReference')
      notes.set('FOOTNOTES_LEFT_OUT', 'Footnotes and endnotes were not read');
    else if (name === 'pPr' || name === 'rPr') inProperties += 1;
    else if (!paragraph) return;
    else if (name === 'r') paragraph.hidden = false;
    else if (inProperties > 0) readProperty(paragraph, name, value);
    else if (name === 't') inText += 1;
    else if (name === 'br' && (attributeOf(attributes, 'type') ?? 'textWrapping') === 'textWrapping')
      paragraph.text += '\n';
    else paragraph.text += signs[name] ?? '';
  };

  const endElement = (name: string) => {
    if (name === 't') inText = Math.max(0, inText - 1);
    else if (name === 'pPr' || name === 'rPr') inProperties -= 1;
    else if (name === 'tc') {
      if (cells.pop()) lines.cell('');
    } else if (name === 'p') {
      const paragraph = open.pop();
      if (paragraph) write(paragraph);
    }
  };

  const write = (paragraph: Paragraph) => {
    const style = styles.styleOf(paragraph.style);
    if (style.contents) {
      notes.set('TABLE_OF_CONTENTS_LEFT_OUT', 'The table of contents was left out');
      return;
    }
    const text = numbered(paragraph, style, counter);
    if (cells.at(-1)) {
      cells[cells.length - 1] = false;
      lines.cell(text);
    } else lines.paragraph(text);
  };

  walkXml(xml, {
    open(name, attributes) {
      if (skipping > 0) skipping += 1;
      else startElement(name, attributes);
    },
    close(name) {
      if (skipping > 0) skipping -= 1;
      else endElement(name);
    },
    text(text) {
      const paragraph = open.at(-1);
      if (skipping === 0 && inText > 0 && paragraph && !paragraph.hidden) paragraph.text += text;
    },
  });
  for (const format of counter.unknown)
    notes.set('NUMBERING_UNKNOWN', `A list is numbered as ${format}, which was written in digits`);
  return { text: lines.text(), notes: [...notes].map(([code, message]) => noteOn(code, message)) };
}

function readProperty(paragraph: Paragraph, name: string, value: string | null): void {
  if (name === 'pStyle') paragraph.style = value;
  else if (name === 'numId') paragraph.list = value;
  else if (name === 'ilvl') paragraph.level = Number(value);
  else if (name === 'vanish') paragraph.hidden = value !== '0' && value !== 'false';
}

/** The paragraph with the number that Word would show before it. A bare digit keeps a blank from what follows. */
function numbered(paragraph: Paragraph, style: ParagraphStyle, counter: ListCounter): string {
  const list = paragraph.list ?? style.list;
  if (list === null) return paragraph.text;
  const level = paragraph.level ?? (paragraph.list === null ? style.level : null);
  // An empty paragraph of a list counts, too.
  const label = counter.next({ list, level, style: paragraph.style });
  if (paragraph.text.trim() === '') return '';
  return /[\p{L}\p{N}.)]$/u.test(label) ? `${label} ${paragraph.text}` : label + paragraph.text;
}
