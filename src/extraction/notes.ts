import { bracketsOf } from './brackets.js';
import { type Line, linesOf, type Span, trimSpan } from './lines.js';
import { isOrganisation } from './organisations.js';
import { type Duty, readDuty } from './responsibilities.js';
import { kindOfLabel, type Section } from './sections.js';
import { rowsOf } from './tables.js';

/** A responsibility note (责任单位：…) with what it says. */
export interface Note extends Span {
  duty: Duty;
}

const labelled =
  /^\s*(?:[\u4e00-\u9fa5]{0,6}(?:责任|主责|牵头|配合|承办|主办|协办|落实|实施|参与|参加|完成)(?:单位|部门|主体|地区|处室|科室|分工|领导|时限|时间)[\u4e00-\u9fa5、/（）()和及]{0,8}|责任|牵头|配合)\s*[：:]/;
const assigned = /(?:牵头|配合|负责|落实|按职责分工|按照职责分工|参与|承办|协办)[。；;]?\s*$/;
const header =
  /^(?:[\u4e00-\u9fa5]{0,4}(?:责任|牵头|配合|承办|落实|协同|协办|参与|主办)(?:单位|部门|处室|科室)[\u4e00-\u9fa5（）()、，和及*]{0,24})$/;
const deadlineHeader =
  /^(?:完成|推进|办理|计划|落实|整改)?(?:时限|时间|期限|节点|进度|时间节点|进度安排)(?:要求|安排)?$/;
/** A cell that leaves its column empty. */
const leftEmpty = /^[\s/／—–-]*$|^(?:同上|无)$/;
/** 【责任单位】 before a list without brackets, and 责任单位：… as the last sentence of a paragraph. */
const box =
  /(^|[。；;]\s*)[【〔[［（(]\s*[\u4e00-\u9fa5]{0,4}(?:责任|牵头)(?:单位|部门)\s*[】〕\]］）)]\s*[：:]?/;
const closingLabel =
  /[。；;]\s*((?:[\u4e00-\u9fa5]{0,4}(?:责任|牵头)(?:单位|部门))(?:[：:]|为(?=[市区县省州各国]))[^。]*。?)$/;
/** A document may say once that the first body named leads. */
const firstLeads =
  /(?:(?:排名?|排序|列|居|位列|处)(?:在|于)?(?:第一|首|最前)|第一(?:个|家|位|责任)|首(?:个|家|位))[^，。；、]{0,8}?(?:为|是|系)(?:牵头|主办|主责)/;

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
    // A long list may hold a body whose name ends like none: 市纪委监委机关 among ten others.
    const mostly = departments.length >= 3 ? 0.75 * departments.length : departments.length;
    return known > 0 && known >= mostly && inside.trim().length >= 3 && !/[。！？]./.test(inside);
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
  const all = linesOf(text);
  const { notes: found, taken } = tableNotes(text, all);
  const lines = all.filter((line) => !taken.has(line));
  const columns = [...new Set(lines.filter((line) => header.test(line.text)).map((line) => line.text))];
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

/** What the columns of a table assign: 责任单位, 牵头单位, 完成时限 beside a task. */
function tableNotes(text: string, lines: readonly Line[]): { notes: Found[]; taken: Set<Line> } {
  const notes: Found[] = [];
  const taken = new Set<Line>();
  for (const row of rowsOf(lines)) {
    const cells = row.filter(({ name, line }) => header.test(name) && !leftEmpty.test(line.text));
    const [first] = cells;
    if (!first || cells.some(({ line }) => line.text.length > 400)) continue;
    // The note is the run of such cells; a task further on in the row stays a task.
    let last = first;
    for (const cell of cells) if (cell.column - last.column <= 1) last = cell;
    const whole = trimSpan(text, { start: first.line.start, end: last.line.end });
    const days = row.filter(({ name }) => deadlineHeader.test(name));
    const sections = [
      ...cells.map(({ name, line: { start, end } }): Section => ({ kind: kindOfLabel(name), start, end })),
      ...days.map(({ line: { start, end } }): Section => ({ kind: 'day', start, end })),
    ];
    notes.push({ whole, inside: whole, sections });
    for (const { line } of [...cells, ...days]) taken.add(line);
  }
  return { notes, taken };
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
  const untimed = text.replace(/[，,；;][^，,；;。]*(?:完成|推进|坚持|实施)[。；;]?\s*$/, '');
  if (!(assigned.test(text) || assigned.test(untimed)) || text.length > 400 || /[“”《》]/.test(text))
    return false;
  const { departments } = readDuty(text, { start: 0, end: text.replace(/[。；;]\s*$/, '').length });
  return departments.length > 0 && departments.every(({ name }) => isOrganisation(name));
}
