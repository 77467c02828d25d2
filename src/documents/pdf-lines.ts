import { closeUp, readCharacters } from './pdf-characters.js';

/** A piece of text as it is drawn: its baseline from the left and the top of the page, in points. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** A line of a page: pieces that follow each other on one baseline. */
export interface Line {
  text: string;
  x: number;
  /** Where it ends. */
  xEnd: number;
  y: number;
  size: number;
  page: number;
  /** Where the longest line ends of those that stand right above and below it. */
  right: number;
  /** Other lines stand beside these, as cells of a table do. */
  cell: boolean;
}

/** A gap of so many characters is the next cell. */
const cellGap = 1.25;
/** But 决　　定 and 第一章　　总则 are one line, however far apart. */
const spread = /^(?:\p{Script=Han}|第.{1,4}[编章节条]|附件\d*|.*\s\p{Script=Han})\s*$/u;
const spreadGap = 5;
/** Stops and brackets that meet are drawn into each other, up to this much. */
const overlap = 0.75;
/** Up to this gap a piece goes on without a blank. */
const closeGap = 0.15;

/** Lines in the order in which the page draws them: writers draw a cell of a table before the next one. */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue;
    const line = lines.at(-1);
    if (line && continues(line, piece)) append(line, piece);
    else lines.push(lineOf(piece, page));
  }
  for (const line of lines) line.text = closeUp(readCharacters(line.text)).trim();
  const kept = lines.filter(({ text }) => text !== '');
  markColumns(kept);
  return kept;
}

function lineOf({ text, x, y, width, size }: Piece, page: number): Line {
  return { text, x, xEnd: x + width, y, size, page, right: x + width, cell: false };
}

function continues(line: Line, { x, y, size }: Piece): boolean {
  const em = Math.max(line.size, size);
  const gap = (x - line.xEnd) / em;
  const wide = gap < spreadGap && spread.test(line.text);
  return Math.abs(line.y - y) < em * 0.4 && gap > -overlap && (gap < cellGap || wide);
}

function append(line: Line, { text, x, width, size }: Piece): void {
  const blank = x - line.xEnd > size * closeGap && !line.text.endsWith(' ') && !text.startsWith(' ');
  line.text += (blank ? ' ' : '') + text;
  line.xEnd = x + width;
  line.size = Math.max(line.size, size);
}

/** Finds the lines that stand under each other, how far they reach, and whether they are a cell. */
function markColumns(lines: readonly Line[]): void {
  const flanked = flankedOf(lines);
  let column: Line[] = [];
  const close = () => {
    const right = Math.max(...column.map(({ xEnd }) => xEnd));
    const cell = column.some((line) => flanked.has(line));
    for (const line of column) Object.assign(line, { right, cell });
    column = [];
  };
  for (const line of lines) {
    const above = column.at(-1);
    if (above && !(isBelow(above, line) && column.length < longestColumn)) close();
    column.push(line);
  }
  if (column.length > 0) close();
}

/** No page has more lines under each other. */
const longestColumn = 500;

function isBelow(above: Line, { x, y, size }: Line): boolean {
  const down = (y - above.y) / size;
  return down > 0.5 && down < 2.2 && Math.abs(x - above.x) < size * 0.2 && Math.abs(size - above.size) < 1;
}

/** Lines that have another at their height, beginning where they have ended or the other way round. */
function flankedOf(lines: readonly Line[]): Set<Line> {
  const flanked = new Set<Line>();
  const byHeight = lines.toSorted((one, other) => one.y - other.y);
  byHeight.forEach((line, at) => {
    // A row has few cells: what stands further on in this order stands lower.
    for (const other of byHeight.slice(at + 1, at + 12)) {
      if (other.y - line.y > line.size * 0.8) break;
      if (other.x >= line.xEnd || line.x >= other.xEnd) flanked.add(line).add(other);
    }
  });
  return flanked;
}
