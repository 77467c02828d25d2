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

/** A line that holds something, without its indent; `cell` when it was indented by a tab, as table cells are. */
export interface Line extends Span {
  text: string;
  cell: boolean;
}

/** The lines of a text that are not blank, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const span = trimSpan(text, { start, end });
    if (span.end > span.start) {
      lines.push({ ...span, text: text.slice(span.start, span.end), cell: text.charAt(start) === '\t' });
    }
    start = end + 1;
  }
  return lines;
}
