import { joined } from './pdf-characters.js';
import type { Line } from './pdf-lines.js';

/** Lines put together again, and where in it pages met. */
export interface Paragraph {
  text: string;
  /** Where it begins on the page, to tell the cells of a table by. */
  x: number;
  cell: boolean;
  /** Offsets into the text at which a new page began. */
  pageBreaks: number[];
}

/** What the lines of a document have in common. */
interface Layout {
  /** From one line of a paragraph to the next, in sizes of their type. */
  pitch: number;
  /** By where lines begin and how large they are written, how far the longest of them reach. */
  reach: Map<string, number>;
  /** Where most lines begin. */
  left: number;
  /** Paragraphs begin two characters in, as in official documents. */
  indents: boolean;
}

const sentenceEnd = /[。；：！？.;:!?）)】]$/;
const opensClause =
  /^(?:第[〇零一二三四五六七八九十百\d]+[章节条]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[．.、](?!\d)|[①-⑳]|附件)/;
/** The numbers of headings: a digit at the head of a line may belong to its sentence. */
const opensSection =
  /^(?:第[〇零一二三四五六七八九十百]+[章节]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/;
const contentsLine = /[.…·。]{6,}\s*\d{1,4}$|(?:…\s*){2,}\d{1,4}$/;

const bracket = /^[（《〈“‘「【〔]/;

/** Joins the lines that were one paragraph before they were broken to fit the page. */
export function paragraphsOf(all: readonly Line[]): Paragraph[] {
  const lines = all.filter(({ text }) => !contentsLine.test(text));
  const layout = layoutOf(lines);
  const paragraphs: Paragraph[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    if (before && paragraph && !opensAnother(paragraph.text, before, line) && goesOn(before, line, layout)) {
      const text = joined(paragraph.text, line.text);
      if (line.page !== before.page) paragraph.pageBreaks.push(text.length - line.text.length);
      paragraph.text = text;
    } else paragraphs.push({ text: line.text, x: line.x, cell: line.cell, pageBreaks: [] });
    before = line;
  }
  return paragraphs;
}

function layoutOf(lines: readonly Line[]): Layout {
  const reach = new Map<string, number>();
  const starts = new Map<number, number>();
  const gaps: number[] = [];
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (next && next.page === line.page && next.y > line.y + 1) gaps.push((next.y - line.y) / line.size);
    if (line.cell) return;
    const key = columnOf(line);
    reach.set(key, Math.max(reach.get(key) ?? 0, line.xEnd));
    const start = Math.round(line.x);
    starts.set(start, (starts.get(start) ?? 0) + 1);
  });
  const [left = 0] = [...starts].sort(([, one], [, other]) => other - one)[0] ?? [];
  const indented = lines.filter((line) => isIndented(line, left));
  return { pitch: median(gaps), reach, left, indents: indented.length > lines.length * 0.1 };
}

/** Whether a line has a number of its own, after the end of a sentence or under a heading. */
function opensAnother(paragraph: string, before: Line, { text }: Line): boolean {
  if (!opensClause.test(text)) return false;
  const isHeading =
    opensSection.test(paragraph) &&
    opensSection.test(text) &&
    !/[，。；：]/.test(paragraph.slice(0, longestHeading));
  return sentenceEnd.test(before.text) || isHeading;
}

const longestHeading = 60;

/** Whether a line goes on where the one before it broke off. */
function goesOn(before: Line, line: Line, layout: Layout): boolean {
  const em = line.size;
  if (Math.abs(before.size - em) > em * 0.1) return false;
  if (line.page === before.page) {
    if (before.cell !== line.cell) return false;
    const below = (line.y - before.y) / em;
    if (below <= 0.5 || below > layout.pitch * 1.4) return false;
  }
  const indent = (before.x - startOf(line, before.x)) / em;
  const aligned = Math.abs(indent) < 0.2;
  if (!aligned && !(indent > 0.8 && indent < 4.5)) return false;
  // Where paragraphs are indented, a line that begins there begins one, though it may follow a full line.
  const cell = before.cell || line.cell;
  if (cell && (opensClause.test(line.text) || /^\d{1,3}$/.test(line.text))) return false;
  if (aligned && !cell && layout.indents && isIndented(line, layout.left)) return false;
  return fills(before, line, layout);
}

/** Whether the line before was full: what stands at the head of the next could not have followed it. */
function fills(before: Line, line: Line, { reach }: Layout): boolean {
  const [head = ''] = unbroken.exec(line.text) ?? [];
  const width = [...head].reduce((sum, sign) => sum + (sign < '\u0080' ? 0.5 : 1), 0) * line.size;
  const right = line.cell || before.cell ? Math.max(before.right, line.right) : reachOf(line, reach);
  return before.xEnd + width > right - line.size * 0.5;
}

/** How far lines reach that begin where this one does, give or take what rounding and a bracket's shape make. */
function reachOf(line: Line, reach: Map<string, number>): number {
  const shifts = [0, bracket.test(line.text) ? line.size / 2 : 0];
  const near = shifts.flatMap((by) => [by - columnWidth, by, by + columnWidth]);
  return Math.max(...near.map((by) => reach.get(columnOf(line, by)) ?? 0));
}

/** What no line is broken within: a word or a character, with the brackets and stops that belong to it. */
const unbroken = /^[（《〈“‘「【〔(<+￥$]*(?:[\w.%％～—-]+|.)[，。；：、！？）》〉”」】〕,.;:!?)>]*/u;

/** Where a line begins; a bracket at its head is often drawn half a character to the left. */
function startOf({ x, text, size }: Line, left = x): number {
  return bracket.test(text) && Math.abs(x + size / 2 - left) < size * 0.2 ? left : x;
}

const isIndented = ({ x, size }: Line, left: number): boolean => {
  const indent = (x - left) / size;
  return indent > 1.4 && indent < 2.6;
};

const columnWidth = 2;
const columnOf = ({ x, size }: Line, by = 0): string =>
  `${Math.round((x + by) / columnWidth)} ${Math.round(size)}`;

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
