import { bracketsOf } from './brackets.js';
import { type Line, linesOf, type Span, trimSpan } from './lines.js';
import { isOrganisation } from './organisations.js';
import { type Duty, readDuty } from './responsibilities.js';
import { kindOfLabel, type Section } from './sections.js';

/** A responsibility note (责任单位：…) with what it says. */
export interface Note extends Span {
  duty: Duty;
}

const labelled =
  /^\s*(?:[\u4e00-\u9fa5]{0,6}(?:责任|主责|牵头|配合|承办|主办|协办|落实|实施|参与|参加|完成)(?:单位|部门|主体|地区|处室|科室|分工|领导|时限|时间)[\u4e00-\u9fa5、/（）()和及]{0,8}|责任|牵头|配合)\s*[：:]/;
const assigned = /(?:牵头|配合|负责|落实|按职责分工|按照职责分工|参与|承办|协办)[。；;]?\s*$/;
const header =
  /^(?:[\u4e00-\u9fa5]{0,4}(?:责任|牵头|配合|承办|落实|协同)(?:单位|部门)[\u4e00-\u9fa5（）()、和及]{0,10})$/;
/** 【责任单位】 before a list without brackets, and 责任单位：… as the last sentence of a paragraph. */
const box =
  /(^|[。；;]\s*)[【〔[［（(]\s*[\u4e00-\u9fa5]{0,4}(?:责任|牵头)(?:单位|部门)\s*[】〕\]］）)]\s*[：:]?/;
const closingLabel = /[。；;]\s*((?:[\u4e00-\u9fa5]{0,4}(?:责任|牵头)(?:单位|部门))[：:][^。]*。?)$/;
/** A document may say once that the first body named leads. */
const firstLeads = /(?:排|列|居)(?:在)?(?:第一|首)(?:位)?的?(?:单位|部门)?(?:的)?(?:为|是)(?:牵头|主办)/;

/** Every note of a document, in order. */
export function notesOf(text: string): Note[] {
  const leadFirst = firstLeads.test(text);
  const found = [...bracketNotes(text), ...lineNotes(text)].sort(
    (one, other) => one.whole.start - other.whole.start,
  );
  const notes: Note[] = [];
  for (const { whole, inside, sections } of found) {
    if (whole.start < (notes.at(-1)?.end ?? 0)) continue;
    const duty = readDuty(text, inside, sections ? { leadFirst, sections } : { leadFirst });
    if (duty.departments.length > 0 || duty.rule) notes.push({ ...whole, duty });
  }
  return notes;
}

interface Found {
  whole: Span;
  inside: Span;
  sections?: Section[];
}

/** Notes in brackets: labelled, closed by 负责 and the like, or bare bodies at the end of a sentence. */
function bracketNotes(text: string): Found[] {
  const notes = bracketsOf(text).filter((span) => {
    const inside = text.slice(span.start + 1, span.end - 1);
    if (labelled.test(inside)) return true;
    const alone = standsAlone(text, span);
    if (!alone && !assigned.test(inside)) return false;
    const { departments, rule } = readDuty(text, { start: span.start + 1, end: span.end - 1 });
    const known = departments.filter(({ name }) => isOrganisation(name)).length;
    if (alone && (assigned.test(inside) || rule)) return known > 0;
    // 市市场监管局（知识产权局）: the second name of the body before it.
    if (/[局委办府部会院]\s*$/.test(text.slice(Math.max(0, span.start - 3), span.start))) return false;
    return known > 0 && known === departments.length && inside.trim().length >= 3;
  });
  return notes.map((whole) => ({ whole, inside: { start: whole.start + 1, end: whole.end - 1 } }));
}

/** After a full sentence, or last in its paragraph: elsewhere a bracket explains the words before it. */
function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 6), start).trimEnd();
  const after = text.slice(end, end + 3);
  return /[。；;！!…”]$/.test(before) || /^[。；;]|^[ \t\u3000]*(?:\n|$)/.test(after) || before === '';
}

/** Notes that are lines or closing sentences of their own, and the cells of a table turned to lines. */
function lineNotes(text: string): Found[] {
  const lines = linesOf(text);
  const columns = [...new Set(lines.filter((line) => header.test(line.text)).map((line) => line.text))];
  const found: Found[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line) break;
    const note = noteIn(line, columns.length > 0);
    index += 1;
    if (!note) continue;
    const group = [line];
    for (let more = lines[index]; more && continues(more, columns.length > 0); more = lines[index]) {
      group.push(more);
      index += 1;
    }
    const whole = trimSpan(text, { start: line.start + note.offset, end: group.at(-1)?.end ?? line.end });
    const inside = { start: line.start + note.inside, end: whole.end };
    const stacked = columns.length > 1 && group.length > 1 && group.every((cell) => isCell(cell.text));
    found.push(
      stacked
        ? { whole, inside, sections: group.map((cell, at) => cellSection(cell, columns, at)) }
        : { whole, inside },
    );
  }
  return found;
}

/** Cells follow their column heads in order; what is left over belongs to the last column. */
const cellSection = ({ start, end }: Line, columns: readonly string[], at: number): Section => ({
  kind: kindOfLabel(columns[Math.min(at, columns.length - 1)] ?? ''),
  start,
  end,
});

const continues = (line: Line, columns: boolean): boolean =>
  labelled.test(line.text) || (columns && isCell(line.text));

/** Where in the line a note begins, and where its content does. */
function noteIn({ text }: Line, columns: boolean): { offset: number; inside: number } | null {
  if (labelled.test(text) && !header.test(text)) return { offset: 0, inside: 0 };
  const boxed = box.exec(text);
  if (boxed) return { offset: boxed.index + (boxed[1] ?? '').length, inside: boxed.index + boxed[0].length };
  const closing = closingLabel.exec(text);
  if (closing?.[1]) {
    const offset = text.length - closing[1].length;
    return { offset, inside: offset };
  }
  if (columns && isCell(text)) return { offset: 0, inside: 0 };
  const last = lastSentenceIn(text);
  return isSentenceNote(text.slice(last)) ? { offset: last, inside: last } : null;
}

/** Where the last sentence of a line begins; scanned from the end, for lines can be long. */
function lastSentenceIn(text: string): number {
  let at = text.length - 1;
  while (at > 0 && !/[。；;：:]/.test(text.charAt(at - 1))) at -= 1;
  return Math.max(0, at);
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
  const { departments } = readDuty(text, { start: 0, end: text.replace(/[。；;]\s*$/, '').length });
  return departments.length > 0 && departments.every(({ name }) => isOrganisation(name));
}
