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
}

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
    return { value, scale: scale?.[1] ?? '', end: at + digits.length + (scale?.[0].length ?? 0), han: false };
  }
  hanFigure.lastIndex = at;
  const written = hanFigure.exec(text)?.[0];
  if (written === undefined) return null;
  // 五千亿 is 5000 亿: what is myriad stays in the unit, as the documents write it.
  const scale = /(?:万亿|亿|万)$/.exec(written)?.[0] ?? '';
  const digit = written.slice(0, written.length - scale.length);
  const value = digit === '' ? 1 : readChinese(digit);
  return value === null ? null : { value: String(value), scale, end: at + written.length, han: true };
}

function quantityAt(text: string, at: number): Quantity | null {
  const previous = text.charAt(at - 1);
  const first = figureAt(text, at);
  if (!first || /[0-9０-９A-Za-z.．+＋第:：×]/.test(previous)) {
    if (!first || !/[:：]/.test(previous)) return null;
    if (/[0-9]/.test(text.charAt(at - 2))) return null;
  }
  const vague = /^[余多]/.exec(text.slice(first.end))?.[0] ?? '';
  let low = first;
  let high: Figure | null = null;
  let end = first.end + vague.length;
  let unit = unitAt(text, first, end);
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
      low = unit ? first : { ...first, scale: first.scale || second.scale };
      high = second;
      unit = upper;
    }
  }
  if (unit) end = unit.end;
  if (!unit && (first.han || !/^\s?(?:以内|以下|以上|左右|，|。|；|$)/.test(text.slice(end)))) return null;
  if (first.han && high === null && !hanCounts(text, first, unit?.written ?? '', at)) return null;
  const after = hedgeAfter(text.slice(end, end + 10));
  const hedges = hedgesBefore(text, at);
  if (vague) hedges.push({ word: vague, comparator: 'MORE_THAN', named: true });
  return {
    start: at,
    end: end + (after?.word.length ?? 0),
    value: low.value,
    valueHigh: high?.value ?? null,
    unit: unit?.written ?? null,
    kind: unit?.kind ?? 'none',
    before: hedges,
    after,
    han: first.han,
  };
}

interface ReadUnit {
  written: string;
  kind: UnitKind;
  end: number;
  /** 亿 alone: the 元 behind it is only meant. */
  bare: boolean;
}

function unitAt(text: string, figure: Figure, from: number): ReadUnit | null {
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
  const alone =
    /亿$/.test(scale) &&
    /^(?:级?(?:规模|台阶|大关|以上|左右|能级|门槛|目标)|[，。；、）)]|$)/.test(text.slice(from, from + 6));
  return alone ? { written: `${scale}元`, kind: 'money', end: from, bare: true } : null;
}

const raised = /(?:建成|新增|打造|培育|创建|建设|新建|引进|培训|集聚|惠及|服务|突破|引育|招引)$/;

/** 一个, 一批, 一流 are words, not numbers; 百家, 三个工作日, 不少于一次 are numbers. */
function hanCounts(text: string, { value, scale, end }: Figure, unit: string, at: number): boolean {
  const behind = /^(?:及)?以[上内]|^左右/.test(text.slice(end + unit.replace(scale, '').length));
  // 万人 alone may be a base (每万人, 万人拥有量): a level or a verb must ask for it.
  const listed = /(?:培育|打造|建设|引进|新增|实施)[^，。；]{0,24}、$/.test(
    text.slice(Math.max(0, at - 28), at),
  );
  if (listed && Number(value) >= 10) return true;
  // 万人 or 百人 may be a base or a name (每万人, 百人所): a level, a limit or a verb must ask for it.
  if (scale !== '' || Number(value) >= 100) {
    return hedgesBefore(text, at).length > 0 || behind || raised.test(text.slice(Math.max(0, at - 2), at));
  }
  if (/工作日|小时|分钟|个月|%|％|倍/.test(unit)) return true;
  const limits = hedgesBefore(text, at).filter(({ named, comparator }) => named || comparator === 'AT_MOST');
  // 突破一个 and 超一 are words; 不少于一次 is a number.
  const hedged = limits.some(
    ({ comparator }) => value !== '1' || comparator === 'AT_LEAST' || comparator === 'AT_MOST',
  );
  return hedged || (Number(value) >= 2 && raised.test(text.slice(Math.max(0, at - 2), at)));
}
