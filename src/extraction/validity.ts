import { addDays, lastDayOf } from '../shared/dates.js';
import type { Line } from './lines.js';
import { readChinese } from './numerals.js';
import { readDay, writtenDay } from './written-days.js';

const into = '(?:施行|实施|执行|生效|试行|起效|有效)';
const begins = new RegExp(`(?:自|从|于)(${writtenDay})\\s?(?:之日)?(?:起|开始)?\\s?(?:正式)?${into}`);
/** 有效期自2024年1月1日至…: a span gives both days. */
const spans = new RegExp(
  `(?:有效期|执行期|试行期|实施期)[^。；]{0,6}(?:自|从)?(${writtenDay})\\s?起?(?:至|到)`,
);
const beginsOnIssue = /自(?:本?.{0,8})?(?:发布|印发|公布|下发|颁布|发文)之日(?:起|至)(?:(\d{1,3})日后)?/;
const ends = new RegExp(
  `(?:有效期|执行期|试行期|实施期|期限|执行|有效|实施|施行)[^。；]{0,28}?(?:至|到|截至|截止到?){1,2}\\s?(${writtenDay})`,
);
const endsWithYear =
  /(?:有效期|执行期|试行期|执行)[^。；]{0,12}(?:至|到){1,2}\s?((?:19|20)\d{2})\s?年\s?(?:年?底|末|12\s?月底|年末)/;
const lasts =
  /(?:有效期|试行期|执行期|实施期)(?:限)?[^。；，\d]{0,8}?([一二三四五六七八九十两\d]{1,2})\s?(?:个)?年/;

/** A statement about the document itself: its own 自…起, not one quoted of another document, nor in brackets. */
const aboutItself = /有效期|执行期|试行期|实施期|(?:自|从|于).{1,40}(?:施行|实施|执行|生效|试行)/;
const another = /(?<!本)《[^》]{2,60}》$/;

/** The days a document holds from and to. The last statement counts: 修正 histories come first. */
export function readValidity(
  lines: readonly Line[],
  issuedOn: string | null,
): { from: string | null; to: string | null } {
  const closing = lines
    .filter(({ text }) => text.length < 1200 && aboutItself.test(text))
    .slice(-12)
    .map(({ text }) => ownWords(text))
    .filter((text) => aboutItself.test(text))
    .slice(-4)
    .reverse();
  const from = closing.map((text) => beginOf(text, issuedOn)).find((day) => day !== null) ?? null;
  for (const text of closing) {
    const end = ends.exec(text)?.[1];
    if (end !== undefined) return { from, to: readDay(end) };
    const year = endsWithYear.exec(text)?.[1];
    if (year !== undefined) return { from, to: lastDayOf(Number(year)) };
    const years = lasts.exec(text)?.[1];
    const count = years === undefined ? null : /^\d/.test(years) ? Number(years) : readChinese(years);
    if (count !== null && from !== null && from !== 'on_issue') return { from, to: lastOf(from, count) };
  }
  return { from, to: null };
}

/** The day a statement lets the document begin; null when it says nothing of that. */
function beginOf(text: string, issuedOn: string | null): string | null {
  const stated = (begins.exec(text) ?? spans.exec(text))?.[1];
  if (stated !== undefined) return readDay(stated);
  const issue = beginsOnIssue.exec(text);
  return issue ? afterIssue(issuedOn, issue[1]) : null;
}

const lastOf = (from: string, years: number): string =>
  addDays(`${Number(from.slice(0, 4)) + years}${from.slice(4)}`, -1);

/** 自印发之日起30日后施行: reckoned from the day of issue. */
function afterIssue(issuedOn: string | null, days: string | undefined): string {
  if (issuedOn === null) return 'on_issue';
  return days === undefined ? issuedOn : addDays(issuedOn, Number(days));
}

/** A paragraph's sentences about the document itself: not what brackets add, nor what is said of other documents. */
function ownWords(text: string): string {
  // （2003年…发布 自…起施行）: the history of a document is a bracket of its own.
  const history = /^[（(].*[）)]$/.test(text);
  return (history ? text : text.replace(/[（(][^（()）]*[）)]/g, ''))
    .split(/(?<=[。；])/)
    .filter((sentence) => {
      const at = /(?:自|从|于)[^，。；]{1,40}(?:施行|实施|执行|生效)/.exec(sentence)?.index;
      return at === undefined || !another.test(sentence.slice(0, at).trimEnd());
    })
    .join('');
}
