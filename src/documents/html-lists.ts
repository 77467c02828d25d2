import { listNumeral } from './list-numerals.js';
import type { Attributes } from './markup.js';

interface HtmlList {
  format: string;
  next: number;
}

const byType: Record<string, string> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};
const chinese = /list-style(?:-type)?\s*:[^;]*\b(?:cjk-ideographic|simp-chinese|trad-chinese)/i;
const numbered = /^\s*[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)、．.]/;

/** The numbers that a browser shows before the items of `<ol>`. */
export class HtmlLists {
  readonly #open: HtmlList[] = [];

  open(name: string, attributes: Attributes): void {
    const { style = '', type = '' } = attributes;
    const bare = name === 'ul' || /list-style(?:-type)?\s*:[^;]*\bnone\b/i.test(style);
    const format = chinese.test(style) ? 'chineseCounting' : (byType[type] ?? 'decimal');
    this.#open.push({ format: bare ? 'none' : format, next: wholeNumber(attributes.start) ?? 1 });
  }

  close(): void {
    this.#open.pop();
  }

  /** The label of the next item, to stand before its text. */
  next(attributes: Attributes): string {
    const list = this.#open.at(-1);
    if (!list || list.format === 'none') return '';
    const number = wholeNumber(attributes.value) ?? list.next;
    list.next = number + 1;
    const numeral = listNumeral(number, list.format) ?? '';
    return list.format === 'chineseCounting' ? `${numeral}、` : `${numeral}. `;
  }
}

/** An item with its label; one that has a number of its own keeps that. */
export const labelled = (label: string, text: string): string => (numbered.test(text) ? text : label + text);

function wholeNumber(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : null;
}
