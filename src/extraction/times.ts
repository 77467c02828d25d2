import type { Span } from './lines.js';

/**
 * A time named in a sentence. `by` is a point to be reached (到2027年, 年底前), `in` a bare year (2023年，…),
 * `each` a rhythm (每年, 每季度), `within` a span from now (三年内).
 */
export interface Time extends Span {
  form: 'by' | 'in' | 'each' | 'within';
  /** `2027`, `2027-06`, `2027-06-30`; null for a rhythm or a span. */
  date: string | null;
  rhythm: 'year' | 'part' | null;
  /** Told without a year of its own: 年底前, 上半年, 6月底前. */
  relative?: boolean;
}

const digits: Record<string, string> = {
  〇: '0',
  '○': '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
const toYear = (written: string): string => [...written].map((sign) => digits[sign] ?? sign).join('');
const pad = (part: string): string => part.padStart(2, '0');
const lead = '(?:力争)?(?:到|至|截至|截止到?|在)?\\s?';
const year = '(20\\d{2}|二[〇○零][一二三四五六七八九〇○零]{2})';

const quarterEnds: Record<string, string> = {
  一: '03',
  二: '06',
  三: '09',
  四: '12',
  1: '03',
  2: '06',
  3: '09',
  4: '12',
};

interface Rule {
  pattern: RegExp;
  read: (hit: RegExpExecArray, context: Context) => Omit<Time, keyof Span> | null;
}

/** What the document knows of its own time: the year of 年底前 and of 6月底前. */
export interface Context {
  year: string | null;
  /** What lies before this year is past. */
  since: string | null;
}

const by = (date: string | null): Omit<Time, keyof Span> | null =>
  date === null ? null : { form: 'by', date, rhythm: null };
const leads = (text: string): boolean => /^(?:力争)?(?:到|至|截)/.test(text);

/** One line a notation, the longest first. */
const rules: Rule[] = [
  {
    // 2024、2025年: each is a year.
    pattern: /20\d{2}(?=(?:[、和及]20\d{2}){1,5}年)/g,
    read: (hit) => ({ form: 'in', date: hit[0], rhythm: null }),
  },
  {
    pattern: new RegExp(`${lead}${year}\\s?年?\\s?[-~～〜—–－至到]{1,2}\\s?${year}\\s?年?`, 'g'),
    read: (hit) => by(toYear(hit[2] ?? '')),
  },
  {
    // 2025年1—6月
    pattern: new RegExp(`${year}\\s?年\\s?\\d{1,2}\\s?月?[-~～—–－至到]{1,2}(\\d{1,2})\\s?月(?:份)?`, 'g'),
    read: (hit) => by(`${toYear(hit[1] ?? '')}-${pad(hit[2] ?? '')}`),
  },
  {
    pattern: new RegExp(`${lead}${year}\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日(?:前|之前|以前)?`, 'g'),
    read: (hit) => by(`${toYear(hit[1] ?? '')}-${pad(hit[2] ?? '')}-${pad(hit[3] ?? '')}`),
  },
  {
    pattern: new RegExp(`${lead}${year}\\s?年\\s?(\\d{1,2})\\s?月(?:份|底|末)*(?:前|之前|以前)?`, 'g'),
    read: (hit) => by(`${toYear(hit[1] ?? '')}-${pad(hit[2] ?? '')}`),
  },
  {
    // 2024.12 and 2024-12-31, as cells of a table write them.
    pattern:
      /(?<![\d.])(20[1-5]\d)[.．/-](1[0-2]|0?[1-9])(?:[.．/-](3[01]|[12]\d|0?[1-9]))?(?![\d.．万亿%％])(?:月?[底末])?(?:前)?/g,
    read: (hit) => by(`${hit[1]}-${pad(hit[2] ?? '')}${hit[3] ? `-${pad(hit[3])}` : ''}`),
  },
  {
    pattern: new RegExp(
      `(?:${lead}${year}\\s?年\\s?|今年|(?<![每\\d]))(?:(上半年)|(下半年)|第?([一二三四1-4])季度)(?:[底末])?(?:前|之前|以前)?`,
      'g',
    ),
    read: (hit, context) => {
      const of = hit[1] ? toYear(hit[1]) : context.year;
      const month = hit[2] ? '06' : hit[3] ? '12' : quarterEnds[hit[4] ?? ''];
      return by(of === null || month === undefined ? null : `${of}-${month}`);
    },
  },
  {
    pattern: new RegExp(`${lead}${year}\\s?年?\\s?(?:年?[底末])(?:前|之前|以前)?`, 'g'),
    read: (hit) => by(toYear(hit[1] ?? '')),
  },
  {
    pattern: new RegExp(
      `(?:力争)?(?:到|至|截至|截止到?|在)?\\s?${year}\\s?年度?(?:内|前|期间|以前|之前)?`,
      'g',
    ),
    read: (hit) => ({
      form: leads(hit[0]) || /前$/.test(hit[0]) ? 'by' : 'in',
      date: toYear(hit[1] ?? ''),
      rhythm: null,
    }),
  },
  { pattern: /(?:到|至)?“?十四五”?(?:规划)?(?:末|期末|时期末|期间|时期|收官)/g, read: () => by('2025') },
  // What a five-year plan before this one reached is past.
  { pattern: /“?十[一二三]五”?(?:规划)?(?:末|期末|时期末|期间|时期|以来)/g, read: () => by('2020') },
  { pattern: /(?:到|至)?“?十五五”?(?:规划)?(?:末|期末|时期末|期间|时期)/g, read: () => by('2030') },
  {
    pattern: /(?<![\d年])(?:到|至)?(\d{1,2})月(?:(?:(\d{1,2})日|份|[底末中]旬?)?(?:前|之前|以前)|份?[底末])/g,
    read: (hit, context) =>
      by(context.year && `${context.year}-${pad(hit[1] ?? '')}${hit[2] ? `-${pad(hit[2])}` : ''}`),
  },
  {
    pattern: /(?<![\d])(\d{1,2})月至(\d{1,2})月/g,
    read: (hit, context) => by(context.year && `${context.year}-${pad(hit[2] ?? '')}`),
  },
  {
    pattern:
      /(?:今年|本年|当年)?年[底末](?:前|之前|以前)|今年年?[底末]?|(?<![一二三四五六七八九十两几\d当次])年内|当年底/g,
    read: (_, context) => by(context.year),
  },
  {
    pattern: /全年|本年度|年度内/g,
    read: (_, context) => ({ form: 'in', date: context.year, rhythm: null }),
  },
  {
    pattern: /每(?:一)?年度?|年均(?!增[速幅长])|逐年|每年度|按年度?/g,
    read: () => ({ form: 'each', date: null, rhythm: 'year' }),
  },
  {
    pattern: /每(?:两|半|双|一|个|三|二)*(?:月|季度|季|周|半年|年)|月均/g,
    read: () => ({ form: 'each', date: null, rhythm: 'part' }),
  },
  {
    pattern: /(?<=[家个名项场件人次元吨])[/／]年/g,
    read: () => ({ form: 'each', date: null, rhythm: 'year' }),
  },
  {
    pattern: /(?<=[家个名项场件人次元吨])[/／](?:月|季度|季|周)/g,
    read: () => ({ form: 'each', date: null, rhythm: 'part' }),
  },
  { pattern: /年均(?=增长)/g, read: () => ({ form: 'each', date: null, rhythm: 'year' }) },
  {
    pattern:
      /(?:力争|争取|用|通过|未来|今后|分)?(?:[一二三四五两]|\d)(?:[～~—-]\d)?(?:到[三四五])?年(?:内|左右(?:的)?时间|(?:的)?时间|(?:的)?努力|(?=累计|共|总共|合计))|分[三四五两\d]年|未来[三五两\d]年/g,
    read: () => ({ form: 'within', date: null, rhythm: null }),
  },
];

/** Not a deadline: a base to compare with, a source, a day of issue, what was before. */
const base =
  /^(?:的\s?\d[\d.]*\s?倍|\s?(?:的)?(?:基础上|同期|水平|以来|以后|起|版|召开|印发|发布|出台)|[^，。]{0,4}(?:起施行|印发))/;
const compared = /(?:比|较|与|自|从|相较于?|以)$/;
/** 第十四个五年规划和2035年远景目标纲要: the year of a plan's name. */
const horizon = /规划(?:纲要)?[和与及]?\s*$/;

/** Every notation has one of these signs; most sentences have none. */
const hint = /[年月季周五]|20\d/;

/** Times in order of place; where two notations overlap the first rule wins. */
export function timesOf(text: string, context: Context): Time[] {
  if (!hint.test(text)) return [];
  const found: Time[] = [];
  for (const { pattern, read } of rules) {
    for (const hit of text.matchAll(pattern)) {
      const start = hit.index;
      const end = start + hit[0].length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const before = text.slice(Math.max(0, start - 8), start);
      const named = /^远景目标/.test(text.slice(end, end + 4)) && horizon.test(before);
      if (named || base.test(text.slice(end, end + 10)) || compared.test(before)) continue;
      const time = read(hit as RegExpExecArray, context);
      const relative = time?.date != null && !/\d{4}|二[〇○零]|五/.test(hit[0]);
      if (time) found.push({ ...time, start, end, relative });
    }
  }
  return inTheirYear(found.sort((one, other) => one.start - other.start));
}

/** 2022年一季度…，上半年…，年底前…: what has no year of its own takes that of the time before it. */
function inTheirYear(times: Time[]): Time[] {
  let year: string | null = null;
  return times.map((time) => {
    if (time.date === null) return time;
    const date: string = time.relative && year !== null ? year + time.date.slice(4) : time.date;
    year = date.slice(0, 4);
    return { ...time, date };
  });
}
