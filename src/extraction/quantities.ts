import { hanCounts } from './han-counts.js';
import { type Comparator, type Hedge, hedgeAfter, hedgesBefore } from './hedges.js';
import type { Span } from './lines.js';
import { halfWidth, readChinese } from './numerals.js';
import { readUnit, type UnitKind } from './units.js';

/** A number as written, with its unit and the words that bend it. The span covers number, unit and the hedge behind. */
export interface Quantity extends Span {
  value: string;
  valueHigh: string | null;
  /** With its written scale: 亿元, 万名. Null for a bare ratio. */
  unit: string | null;
  kind: UnitKind;
  before: Hedge[];
  after: { word: string; comparator: Comparator } | null;
  /** Written in Chinese numerals. */
  han: boolean;
}

interface Figure {
  value: string;
  scale: string;
  end: number;
  han: boolean;
  /** Written in tenths: 三成 is 30 %. */
  tenths: boolean;
}

/** 成 behind a digit is a tenth, unless it begins a word. */
const tenth = /\s?成(?![员果立为本长都功效熟绩就品型人分套交渝网片链群势规])/y;
/** 余, 多 and + behind a number say that it may be more. */
const more = /^(?:[余多]|\+(?![\dA-Za-z（(]))/;
/** 家/年 */
const perTime = /^[/／](?:年|月|季度|季|周)/;

const arabic = /[0-9０-９]+(?:,[0-9]{3})*(?:[.．][0-9０-９]+)?/y;
const hanFigure = /[一二三四五六七八九十百千万亿两]{1,12}/y;
const scales = /\s?(万亿|千亿|百亿|亿|千万|百万|万|千(?![米瓦伏克帕])|百(?!分))/y;
const range = /\s?(?:[~～〜—–\-－]+|至|到)\s?/y;

/** All numbers of a text that are quantities: not years, ordinals, names or references. */
export function quantitiesOf(text: string, masked: (at: number) => boolean = () => false): Quantity[] {
  const found: Quantity[] = [];
  let at = 0;
  while (at < text.length) {
    const quantity = masked(at) ? null : quantityAt(text, at);
    if (quantity) found.push(quantity);
    at = quantity ? Math.max(quantity.end, at + 1) : skip(text, at);
  }
  return found;
}

/** Past the rest of a number or a Latin word that was no quantity (5G, B2B, IPv6). */
function skip(text: string, at: number): number {
  const word = /[0-9０-９A-Za-z.．,]+/y;
  word.lastIndex = at;
  return at + (word.exec(text)?.[0].length ?? 1);
}

function figureAt(text: string, at: number): Figure | null {
  arabic.lastIndex = at;
  const digits = arabic.exec(text)?.[0];
  if (digits !== undefined) {
    scales.lastIndex = at + digits.length;
    const scale = scales.exec(text);
    const value = halfWidth(digits).replaceAll(',', '');
    const end = at + digits.length + (scale?.[0].length ?? 0);
    return inTenths(text, { value, scale: scale?.[1] ?? '', end, han: false, tenths: false });
  }
  if (shareSign(text, at) !== null) return null;
  hanFigure.lastIndex = at;
  const written = hanFigure.exec(text)?.[0];
  if (written === undefined) return null;
  // 五千亿 is 5000 亿: what is myriad stays in the unit, as the documents write it.
  const scale = /(?:万亿|亿|万)$/.exec(written)?.[0] ?? '';
  const digit = written.slice(0, written.length - scale.length);
  const value = digit === '' ? 1 : readChinese(digit);
  if (value === null) return null;
  return inTenths(text, { value: String(value), scale, end: at + written.length, han: true, tenths: false });
}

/** 百分之八十 is 80 %. */
const shareSign = (text: string, at: number): '%' | '‰' | null =>
  text.startsWith('百分之', at) ? '%' : text.startsWith('千分之', at) ? '‰' : null;

function inTenths(text: string, figure: Figure): Figure {
  tenth.lastIndex = figure.end;
  if (figure.scale !== '' || !/^[1-9]$/.test(figure.value) || !tenth.test(text)) return figure;
  return { ...figure, value: `${figure.value}0`, tenths: true };
}

function quantityAt(text: string, at: number): Quantity | null {
  const previous = text.charAt(at - 1);
  // 0512-68600000: what a range leaves behind its dash is a number to call.
  if (/[-－—]/.test(previous) && /\d/.test(text.charAt(at - 2))) return null;
  const share = shareSign(text, at);
  const first = figureAt(text, share === null ? at : at + 3);
  if (!first || /[0-9０-９A-Za-z.．+＋第:：∶×/]/.test(previous)) {
    if (!first || !/[:：]/.test(previous)) return null;
    if (/[0-9]/.test(text.charAt(at - 2))) return null;
  }
  const ratio = share === null ? ratioAt(text, first) : null;
  if (ratio) return { ...ratio, start: at, before: hedgesBefore(text, at) };
  const vague = more.exec(text.slice(first.end, first.end + 2))?.[0] ?? '';
  let low = first;
  let high: Figure | null = null;
  let end = first.end + vague.length;
  let unit: ReadUnit | null =
    share === null ? unitAt(text, first, end) : { written: share, kind: 'percent', end, bare: false };
  range.lastIndex = unit ? unit.end : end;
  const dash = range.exec(text);
  if (dash) {
    const second = figureAt(text, range.lastIndex);
    const upper = second ? unitAt(text, second, second.end) : null;
    if (
      second &&
      upper &&
      second.han === first.han &&
      (!unit || unit.written === upper.written || unit.bare)
    ) {
      const shared = second.tenths && !first.tenths ? `${first.value}0` : first.value;
      low = unit ? first : { ...first, value: shared, scale: first.scale || second.scale };
      high = second;
      unit = upper;
    }
  }
  if (unit) end = unit.end;
  if (
    !unit &&
    vague !== '+' &&
    (first.han || !/^\s?(?:以内|以下|以上|左右|，|。|；|$)/.test(text.slice(end)))
  )
    return null;
  if (first.han && high === null && !hanCounts(text, first, unit?.written ?? '', at)) return null;
  end += perTime.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  const after = hedgeAfter(text.slice(end, end + 10));
  const hedges = hedgesBefore(text, at);
  if (vague) hedges.push({ word: vague, comparator: vague === '+' ? 'AT_LEAST' : 'MORE_THAN', named: true });
  return {
    start: at,
    end: end + (after?.word.length ?? 0),
    value: low.value,
    valueHigh: high?.value ?? null,
    unit: unit?.written ?? null,
    kind: unit?.kind ?? (vague === '+' ? 'count' : 'none'),
    before: hedges,
    after,
    han: first.han,
  };
}

/** 1.8:1 is one number; 19:30 and 5:40:55 are none. */
const toOne = /\s?[:：∶]\s?1(?![\d.．:：∶])/y;

function ratioAt(
  text: string,
  { value, end, scale, han }: Figure,
): Omit<Quantity, 'start' | 'before'> | null {
  toOne.lastIndex = end;
  const one = han || scale !== '' ? null : toOne.exec(text)?.[0];
  if (!one) return null;
  const after = hedgeAfter(text.slice(end + one.length, end + one.length + 10));
  const to = end + one.length + (after?.word.length ?? 0);
  return { end: to, value, valueHigh: null, unit: null, kind: 'none', after, han };
}

/** 受教育年限12.5年: years that measure a level; elsewhere a number before 年 is a date or a span. */
const schooling = /(?:年限|寿命)[^，。；\d]{0,6}[\d.]+$/;

interface ReadUnit {
  written: string;
  kind: UnitKind;
  end: number;
  /** 亿 alone: the 元 behind it is only meant. */
  bare: boolean;
}

function unitAt(text: string, figure: Figure, from: number): ReadUnit | null {
  if (figure.tenths) return { written: '%', kind: 'percent', end: text.indexOf('成', from) + 1, bare: false };
  const gap = text.charAt(from) === ' ' ? 1 : 0;
  const unit = readUnit(text.slice(from + gap, from + gap + 24));
  const { scale } = figure;
  if (unit)
    return {
      written: scale + unit.written,
      kind: unit.kind,
      end: from + gap + unit.written.length,
      bare: false,
    };
  const years = text.startsWith('年', from) && schooling.test(text.slice(Math.max(0, from - 16), from));
  if (years) return { written: '年', kind: 'score', end: from + 1, bare: false };
  const alone =
    /亿$/.test(scale) &&
    /^(?:级?(?:规模|台阶|大关|以上|左右|能级|门槛|目标)|[，。；、）)]|$)/.test(text.slice(from, from + 6));
  return alone ? { written: `${scale}元`, kind: 'money', end: from, bare: true } : null;
}
