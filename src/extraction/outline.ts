import { attachmentLists, explanationAt, nameBelow } from './attachments.js';
import { type Line, linesOf, trimSpan } from './lines.js';
import { type Numbering, type NumberingKind, readNumbering } from './numbering.js';

/** A node of the document's outline. Children lie inside their parent and follow it in document order. */
export interface Clause {
  /** Labels from the root down, as the document writes them: `三/（一）/1`. Unique within a document. */
  path: string;
  heading: string | null;
  start: number;
  end: number;
  /** Depth in the tree, 1 at the root. */
  level: number;
  kind: NumberingKind | 'row';
}

interface Opening {
  numbering: Omit<Numbering, 'kind'> & { kind: Clause['kind'] };
  start: number;
  heading: string | null;
}

const longestHeading = 40;
const sentenceEnd = /[。：:；;]/;
/** 本政策自2025年7月1日起施行: the closing paragraph belongs to the document, not to its last item. */
const closing = /^抄送[：:]|^(?:本|以上|此)[^，。；]{0,16}(?:自|从).{2,24}(?:施行|实施|执行|生效)/;

/** What follows the number up to the first stop, when it is short enough to be a heading. */
function headingOf(rest: string): string | null {
  const text = rest.trim();
  const stop = sentenceEnd.exec(text);
  const candidate = stop ? text.slice(0, stop.index) : text;
  const listItem = stop !== null && /[；;]/.test(stop[0]);
  const unfinished = stop === null && /[，,、]$/.test(text);
  // An item that is one sentence with a comma in it is a duty, not the name of one.
  const sentence = stop !== null && stop.index === text.length - 1 && /[，,]/.test(candidate);
  const unfit = candidate === '' || candidate.length > longestHeading;
  return unfit || listItem || unfinished || sentence ? null : candidate;
}

/** The last ordinal seen of each kind, to tell an outline number from one that merely begins a line. */
type Seen = Map<Clause['kind'], number>;

function isPlausible({ kind, ordinal, length }: Numbering, line: string, seen: Seen): boolean {
  if (ordinal === 0) return false;
  const next = (seen.get(kind) ?? 0) + 1;
  // A wrapped line may begin with a reference (第三十四条第二款规定的): only a number in turn or set apart opens one.
  if (kind === 'article' || kind === 'chapter' || kind === 'section') {
    return ordinal === 1 || ordinal === next || /^[\s\u2002\u3000]/.test(line.slice(length));
  }
  return true;
}

/** Numbers that stand inside a line: glued to the sentence before, or to a short heading. Only the one in turn counts. */
function openingsInside(line: Line, from: number, seen: Seen): { at: number; numbering: Numbering }[] {
  const found: { at: number; numbering: Numbering }[] = [];
  const place =
    /[。）)](?=[（(]?[一二三四五六七八九十\d]{1,3}[、．.）)])|(?<=^[^。，；：]{2,24})(?=[（(]一[）)])/g;
  place.lastIndex = from;
  for (let hit = place.exec(line.text); hit; hit = place.exec(line.text)) {
    if (hit[0] === '') place.lastIndex += 1;
    const at = hit.index + hit[0].length;
    const numbering = readNumbering(line.text.slice(at, at + 12));
    if (!numbering || numbering.kind === 'attachment') continue;
    const expected = hit[0] === '' ? 1 : (seen.get(numbering.kind) ?? Number.NaN) + 1;
    if (numbering.ordinal === expected) found.push({ at, numbering });
  }
  return found;
}

/** A table turned to lines: a cell that is only the next row number, then the cell that names the row. */
function rowAt(lines: readonly Line[], index: number, seen: Seen): Opening | null {
  const line = lines[index];
  const name = lines[index + 1];
  if (!line || !name || !/^\d{1,3}$/.test(line.text)) return null;
  const ordinal = Number(line.text);
  const last = seen.get('row') ?? 0;
  const inTurn = ordinal === 1 || ordinal === last || ordinal === last + 1;
  if (!inTurn || (!line.cell && ordinal !== last + 1)) return null;
  if (
    !line.cell &&
    last === 0 &&
    !lines.slice(Math.max(0, index - 8), index).some(({ text }) => text.includes('序号'))
  )
    return null;
  const heading = name.text.length <= 60 ? name.text : null;
  return {
    numbering: { kind: 'row', ordinal, label: line.text, length: line.text.length },
    start: line.start,
    heading,
  };
}

function openingsOf(text: string): (Opening | { start: number; closes: true })[] {
  const lines = linesOf(text);
  const seen: Seen = new Map();
  const openings: (Opening | { start: number; closes: true })[] = [];
  const lists = attachmentLists(lines);
  lines.forEach((line, index) => {
    if (lists.has(line)) return;
    const row = rowAt(lines, index, seen);
    if (row) {
      seen.set('row', row.numbering.ordinal);
      openings.push(row);
      return;
    }
    if (closing.test(line.text)) openings.push({ start: line.start, closes: true });
    const open = (numbering: Numbering, at: number) => {
      seen.set(numbering.kind, numbering.ordinal);
      const rest = line.text.slice(at + numbering.length);
      const heading = headingOf(rest) ?? nameBelow(lines, index);
      openings.push({ numbering, start: line.start + at, heading });
    };
    const first = explanationAt(line, index) ?? readNumbering(line.text);
    if (first && isPlausible(first, line.text, seen)) open(first, 0);
    for (const { at, numbering } of openingsInside(line, first?.length ?? 0, seen)) open(numbering, at);
  });
  return openings;
}

/** The clause tree of a document, flat and in document order; text before the first number belongs to none. */
export function outline(text: string): Clause[] {
  const clauses: Clause[] = [];
  const open: { clause: Clause; ordinal: number }[] = [];
  const taken = new Map<string, number>();
  const closeDownTo = (depth: number, at: number) => {
    for (const { clause } of open.splice(depth)) {
      clause.end = trimSpan(text, { start: clause.start, end: at }).end;
    }
  };
  for (const opening of openingsOf(text)) {
    if ('closes' in opening) {
      closeDownTo(0, opening.start);
      continue;
    }
    const { numbering, start, heading } = opening;
    const atTop = numbering.kind === 'attachment' || numbering.kind === 'chapter';
    const sibling = open.findIndex(({ clause }) => clause.kind === numbering.kind);
    const depth =
      numbering.kind === 'attachment'
        ? 0
        : sibling < 0
          ? atTop
            ? open.filter(({ clause }) => clause.kind === 'attachment').length
            : open.length
          : sibling;
    // A page break repeats the row it cuts: the second half goes on with the first.
    const same = open[depth];
    if (numbering.kind === 'row' && same?.ordinal === numbering.ordinal && same.clause.heading === heading)
      continue;
    closeDownTo(depth, start);
    const parent = open[depth - 1]?.clause;
    const written =
      parent && !(parent.kind === 'attachment' && parent.start === firstOf(text))
        ? `${parent.path}/${numbering.label}`
        : numbering.label;
    const times = (taken.get(written) ?? 0) + 1;
    taken.set(written, times);
    const path = times === 1 ? written : `${written}#${times}`;
    const clause: Clause = { path, heading, start, end: start, level: depth + 1, kind: numbering.kind };
    open.push({ clause, ordinal: numbering.ordinal });
    clauses.push(clause);
  }
  closeDownTo(0, text.length);
  return clauses;
}

const firstOf = (text: string): number => text.length - text.trimStart().length;
