/** A stretch of the text, by UTF-16 indices. */
export interface Span {
  start: number;
  end: number;
}

const blank = /\s/;

/** The span without the white space at its ends; an all-blank span becomes empty at its start. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (to > from && blank.test(text.charAt(to - 1))) to -= 1;
  while (from < to && blank.test(text.charAt(from))) from += 1;
  return from === to ? { start, end: start } : { start: from, end: to };
}

/** A line that holds something, without its indent. A cell of a table is a line, wherever it stands in its row. */
export interface Line extends Span {
  text: string;
  /** Indented by a tab, or set beside others in a row. */
  cell: boolean;
  /** Cells of one row share its number; -1 outside tables. */
  row: number;
  column: number;
}

/** Cells set side by side: at least two tabs or bars between what a line holds. */
function isRow(written: string): boolean {
  const inside = written.trim().replace(/^\|/, '');
  const first = inside.search(/[\t|]/);
  return first > 0 && /[\t|]/.test(inside.slice(first + 1));
}
const rule = /^[\s:：—-]*$/;

/** The lines of a text that are not blank, in order; a row of cells set side by side reads as cells one below another. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let row = -1;
  let column = 0;
  let inRow = false;
  const push = (span: Span, cell: boolean, at: { row: number; column: number }) => {
    const { start: from, end } = trimSpan(text, span);
    if (end > from) lines.push({ start: from, end, text: text.slice(from, end), cell, ...at });
  };
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const written = text.slice(start, end);
    if (isRow(written)) {
      row += 1;
      inRow = false;
      for (const [index, span] of cellsIn(text, { start, end }).entries())
        if (!rule.test(text.slice(span.start, span.end))) push(span, true, { row, column: index });
    } else if (written.startsWith('\t')) {
      // An empty cell holds its column.
      if (!inRow) row += 1;
      column = inRow ? column + 1 : 0;
      inRow = true;
      push({ start, end }, true, { row, column });
    } else {
      inRow = false;
      push({ start, end }, false, { row: -1, column: 0 });
    }
    start = end + 1;
  }
  return lines;
}

/** The cells of a row written on one line; the bars at its ends frame it. */
function cellsIn(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !/[\t|]/.test(text.charAt(at))) continue;
    const frame =
      cells.length === 0 && at < end && text.charAt(at) === '|' && text.slice(start, at).trim() === '';
    if (!frame) cells.push({ start: from, end: at });
    from = at + 1;
  }
  return cells;
}
