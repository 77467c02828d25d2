import { isDay } from '../shared/dates.js';
import { readChinese } from './numerals.js';

const year = '(?:(?:19|20)\\d{2}|二[〇○ＯOo0零Ｏ][〇○ＯOo0零一二三四五六七八九]{2})';
const part = '(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})';

/** A day as documents write it: 2024年5月8日, 二〇二四年五月八日, 2024-05-08. Groups: year, month, day, and again. */
export const writtenDay = `(?:(${year})\\s?年\\s?(${part})\\s?月\\s?(${part})\\s?日|(20\\d{2})[-./](\\d{1,2})[-./](\\d{1,2}))`;
/** How many groups `writtenDay` takes of a pattern. */
export const dayGroups = 6;

const anyDay = new RegExp(writtenDay);

const numberOf = (written: string): number =>
  /^\d+$/.test(written)
    ? Number(written)
    : (readChinese(written.replace('廿', '二十').replace('卅', '三十')) ?? 0);
const yearOf = (written: string): string =>
  [...written]
    .map((sign) => (/\d/.test(sign) ? sign : numberOf(/[ＯOo○]/.test(sign) ? '零' : sign)))
    .join('');

/** The first day written in a text, as `2024-05-08`; null when there is none, or none of the calendar. */
export function readDay(text: string): string | null {
  const groups = anyDay
    .exec(text)
    ?.slice(1)
    .filter((group) => group !== undefined);
  const [written, month, date] = groups ?? [];
  if (written === undefined || month === undefined || date === undefined) return null;
  const day = [yearOf(written), ...[month, date].map((one) => String(numberOf(one)).padStart(2, '0'))].join(
    '-',
  );
  return isDay(day) ? day : null;
}
