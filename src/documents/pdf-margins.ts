import type { Line } from './pdf-lines.js';

/** The lines of one page, and how high it is. */
export interface Page {
  lines: Line[];
  height: number;
}

/** Where headers and footers stand: this much of the page at its top and at its bottom. */
const margin = 0.15;
const dash = '[-—–―－‐·•\\s]*';
const pageNumber = new RegExp(
  `^${dash}(?:第\\s*)?\\d{1,4}(?:\\s*页)?(?:[\\s/／,，共]*\\d{1,4}(?:\\s*页)?)?${dash}$`,
);
/** What can be nothing else, even on a page of its own. */
const surePageNumber = /^(?:[-—–―－·]\s*\d{1,4}\s*[-—–―－·]|第\s*\d{1,4}\s*页.{0,12})$/;

/** The pages without page numbers and without the headers and footers that they repeat at the same height. */
export function withoutMargins(pages: readonly Page[]): Line[] {
  const pagesWith = new Map<string, Set<number>>();
  for (const { lines, height } of pages) {
    for (const line of outermost(lines, height)) {
      const key = keyOf(line);
      pagesWith.set(key, (pagesWith.get(key) ?? new Set()).add(line.page));
    }
  }
  const repeated = (line: Line) => (pagesWith.get(keyOf(line))?.size ?? 0) >= Math.max(2, pages.length * 0.3);
  return pages.flatMap(({ lines, height }) => {
    const outer = outermost(lines, height);
    return lines.filter((line) => !outer.has(line) || !(surePageNumber.test(line.text) || repeated(line)));
  });
}

/** The two highest and the two lowest lines, where they stand in the margins and apart from the text. */
function outermost(lines: readonly Line[], height: number): Set<Line> {
  const byHeight = lines.toSorted((one, other) => one.y - other.y);
  const top = byHeight.slice(0, 3);
  const bottom = byHeight.slice(-3).reverse();
  return new Set([
    ...apart(top, lines).filter(({ y }) => y < height * margin),
    ...apart(bottom, lines).filter(({ y }) => y > height * (1 - margin)),
  ]);
}

/** The first two of three lines, as far as they are not of the text: as large as it and right beside its next line. */
function apart(outer: readonly Line[], lines: readonly Line[]): Line[] {
  const text = sizeOfText(lines);
  const ofText = outer.findIndex(({ size, y }, at) => {
    const inner = outer[at + 1];
    return Math.abs(size - text) < 0.5 && inner !== undefined && Math.abs(inner.y - y) < size * 2.2;
  });
  return outer.slice(0, ofText < 0 ? 2 : Math.min(ofText, 2));
}

/** The size in which most characters of a page are written. */
function sizeOfText(lines: readonly Line[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of lines) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
  return [...sizes].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

/** Page numbers differ and are alike; anything else has to be the same word for word. */
function keyOf({ text, y }: Line): string {
  return `${Math.round(y / 4)} ${pageNumber.test(text) ? '#' : text}`;
}
