import { assigned, box, deadlineHeader, header, labelled, sentenceLabel } from './labels.js';
import { type Line, linesOf, type Span, trimSpan } from './lines.js';
import { readPiece } from './list-items.js';
import { readNumbering } from './numbering.js';
import { isOrganisation } from './organisations.js';
import { readDuty } from './responsibilities.js';
import { kindOfLabel, type Section } from './sections.js';
import { rowsOf } from './tables.js';

/** A note as it stands, and where what it says stands in it; sections when its columns tell the roles. */
export interface Found {
  whole: Span;
  inside: Span;
  sections?: Section[];
}

/** A cell that leaves its column empty. */
const leftEmpty = /^[\s/／—–-]*$|^(?:同上|无)$/;

/** Notes that are lines or closing sentences of their own, and the cells of a table turned to lines. */
export function lineNotes(text: string): Found[] {
  const all = linesOf(text);
  const { notes: found, taken } = tableNotes(text, all);
  const lines = all.filter((line) => !taken.has(line));
  const columns = [...new Set(lines.filter((line) => header.test(line.text)).map((line) => line.text))];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (!line) break;
    index += 1;
    const places = placesIn(line, columns.length > 0);
    for (const [at, place] of places.entries()) {
      const group = [line];
      // What the next lines add belongs to the note that ends this one.
      for (let more = lines[index]; more && at === places.length - 1; more = lines[index]) {
        if (group.length === 1 && place.end < line.text.length) break;
        if (!goesOn(group.at(-1) ?? line, more, columns.length > 0)) break;
        group.push(more);
        index += 1;
      }
      found.push(foundIn(text, group, place, columns));
    }
  }
  return found;
}

/** Where in its line a note begins, where its content does, and where it ends. */
interface Place {
  offset: number;
  inside: number;
  end: number;
}

function foundIn(
  text: string,
  group: readonly Line[],
  { offset, inside, end }: Place,
  columns: readonly string[],
): Found {
  const [line] = group;
  const start = line?.start ?? 0;
  const last = group.length > 1 ? (group.at(-1)?.end ?? start) : start + end;
  const whole = trimSpan(text, { start: start + offset, end: last });
  const content = { start: start + inside, end: whole.end };
  const stacked = columns.length > 1 && group.length > 1 && group.every((cell) => isCell(cell.text));
  return stacked
    ? { whole, inside: content, sections: group.map((cell, at) => cellSection(cell, columns, at)) }
    : { whole, inside: content };
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

/** Whether a line adds to the note of the line before it. */
const goesOn = (line: Line, next: Line, columns: boolean): boolean =>
  labelled.test(next.text) || (columns && isCell(next.text)) || wraps(line, next);

/** A list that stops at a separator, or within a name, goes on in the next line. */
function wraps({ text, cell }: Line, next: Line): boolean {
  if (
    cell ||
    next.cell ||
    next.text.length > 300 ||
    readNumbering(next.text) !== null ||
    /^[（(【[〔]/.test(next.text)
  )
    return false;
  const first = next.text.split(/[、，,；;。]/)[0] ?? '';
  if (/[、，,]$/.test(text)) return isOrganisation(nameIn(first));
  const last = text.split(/[、，,；;：:]/).at(-1) ?? '';
  return (
    /[\u4e00-\u9fa5]$/.test(last) &&
    !isOrganisation(last) &&
    last.length < 12 &&
    isOrganisation(nameIn(last + first))
  );
}

const nameIn = (text: string): string => readPiece({ text, start: 0, end: text.length }).name;

function placesIn({ text }: Line, columns: boolean): Place[] {
  const whole = { offset: 0, inside: 0, end: text.length };
  if (labelled.test(text) && !header.test(text)) return [whole];
  const boxed = box.exec(text);
  if (boxed)
    return [
      { ...whole, offset: boxed.index + (boxed[1] ?? '').length, inside: boxed.index + boxed[0].length },
    ];
  const sentences = [...text.matchAll(sentenceLabel)];
  if (sentences.length > 0)
    return sentences.map(({ index, 0: written }) => ({
      offset: index,
      inside: index,
      end: index + written.length,
    }));
  if (columns && isCell(text)) return [whole];
  const last = lastSentenceIn(text);
  return isSentenceNote(text.slice(last)) ? [{ ...whole, offset: last, inside: last }] : [];
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
