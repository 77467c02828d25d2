import { addDays, lastDayOf } from '../shared/dates.js';
import type { Line } from './lines.js';
import { readChinese } from './numerals.js';

const day = '((?:19|20)\\d{2})\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日';
const begins = new RegExp(`自${day}\\s?起?\\s?(?:正式)?(?:施行|实施|执行|生效|试行)`);
const beginsOnIssue = /自(?:本.{1,6})?(?:发布|印发|公布|下发|颁布)之日起/;
const ends = new RegExp(`(?:有效期|执行期|期限|执行|有效)[^。；]{0,24}?至{1,2}\\s?${day}`);
const endsWithYear = /有效期[^。；]{0,6}至{1,2}\s?((?:19|20)\d{2})\s?年\s?(?:年?底|末|12月底)/;
const lasts = /有效期(?:限)?(?:为|暂定|暂定为)?\s?([一二三四五六七八九十\d]{1,2})\s?年/;

const pad = (part: string | undefined): string => (part ?? '').padStart(2, '0');
const dayOf = (hit: RegExpExecArray): string => `${hit[1]}-${pad(hit[2])}-${pad(hit[3])}`;

/** The days a document holds from and to. The last statement counts: 修正 histories come first. */
export function readValidity(
  lines: readonly Line[],
  issuedOn: string | null,
): { from: string | null; to: string | null } {
  const closing = lines
    .filter(({ text }) => /施行|实施|执行|有效期|生效/.test(text))
    .slice(-4)
    .reverse();
  const find = (pattern: RegExp) =>
    closing.map(({ text }) => pattern.exec(text)).find((hit) => hit !== null) ?? null;
  const start = find(begins);
  const from = start ? dayOf(start) : find(beginsOnIssue) ? (issuedOn ?? 'on_issue') : null;
  const end = find(ends);
  if (end) return { from, to: dayOf(end) };
  const year = find(endsWithYear)?.[1];
  if (year) return { from, to: lastDayOf(Number(year)) };
  const years = find(lasts)?.[1];
  const count = years ? (/^\d/.test(years) ? Number(years) : readChinese(years)) : null;
  if (!count || !from || from === 'on_issue') return { from, to: null };
  return { from, to: addDays(`${Number(from.slice(0, 4)) + count}${from.slice(4)}`, -1) };
}
