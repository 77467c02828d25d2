import type { Span } from './lines.js';
import { isOrganisation } from './organisations.js';
import type { Role } from './responsibilities.js';

/** `主要责任单位：`; group 1 tells the kind. Labels of people and days are read so that they are no bodies. */
const label =
  /(?:时间|时限|进度)(?:安排|要求|节点)?\s*[：:]|(?:任务|职责|工作)分工\s*[：:]|主管部门\s*[：:]|(?:主要|第一|共同|具体|其他|其它|市级|区级|县级|省级|市|区|县)?(?:属地|指导|组织|承接|主责|责任|牵头|配合|协同|协办|主办|承办|落实|参与|参加|实施|支持|完成|推进|分管|责任领导|牵头领导|联系|进度)(?:和|及|、)?(?:牵头|责任|配合|市|区)?(?:单位|部门|主体|地区|处室|科室|股室|分工|领导|人|时限|时间|期限|安排|要求)?(?:[（(][^）)]{1,6}[）)])?\s*(?:[：:]|(?<=单位|部门)为(?=[市区县省州各国]))/g;
const roleOfLabel: [RegExp, Section['kind']][] = [
  [/时限|时间|进度|期限|完成/, 'day'],
  [/(?:责任|负责|联系|联络)人|人\s*[：:]|领导/, 'person'],
  [/牵头|主办/, 'LEAD'],
  [/配合|协同|协办|参与|参加|支持|指导/, 'SUPPORT'],
  [/./, 'JOINT'],
];

/** A labelled part of a note: 牵头单位：… */
export interface Section extends Span {
  kind: Role | 'day' | 'person';
}

/** What a label (牵头单位：, 完成时限：) makes of the list behind it. */
export const kindOfLabel = (written: string): Section['kind'] =>
  roleOfLabel.find(([pattern]) => pattern.test(written))?.[1] ?? 'JOINT';

/** The labelled parts of a note; without a label all of it is one list. */
export function sectionsOf(text: string, { start, end }: Span): Section[] {
  const inside = text.slice(start, end);
  const marks = [...inside.matchAll(label)];
  // An office within the body that is named answers to it.
  const bodies = marks.some(([written]) => /单位|部门/.test(written));
  const sections: Section[] = marks.map((mark, index) => ({
    kind: bodies && /[科处股]室/.test(mark[0]) ? 'person' : kindOfLabel(mark[0]),
    start: start + mark.index + mark[0].length,
    end: start + (marks[index + 1]?.index ?? inside.length),
  }));
  const first = marks[0]?.index ?? inside.length;
  // 预期性指标，牵头单位：…: before a label only a body counts.
  const opener =
    inside
      .slice(0, first)
      .replace(/[，,；;、\s]+$/, '')
      .split('、')[0] ?? '';
  const leads = first > 0 && (marks.length === 0 || isOrganisation(opener));
  return leads ? [{ kind: 'JOINT', start, end: start + first }, ...sections] : sections;
}
