import { depthsOf } from './brackets.js';
import type { Span } from './lines.js';
import { isCollective, isLocalGroup, isOrganisation } from './organisations.js';
import type { Role } from './responsibilities.js';

/** An item of a note's list, as written. */
export interface Piece extends Span {
  text: string;
}

/** 市发改委（牵头）: the role of one body, in a bracket of its own. */
const bracketed: [RegExp, Role][] = [
  [/[（(](?:牵头|主办|主责|负责)(?:单位|部门)?[）)]$/, 'LEAD'],
  [/[（(](?:配合|协办|参与|协同)(?:单位|部门)?[）)]$/, 'SUPPORT'],
];

/** What may follow the last body of a group, and what it makes of the group. */
const suffixes: [RegExp, Role | null][] = [
  [
    /(?:等)?(?:按照?(?:各自)?职责(?:分工)?)?(?:共同|联合|分别|具体|负责)?牵头(?:负责|落实|实施|组织|推进)?$/,
    'LEAD',
  ],
  [
    /(?:等)?(?:按照?|根据|依据)(?:各自)?(?:职责|职能|任务)?(?:任务)?分工(?:分别|具体|共同)?(?:负责|落实|推进|做好)?(?:落实|实施|工作)*$/,
    'BY_DUTY',
  ],
  [/(?:按照?|根据|依)(?:各自)?(?:职责|职能)(?:分别|具体|共同)?(?:负责|落实|推进)?$/, 'BY_DUTY'],
  [
    /(?:等)?(?:按照?(?:各自)?职责(?:分工)?)?(?:共同|协同|协助|积极|密切)?(?:配合|参与|参加|协办|协同|协助)(?:落实|实施|负责|推进|做好)?$/,
    'SUPPORT',
  ],
  [/(?:分别|共同|具体|组织)?(?:负责落实|负责实施|负责|落实|承办|实施|办理|组织实施|共同推进)$/, null],
];
const openTail =
  /等(?:市|区|县|省)?(?:级)?(?:各)?(?:有关|相关|各)?(?:职能|责任|主管|行业|成员)?(?:部门和单位|部门、单位|部门及单位|部门|单位|地区)?(?:等)?$/;

/** A list item without its role words. */
export interface ReadPiece extends Span {
  name: string;
  role: Role | null;
  /** The role is this body's own, not the group's. */
  alone: boolean;
  ends: boolean;
  tail: boolean;
}

/** Takes the role words and the open tail off a list item; line breaks within it do not count. */
export function readPiece(piece: Piece): ReadPiece {
  const raw = piece.text;
  const kept = [...raw.matchAll(/\S+|\s+/g)].flatMap(({ 0: run, index }) =>
    // A break goes with the blanks around it: the indent of the next line.
    /\s/.test(run) && run.includes('\n') ? [] : Array.from({ length: run.length }, (_, at) => index + at),
  );
  const written = kept.map((at) => raw.charAt(at)).join('');
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
  const own = bracketed.find(([pattern]) => pattern.test(name));
  if (own) name = name.replace(own[0], '').trimEnd();
  const closed = name.replace(openTail, '').trimEnd();
  const tail = closed !== name && closed !== '';
  const alias = (tail ? closed : name).replace(/[（(<〈]以下(?:简)?称[^）)>〉]*[）)>〉]$/, '');
  const lead =
    alias.length -
    alias.replace(
      /^(?:(?:以上|上述|本条|该项|此项|各项)[^，、]{0,6}由|\s|由|以及|及|会同|联合|与|和(?![田平县硕静顺龙林]))+/,
      '',
    ).length;
  name = alias.slice(lead);
  const start = piece.start + (kept[lead] ?? 0);
  const end = name === '' ? start : piece.start + (kept[alias.length - 1] ?? 0) + 1;
  return { name, start, end, role: own?.[1] ?? role, alone: own !== undefined, ends, tail };
}

/** No name is longer; what is longer is not looked into, so that time grows with length. */
const longestName = 200;
const separator = /[、，,；;。\n|/／]/;

/** Splits a list at its separators outside brackets and quotes, then at 与/和/及 between two bodies. */
export function piecesOf(text: string, { start, end }: Span): Piece[] {
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
    const [before, after] = [inside.slice(from, at), inside.slice(at + 1, at + 1 + longestName)];
    if (joins(before, inside.charAt(at), after)) continue;
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
  if (/[/／]/.test(sign))
    return (
      !isOrganisation(before.trim()) || !isOrganisation(nameIn(after.split(/[、，,；;。\n/／]/)[0] ?? ''))
    );
  if (sign !== '\n') return false;
  const next = after.trimStart().split(/[、，,；;。\n]/)[0] ?? '';
  return !isOrganisation(before.trim()) || !isOrganisation(nameIn(next));
}

const nameIn = (text: string): string => readPiece({ text, start: 0, end: text.length }).name;

/** 市发改委和市财政局; 市相关部门及各市<区>; 等市相关部门及各市<区>. */
function conjoined(piece: Piece): Piece[] {
  if (piece.text.length > 2 * longestName) return [piece];
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
