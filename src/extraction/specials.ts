import type { Comparator } from './hedges.js';
import type { Span } from './lines.js';
import { readChinese } from './numerals.js';

/** A quantity in words: 全覆盖, 翻番, 全省首位. */
export interface WordQuantity extends Span {
  comparator: Comparator;
  value: string;
  unit: string | null;
  hedge: string | null;
}

const place = '(?:全国|全省|全市|省内|国内|全球|世界|长三角|同类城市|中西部|苏南|省|华东|全州|副省级城市)';
const covered = '(?:全覆盖|全接入|全联通|全贯通|全达标|全普及|全配套|全纳入|全打通)';

interface Notation {
  pattern: RegExp;
  read: (hit: RegExpMatchArray) => Omit<WordQuantity, keyof Span>;
}

const count = (written: string | undefined): string =>
  String(/^\d+$/.test(written ?? '') ? written : (readChinese(written ?? '') ?? 1));

const notations: Notation[] = [
  {
    // Only at the end of its phrase: 全覆盖检查 and 全覆盖的网络 are manners, not ends.
    pattern: new RegExp(`${covered}(?=$|[，。；、,;：）)]|和|，|目标|\\s)`, 'g'),
    read: () => ({ comparator: 'FULL_COVERAGE', value: '100', unit: '%', hedge: null }),
  },
  {
    pattern: /翻(?:一)?番(以上)?/g,
    read: (hit) => ({ comparator: 'MULTIPLY', value: '2', unit: null, hedge: hit[1] ?? null }),
  },
  {
    pattern: /翻两番(以上)?/g,
    read: (hit) => ({ comparator: 'MULTIPLY', value: '4', unit: null, hedge: hit[1] ?? null }),
  },
  {
    pattern: /(?<=实现|规模|总量|数量|收入|产值|额)[^，。]{0,2}倍增(?!计划|行动|工程|效应|作用)/g,
    read: () => ({ comparator: 'MULTIPLY', value: '2', unit: null, hedge: null }),
  },
  {
    pattern: new RegExp(
      `${place}(?:[^，。；、]{0,6}?)(?:首位|第一(?!方阵|梯队|批|时间|线|个|家|名|轮)|第1(?!\\d)|榜首)`,
      'g',
    ),
    read: () => ({ comparator: 'RANK', value: '1', unit: '位', hedge: null }),
  },
  {
    pattern: new RegExp(
      `${place}[^，。；、]{0,8}?前([一二三四五六七八九十]{1,2}|\\d{1,3})(?:名|位|强)?(?=$|[，。；、的行])`,
      'g',
    ),
    read: (hit) => ({ comparator: 'RANK', value: count(hit[1]), unit: '位', hedge: null }),
  },
];

/** Quantities written in words. Spans count from the start of the text given. */
export function wordQuantitiesOf(text: string): WordQuantity[] {
  return notations
    .flatMap(({ pattern, read }) =>
      [...text.matchAll(pattern)].map((hit) => ({
        ...read(hit),
        start: hit.index,
        end: hit.index + hit[0].length,
      })),
    )
    .sort((one, other) => one.start - other.start);
}
