import { depthsOf } from './brackets.js';
import { linesOf, type Span, trimSpan } from './lines.js';
import { readNumbering } from './numbering.js';

/** A sentence of a paragraph. */
export interface Sentence extends Span {
  /** The first of its paragraph. */
  opens: boolean;
  /** A paragraph that begins with —— or an outline number. */
  bullet: boolean;
}

/** Nothing in these documents is one sentence that long: a limit that keeps every later step linear. */
const longest = 1200;
const bullet = /^(?:[—–-]{1,2}|[●▪◆■•·★])\s*/;

/** A line that stops short of any stop goes on in the next: page breaks cut paragraphs. */
function goesOn(line: string, next: string): boolean {
  return (
    line.length >= 16 &&
    !/[。；：！？;:）)”》】〕\]]$/.test(line) &&
    readNumbering(next) === null &&
    !bullet.test(next)
  );
}

/** The sentences of a text in order. A heading is a sentence of its own. */
export function sentencesOf(text: string): Sentence[] {
  const lines = linesOf(text);
  const sentences: Sentence[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const first = lines[index];
    if (!first) break;
    let last = first;
    for (
      let next = lines[index + 1];
      next && !first.cell && !isHeading(last.text) && goesOn(last.text, next.text);
      next = lines[index + 1]
    ) {
      last = next;
      index += 1;
    }
    const number = readNumbering(first.text);
    const label = number?.length ?? bullet.exec(first.text)?.[0].length ?? 0;
    const marked = number !== null || label > 0;
    let opens = true;
    for (const span of splitAt(text, { start: first.start + label, end: last.end }, /[。！？\n]/)) {
      sentences.push({ ...span, opens, bullet: marked });
      opens = false;
    }
  }
  return sentences;
}

const isHeading = (line: string): boolean =>
  readNumbering(line) !== null && line.length < 40 && !/[，,。]/.test(line);

/** Parts of a span between signs that stand outside brackets and quotes; too long a part is cut. */
export function splitAt(text: string, { start, end }: Span, sign: RegExp): Span[] {
  const inside = text.slice(start, end);
  const depths = depthsOf(inside);
  const parts: Span[] = [];
  let from = 0;
  const push = (to: number) => {
    const span = trimSpan(text, { start: start + from, end: start + to });
    if (span.end > span.start) parts.push(span);
  };
  const breaks = sign.source.includes('\\n');
  for (let at = 0; at < inside.length; at += 1) {
    const char = inside.charAt(at);
    // 1,000 is one number.
    const grouped =
      (char === ',' && /\d,\d{3}/.test(inside.slice(at - 1, at + 4))) ||
      // 1.8:1 too.
      (/[:：]/.test(char) && /\d.\d/.test(inside.slice(at - 1, at + 2)));
    const cut = at - from >= longest || (depths[at] === 0 && char !== '\n' && !grouped && sign.test(char));
    const paragraph = breaks && char === '\n' && /[。；]/.test(inside.charAt(at - 1));
    if (!cut && !paragraph) continue;
    push(at + 1);
    from = at + 1;
  }
  push(inside.length);
  return parts;
}
