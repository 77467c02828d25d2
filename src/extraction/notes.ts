import { bracketsOf } from './brackets.js';
import { type Line, linesOf, type Span, trimSpan } from './lines.js';
import { isOrganisation } from './organisations.js';
import { type Duty, readDuty } from './responsibilities.js';

/** A responsibility note (责任单位：…) with what it says. */
export interface Note extends Span {
  duty: Duty;
}

const labelled =
  /^\s*(?:[\u4e00-\u9fa5]{0,6}(?:责任|牵头|配合|承办|主办|协办|落实|实施|参与|完成)(?:单位|部门|主体|地区|时限|时间)[\u4e00-\u9fa5、/和及]{0,8}|责任|牵头|配合)\s*[：:]/;
const assigned = /(?:牵头|配合|负责|落实|按职责分工|按照职责分工|参与|承办|协办)[。；;]?\s*$/;
const header =
  /^(?:[\u4e00-\u9fa5]{0,4}(?:责任|牵头|配合|承办|落实|协同)(?:单位|部门)[\u4e00-\u9fa5（）()、和及]{0,10})$/;
/** A document may say once that the first body named leads. */
const firstLeads = /(?:排|列|居)(?:在)?(?:第一|首)(?:位)?的?(?:单位|部门)?(?:的)?(?:为|是)(?:牵头|主办)/;

/** Every note of a document, in order. */
export function notesOf(text: string): Note[] {
  const leadFirst = firstLeads.test(text);
  const brackets = bracketNotes(text);
  const taken = (span: Span) => brackets.some((note) => note.start < span.end && span.start < note.end);
  const lines = lineNotes(text).filter((span) => !taken(span.whole));
  const spans = [
    ...brackets.map((whole) => ({ whole, inside: { start: whole.start + 1, end: whole.end - 1 } })),
    ...lines,
  ];
  return spans
    .sort((one, other) => one.whole.start - other.whole.start)
    .map(({ whole, inside }) => ({ ...whole, duty: readDuty(text, inside, leadFirst) }))
    .filter(({ duty }) => duty.departments.length > 0 || duty.rule !== null);
}

interface Found {
  whole: Span;
  inside: Span;
}

/** Notes in brackets: labelled, closed by 负责 and the like, or bare bodies at the end of a sentence. */
function bracketNotes(text: string): Span[] {
  return bracketsOf(text).filter((span) => {
    const inside = text.slice(span.start + 1, span.end - 1);
    if (labelled.test(inside)) return true;
    if (!standsAlone(text, span)) return false;
    const duty = readDuty(text, { start: span.start + 1, end: span.end - 1 }, false);
    const named = duty.departments.length > 0 && duty.departments.every(({ name }) => isOrganisation(name));
    if (assigned.test(inside) || duty.rule)
      return duty.departments.length > 0 && duty.departments.some(({ name }) => isOrganisation(name));
    return named && inside.trim().length >= 3;
  });
}

/** After a full sentence, or last in its paragraph: elsewhere a bracket explains the words before it. */
function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 6), start).trimEnd();
  const after = text.slice(end, end + 3);
  return /[。；;！!…”]$/.test(before) || /^[。；;]?[ \t\u3000]*(?:\n|$)/.test(after) || before === '';
}

/** Notes that are lines or closing sentences of their own, and the cells of a table turned to lines. */
function lineNotes(text: string): Found[] {
  const lines = linesOf(text);
  const columns = lines.some((line) => header.test(line.text));
  const found: Found[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line) break;
    const note = noteIn(line, columns);
    if (!note) {
      index += 1;
      continue;
    }
    let end = line.end;
    let next = index + 1;
    for (let more = lines[next]; more && continues(more, columns); more = lines[next]) {
      end = more.end;
      next += 1;
    }
    const whole = trimSpan(text, { start: line.start + note.offset, end });
    found.push({ whole, inside: { start: line.start + note.inside, end: whole.end } });
    index = next;
  }
  return found;
}

const continues = (line: Line, columns: boolean): boolean =>
  labelled.test(line.text) || (columns && isCell(line.text));

/** Where in the line a note begins, and where its content does. */
function noteIn({ text }: Line, columns: boolean): { offset: number; inside: number } | null {
  const boxed = /^[【〔[（(]\s*[\u4e00-\u9fa5]{0,4}(?:责任|牵头)(?:单位|部门)\s*[】〕\]）)]\s*[：:]?/.exec(
    text,
  );
  if (boxed) return { offset: 0, inside: boxed[0].length };
  if (labelled.test(text) && !header.test(text)) return { offset: 0, inside: 0 };
  const closing = /[。；;]\s*((?:[\u4e00-\u9fa5]{0,4}(?:责任|牵头)(?:单位|部门))[：:][^。]*。?)$/.exec(text);
  if (closing?.[1])
    return { offset: text.length - closing[1].length, inside: text.length - closing[1].length };
  if (columns && isCell(text)) return { offset: 0, inside: 0 };
  const last = text.replace(/[。；;]$/, '').search(/[^。；;：:]*$/);
  return isSentenceNote(text.slice(last)) ? { offset: last, inside: last } : null;
}

/** A table cell that holds nothing but bodies. */
function isCell(text: string): boolean {
  if (header.test(text) || /[：:]$/.test(text)) return false;
  const names = text.split(/[、，,；;\s]+/).filter((name) => name !== '');
  return names.length > 0 && names.every(isOrganisation);
}

/** 市发改委牵头，市商务局配合: a sentence that is only bodies and their roles. */
function isSentenceNote(text: string): boolean {
  if (!assigned.test(text) || text.length > 400 || /[“”《》]/.test(text)) return false;
  const { departments } = readDuty(text, { start: 0, end: text.replace(/[。；;]\s*$/, '').length }, false);
  return departments.length > 0 && departments.every(({ name }) => isOrganisation(name));
}
