import { type Span, trimSpan } from './lines.js';
import { type Piece, piecesOf, readPiece } from './list-items.js';
import { bareName, isLocalGroup } from './organisations.js';
import { type Section, sectionsOf } from './sections.js';

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

/** *为牵头单位, 列第一位的为牵头单位, 排名不分先后: words about the notation, no body. */
const explains =
  /^标?注?[*＊★☆▲]?\s*(?:的)?(?:为|系|指)|(?:为|是|系)(?:牵头|主办|主责|责任|配合|协办)(?:单位|部门)?$|^(?:责任|牵头|配合)(?:单位|部门)$|不分先后/;
/** 以上均为牵头单位: all named before it lead. */
const allLead = /均为牵头/;
/** 2025年12月底前完成, 持续推进: when, in a list of who. */
const when =
  /^(?:(?:到|于|在|力争)?(?:20\d{2}[年.]|今年|本?年[底内]|\d{1,2}月|第?[一二三四]季度|上半年|下半年|全年|“?十[四五]五)[^、，]{0,10}|(?:长期|持续|常年|每年|立即|即行|常态化)[^、，]{0,6})(?:前|内|底|末|月|年|日|完成|坚持|推进|实施|开展|落实|实现|季度)$/;
const standing =
  /下同|(?:本项及)?以下(?:各项|政策|任务|措施|事项|项目)?(?:均|都|同)|(?:任务|各项)(?:均|都)(?:涉及|需|由)|不再(?:一一|逐一|逐项|单独|重复|另行)?(?:列|罗列|标注|赘述|做分工|作分工|注明)/;

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
  // A body named twice answers once.
  const named = new Set<string>();
  duty.departments = duty.departments.filter(({ name }) => !named.has(name) && named.add(name));
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
  let explained = false;
  for (const piece of piecesOf(text, span)) {
    if (when.test(piece.text.trim())) {
      duty.deadline ??= { start: piece.start, end: piece.end };
      continue;
    }
    if (explained && /^\s*下同\s*$/.test(piece.text)) continue;
    explained = explains.test(piece.text.trim());
    if (explained) {
      if (allLead.test(piece.text)) for (const department of duty.departments) department.role = 'LEAD';
      continue;
    }
    if (standing.test(piece.text)) {
      duty.rule = ruleFrom(text, piece, span, duty);
      return;
    }
    const { name, start, end, role, alone, ends, tail } = readPiece(piece);
    if (explains.test(name)) continue;
    if (tail) duty.openTail = { start: piece.start, end: piece.end };
    if (bareName(name).length >= 2) {
      const local: Role = labelled === 'JOINT' && isLocalGroup(name) ? 'LOCAL' : labelled;
      const responsible = { name, role: alone && role ? role : local, start, end };
      if (!alone) group.push(responsible);
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
  const ruled = /(?:各(?!项)|相关|有关)[^，。；]*?(?=按职责|按照职责|负责|落实|配合|实施|不再|$)/.exec(
    piece.text,
  )?.[0];
  const names = alone ? [last?.name] : [ruled];
  return {
    ...trimSpan(text, { start: alone && last ? last.start : piece.start, end: span.end }),
    names: names.filter((name) => name !== undefined),
  };
}
