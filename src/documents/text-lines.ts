const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\p{Co}]|[^\t\n\P{Cc}]/gu;

/** One line as a person reads it: odd blanks are blanks, what nobody sees is gone, no indent. */
export function cleanLine(line: string): string {
  return line.replace(SPACES, ' ').replace(INVISIBLE, '').trim();
}

/**
 * Collects lines in the shape of a plain text: a blank line before each paragraph and each row of a table,
 * and a tab before each cell, empty ones too.
 */
export class TextLines {
  readonly #lines: string[] = [];
  #characters = 0;

  /** How many lines there are, to cut out a part later. */
  get count(): number {
    return this.#lines.length;
  }

  /** How many characters were written so far, blanks and breaks not counted. */
  get characters(): number {
    return this.#characters;
  }

  /** A paragraph; breaks inside it stay breaks. Empty ones leave nothing. */
  paragraph(text: string): void {
    const lines = cleanLines(text);
    if (lines.length > 0) this.#push('', ...lines);
  }

  row(): void {
    this.#push('');
  }

  /** The first paragraph of a cell; those after it are paragraphs like any. */
  cell(text: string): void {
    const [first = '', ...rest] = cleanLines(text);
    this.#push(`\t${first}`, ...rest);
  }

  /** Takes back that a line is a cell: a table may only have been there for the layout. */
  uncell(at: number): void {
    const line = this.#lines[at];
    if (line?.startsWith('\t')) this.#lines.splice(at, 1, line.slice(1));
  }

  /** The text of the lines from `start` to `end`, without blank ones at its ends. */
  text(start = 0, end = this.count): string {
    const kept = this.#lines.slice(start, end).filter((line, at, all) => line !== '' || all[at - 1] !== '');
    return `${kept.join('\n').replace(/^\n+/, '').trimEnd()}\n`;
  }

  #push(...lines: string[]): void {
    for (const line of lines) {
      this.#lines.push(line);
      this.#characters += line.length;
    }
  }
}

const cleanLines = (text: string): string[] => text.split('\n').map(cleanLine).filter(Boolean);
