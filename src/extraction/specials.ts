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

const place =
  '(?:全国|全省|全市|全区|全县|全州|全自治区|全域|省内|国内|区内|全球|世界|亚洲|亚太|长三角|珠三角|大湾区|京津冀|成渝|中部|西部|东部|东北|西北|西南|华东|华南|华中|华北|同类城市|同类地区|中西部|苏南|苏中|苏北|省|副省级城市|计划单列市|省会城市|地级市|主要城市|重点城市|经开区|高新区|国家级开发区)';
const covered =
  '(?:全覆盖|全接入|全联通|全贯通|全达标|全普及|全配套|全纳入|全打通|全归集|全上线|全入库|全面覆盖|全域覆盖|全员覆盖|全部覆盖)';

interface Notation {
  pattern: RegExp;
  read: (hit: RegExpMatchArray) => Omit<WordQuantity, keyof Span>;
}

const count = (written: string | undefined): string =>
  String(/^\d+$/.test(written ?? '') ? written : (readChinese(written ?? '') ?? 1));

const notations: Notation[] = [
  {
    // Only at the end of its phrase: 全覆盖检查 and 全覆盖的网络 are manners, not ends.
    pattern: new RegExp(`${covered}(?=$|[，。；、,;：）)”]|和|及|并|，|为?目标|\\s)`, 'g'),
    read: () => ({ comparator: 'FULL_COVERAGE', value: '100', unit: '%', hedge: null }),
  },
  {
    // 覆盖所有乡镇, 村村通公交: full coverage without the word.
    pattern:
      /覆盖(?:全[市区县省])?(?:所有|全部)[^，。；、]{2,10}|(?<!“)(?:村村|户户|镇镇|县县|乡乡|校校)(?:通|有|建|覆盖)[^，。；、”]{0,8}/g,
    read: () => ({ comparator: 'FULL_COVERAGE', value: '100', unit: '%', hedge: null }),
  },
  {
    // 三季度末全部开工
    pattern: /全部(?:开工|投产|竣工|完工|完成|建成|达标)(?=$|[，。；、])/g,
    read: () => ({ comparator: 'FULL_COVERAGE', value: '100', unit: '%', hedge: null }),
  },
  {
    // 规上企业全部实施数字化改造
    pattern: /全部(?:实施|纳入|接入|实现)[^，。；、]{2,10}(?=$|[，。；])/g,
    read: () => ({ comparator: 'FULL_COVERAGE', value: '100', unit: '%', hedge: null }),
  },
  {
    // 问题动态清零, 重大事故零发生
    pattern: /(?:动态|全面|全部)?清零(?=$|[，。；、])|零(?:发生|事故|新增)(?=$|[，。；、])/g,
    read: () => ({ comparator: 'EQUAL', value: '0', unit: null, hedge: null }),
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
    pattern:
      /(?<=实现|规模|总量|数量|收入|产值|额)[^，。]{0,2}倍增(?!计划|行动|工程|效应|作用)|(?<=[\u4e00-\u9fa5]{3})倍增(?=$|[，。；])/g,
    read: () => ({ comparator: 'MULTIPLY', value: '2', unit: null, hedge: null }),
  },
  {
    pattern: new RegExp(
      `${place}(?:[^，。；、]{0,6}?)(?:首位|首席|第一(?!方阵|梯队|批|时间|线|个|家|名|轮|[二三四五六七八九十])|第1(?!\\d)|榜首)`,
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
  {
    // 跻身西部地级市十强
    pattern: new RegExp(
      `(?<=挺进|跻身|进入|迈入|冲刺)${place}[^，。；、]{0,6}?([一二三五]?十|百)强(?=$|[，。；、])`,
      'g',
    ),
    read: (hit) => ({ comparator: 'RANK', value: count(hit[1]), unit: '位', hedge: null }),
  },
  {
    // 全省第三位, 全国第5
    pattern: new RegExp(
      `${place}[^，。；、]{0,6}?第([二三四五六七八九十]{1,2}|[2-9]\\d?)(?:位|名)?(?=$|[，。；、])`,
      'g',
    ),
    read: (hit) => ({ comparator: 'RANK', value: count(hit[1]), unit: '位', hedge: null }),
  },
  {
    pattern: /(?:过半数?|超过?半数|半数以上|一半以上|超过?一半)(?=$|[，。；、的])/g,
    read: (hit) => ({
      comparator: /以上/.test(hit[0]) ? 'AT_LEAST' : 'MORE_THAN',
      value: '50',
      unit: '%',
      hedge: /以上|超过?|过/.exec(hit[0])?.[0] ?? null,
    }),
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
