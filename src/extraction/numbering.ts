import { halfWidth, readChinese } from './numerals.js';

/** A family of outline numbers; two numbers of one kind are siblings. */
export type NumberingKind =
  | 'attachment'
  | 'chapter'
  | 'section'
  | 'article'
  | 'han'
  | 'han-bracket'
  | 'digit'
  | 'digit-bracket'
  | 'digit-half-bracket'
  | 'circle';

/** An outline number read at the head of a line: `label` is the path segment, `length` what it takes of the line. */
export interface Numbering {
  kind: NumberingKind;
  ordinal: number;
  label: string;
  length: number;
}

const han = '[〇零一二三四五六七八九十百]+';
const gap = '[ \\t\\u2002\\u2003\\u3000]*';

/** One line a notation: what it looks like, which group is the number, how the path writes it. */
const notations: { kind: NumberingKind; pattern: RegExp; label: (number: string) => string }[] = [
  { kind: 'chapter', pattern: new RegExp(`^第(${han})[章编]`), label: (number) => `第${number}章` },
  { kind: 'section', pattern: new RegExp(`^第(${han})节`), label: (number) => `第${number}节` },
  { kind: 'article', pattern: new RegExp(`^第(${han}|\\d+)条`), label: (number) => `第${number}条` },
  { kind: 'han', pattern: new RegExp(`^(${han})${gap}[、．.]`), label: (number) => number },
  {
    kind: 'han-bracket',
    pattern: new RegExp(`^[（(]${gap}(${han})${gap}[）)][、.．]?`),
    label: (number) => `（${number}）`,
  },
  {
    kind: 'digit-bracket',
    pattern: /^[（(]\s?([0-9０-９]{1,2})\s?[）)]/,
    label: (number) => `（${number}）`,
  },
  { kind: 'digit-half-bracket', pattern: /^([0-9０-９]{1,2})[）)]/, label: (number) => `${number}）` },
  // 1.5万 is a quantity, 2025.3 a month: no digit may follow the point.
  { kind: 'digit', pattern: /^([0-9０-９]{1,3})\s?(?:、|[.．](?![0-9０-９]))/, label: (number) => number },
  { kind: 'circle', pattern: /^([①-⑳])/, label: (number) => number },
];

function ordinalOf(number: string): number {
  if (number >= '①' && number <= '⑳') return number.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  const digits = halfWidth(number);
  return /^\d+$/.test(digits) ? Number(digits) : (readChinese(number) ?? 0);
}

/** The outline number that opens a line (its indent taken off), or null. */
export function readNumbering(line: string): Numbering | null {
  const attachment =
    /^附[ \u3000]?件[ \u3000]?([0-9０-９]{0,2}|[一二三四五六七八九十]{0,2})(?=[ \u3000]*$|[：:])[ \u3000]*[：:]?/.exec(
      line,
    );
  if (attachment) {
    const number = halfWidth(attachment[1] ?? '');
    return {
      kind: 'attachment',
      ordinal: number ? ordinalOf(number) : 1,
      label: `附件${number}`,
      length: attachment[0].length,
    };
  }
  for (const { kind, pattern, label } of notations) {
    const found = pattern.exec(line);
    const number = found?.[1];
    if (found && number) {
      return { kind, ordinal: ordinalOf(number), label: label(halfWidth(number)), length: found[0].length };
    }
  }
  return null;
}
