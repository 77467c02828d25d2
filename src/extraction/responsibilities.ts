import { depthsOf } from './brackets.js';
import { type Span, trimSpan } from './lines.js';
import { bareName, isCollective, isLocalGroup, isOrganisation } from './organisations.js';

/** LEAD 牵头, JOINT 共同, BY_DUTY 按职责分工, SUPPORT 配合, LOCAL 属地落实. */
export type Role = 'LEAD' | 'JOINT' | 'BY_DUTY' | 'SUPPORT' | 'LOCAL';

/** A body named in a note, with the characters that name it. */
export interface Responsible extends Span {
  name: string;
  role: Role;
}

/** What a note says: who answers, in which role; a rule for all later notes; a day; a tail nobody can resolve. */
export interface Duty {
  departments: Responsible[];
  rule: (Span & { names: string[] }) | null;
  deadline: Span | null;
  openTail: Span | null;
}

interface Piece extends Span {
  text: string;
}

/** `主要责任单位：`; group 1 tells the kind. Labels of people and days are read so that they are no bodies. */
const label =
  /(?:主要|第一|共同|具体|其他|其它|市级|区级|县级|省级|市|区|县)?(?:主责|责任|牵头|配合|协同|协办|主办|承办|落实|参与|参加|实施|支持|完成|推进|分管|责任领导|牵头领导|联系|进度)(?:和|及|、)?(?:牵头|责任|配合|市|区)?(?:单位|部门|主体|地区|处室|科室|股室|分工|领导|人|时限|时间|期限|安排|要求)?(?:[（(][^）)]{1,6}[）)])?\s*[：:]/g;
const roleOfLabel: [RegExp, Section['kind']][] = [
  [/时限|时间|进度|期限|完成/, 'day'],
  [/人\s*[：:]|领导/, 'person'],
  [/牵头|主办/, 'LEAD'],
  [/配合|协同|协办|参与|参加|支持/, 'SUPPORT'],
  [/./, 'JOINT'],
];

/** What may follow the last body of a group, and what it makes of the group. */
const suffixes: [RegExp, Role | null][] = [
  [/(?:共同|联合|分别|具体)?牵头(?:负责|落实|实施|组织|推进)?$/, 'LEAD'],
  [
    /(?:等)?(?:按照?|根据|依据)(?:各自)?(?:职责|职能|任务)?(?:任务)?分工(?:分别|具体|共同)?(?:负责|落实|推进|做好)?(?:落实|实施|工作)*$/,
    'BY_DUTY',
  ],
  [/(?:按照?|根据|依)(?:各自)?(?:职责|职能)(?:分别|具体|共同)?(?:负责|落实|推进)?$/, 'BY_DUTY'],
  [/(?:共同|协同|协助|积极)?(?:配合|参与|参加|协办|协同|协助)(?:落实|实施|负责)?$/, 'SUPPORT'],
  [/(?:分别|共同|具体|组织)?(?:负责落实|负责实施|负责|落实|承办|实施|办理)$/, null],
];
/** *为牵头单位: words about the notation, no body. */
const explains = /^[*＊★☆▲]?\s*(?:为|系|指)|^(?:责任|牵头|配合)(?:单位|部门)$/;
const openTail =
  /等(?:市|区|县|省)?(?:级)?(?:各)?(?:有关|相关|各)?(?:职能|责任|主管|行业|成员)?(?:部门和单位|部门、单位|部门及单位|部门|单位|地区)?(?:等)?$/;
const standing =
  /下同|(?:本项及)?以下(?:各项|政策|任务|措施|事项|项目)?(?:均|都|同)|不再(?:一一|逐一|逐项|单独|重复)?(?:列出|列|罗列|标注|赘述)/;

/** A labelled part of a note: 牵头单位：… */
export interface Section extends Span {
  kind: Role | 'day' | 'person';
}

/** What a label (牵头单位：, 完成时限：) makes of the list behind it. */
export const kindOfLabel = (written: string): Section['kind'] =>
  roleOfLabel.find(([pattern]) => pattern.test(written))?.[1] ?? 'JOINT';

function sectionsOf(text: string, { start, end }: Span): Section[] {
  const inside = text.slice(start, end);
  const marks = [...inside.matchAll(label)];
  const sections: Section[] = marks.map((mark, index) => ({
    kind: kindOfLabel(mark[0]),
    start: start + mark.index + mark[0].length,
    end: start + (marks[index + 1]?.index ?? inside.length),
  }));
  const first = marks[0]?.index ?? inside.length;
  return first > 0 ? [{ kind: 'JOINT', start, end: start + first }, ...sections] : sections;
}

interface Reading {
  /** The first body named leads, because the document says so. */
  leadFirst?: boolean;
  /** Known from a table's columns; else read from the labels. */
  sections?: readonly Section[];
}

/** Reads the inside of a note. */
export function readDuty(
  text: string,
  span: Span,
  { leadFirst = false, sections = sectionsOf(text, span) }: Reading = {},
): Duty {
  const duty: Duty = { departments: [], rule: null, deadline: null, openTail: null };
  for (const section of sections) {
    if (section.kind === 'day') duty.deadline = { start: section.start, end: section.end };
    else if (section.kind !== 'person') readList(text, section, section.kind, duty);
  }
  applyMarks(duty.departments, leadFirst && !sections.some(({ kind }) => kind === 'LEAD'));
  return duty;
}

function applyMarks(departments: Responsible[], leadFirst: boolean): void {
  const starred = departments.filter(({ name }) => /[*＊★☆▲]/.test(name));
  for (const department of starred) {
    department.role = 'LEAD';
    department.name = department.name.replace(/[*＊★☆▲]/g, '').trim();
  }
  const lead = departments[0];
  if (leadFirst && lead && !departments.some(({ role }) => role === 'LEAD')) lead.role = 'LEAD';
}

function readList(text: string, span: Span, labelled: Role, duty: Duty): void {
  let group: Responsible[] = [];
  for (const piece of piecesOf(text, span)) {
    if (standing.test(piece.text)) {
      duty.rule = ruleFrom(text, piece, span, duty);
      return;
    }
    const { name, start, end, role, ends, tail } = readPiece(piece);
    if (explains.test(name)) continue;
    if (tail) duty.openTail = { start: piece.start, end: piece.end };
    if (bareName(name).length >= 2) {
      const local: Role = labelled === 'JOINT' && isLocalGroup(name) ? 'LOCAL' : labelled;
      const responsible = { name, role: local, start, end };
      group.push(responsible);
      duty.departments.push(responsible);
    }
    if (ends) {
      for (const member of group) if (role && member.role !== 'LOCAL') member.role = role;
      group = [];
    }
  }
}

/** A standing rule begins at 以下均需…, or at the body before 下同. */
function ruleFrom(text: string, piece: Piece, span: Span, duty: Duty): Duty['rule'] {
  const last = duty.departments.at(-1);
  const alone = /^\s*(?:下同|不再)/.test(piece.text);
  const ruled = /各[^，。；]*?(?=按职责|按照职责|负责|落实|配合|实施|不再|$)/.exec(piece.text)?.[0];
  const names = alone ? [last?.name] : [ruled];
  return {
    ...trimSpan(text, { start: alone && last ? last.start : piece.start, end: span.end }),
    names: names.filter((name) => name !== undefined),
  };
}

interface ReadPiece extends Span {
  name: string;
  role: Role | null;
  ends: boolean;
  tail: boolean;
}

/** Takes the role words and the open tail off a list item; line breaks within it do not count. */
function readPiece(piece: Piece): ReadPiece {
  const raw = [...piece.text];
  const kept = raw.flatMap((sign, at) =>
    sign === '\n' || (/\s/.test(sign) && isBesideBreak(raw, at)) ? [] : [at],
  );
  const written = kept.map((at) => raw[at]).join('');
  let name = written.trimEnd();
  let role: Role | null = null;
  let ends = false;
  for (const [pattern, made] of suffixes) {
    const cut = name.replace(pattern, '').trimEnd();
    if (cut === name) continue;
    name = cut;
    role = made;
    ends = true;
    break;
  }
  const closed = name.replace(openTail, '').trimEnd();
  const tail = closed !== name && closed !== '';
  const alias = (tail ? closed : name).replace(/[（(<〈]以下(?:简)?称[^）)>〉]*[）)>〉]$/, '');
  const lead = alias.length - alias.replace(/^(?:\s|由)+/, '').length;
  name = alias.slice(lead);
  const start = piece.start + (kept[lead] ?? 0);
  const end = name === '' ? start : piece.start + (kept[alias.length - 1] ?? 0) + 1;
  return { name, start, end, role, ends, tail };
}

const isBesideBreak = (raw: readonly string[], at: number): boolean =>
  raw[at - 1] === '\n' || raw[at + 1] === '\n';

const separator = /[、，,；;。\n|]/;

/** Splits a list at its separators outside brackets and quotes, then at 与/和/及 between two bodies. */
function piecesOf(text: string, { start, end }: Span): Piece[] {
  const inside = text.slice(start, end);
  const depths = depthsOf(inside);
  const pieces: Piece[] = [];
  let from = 0;
  const push = (to: number) => {
    const written = inside.slice(from, to);
    if (written.trim() !== '') pieces.push({ text: written, start: start + from, end: start + to });
  };
  for (let at = 0; at < inside.length; at += 1) {
    if (depths[at] !== 0 || !separator.test(inside.charAt(at))) continue;
    if (joins(inside.slice(from, at), inside.charAt(at), inside.slice(at + 1))) continue;
    push(at);
    from = at + 1;
  }
  push(inside.length);
  return pieces.flatMap(conjoined);
}

/** 各市、区政府 is one name; a page break may cut a name in two. */
function joins(before: string, sign: string, after: string): boolean {
  if (sign === '、')
    return (
      /(?:^|[及和与])\s*(?:各|有关|相关)(?:县级|地级)?[市县区镇乡]$/.test(before.trim()) &&
      /^[市县区镇乡街]/.test(after)
    );
  if (sign !== '\n') return false;
  const next = after.trimStart().split(/[、，,；;。\n]/)[0] ?? '';
  return !isOrganisation(before.trim()) || !isOrganisation(nameIn(next));
}

const nameIn = (text: string): string => readPiece({ text, start: 0, end: text.length }).name;

/** 市发改委和市财政局; 市相关部门及各市<区>; 等市相关部门及各市<区>. */
function conjoined(piece: Piece): Piece[] {
  const words = /会同|和|与|及|以及|\s+/g;
  const depths = depthsOf(piece.text);
  for (let hit = words.exec(piece.text); hit; hit = words.exec(piece.text)) {
    const left = piece.text.slice(0, hit.index).replace(/以$/, '');
    const right = piece.text.slice(hit.index + hit[0].length);
    if (depths[hit.index] !== 0 || left.trim() === '' || right.trim() === '') continue;
    const rightName = nameIn(right);
    const fits =
      (isOrganisation(left) || openTail.test(left.trim())) &&
      (isOrganisation(rightName) || isLocalGroup(rightName) || isCollective(rightName));
    if (fits && !/^(?:单位|部门)/.test(right)) {
      const at = piece.start + hit.index + hit[0].length;
      return [
        { text: left, start: piece.start, end: piece.start + left.length },
        ...conjoined({ text: right, start: at, end: piece.end }),
      ];
    }
  }
  return [piece];
}
