import type { Span } from './lines.js';
import { inRow } from './phrases.js';

/** The part of its phrase that each number speaks for: lists are cut at 、 or 和 behind the number before. */
export function segmentsOf(sentence: string, phrase: Span, numbers: readonly Span[]): Span[] {
  const cuts: number[] = [];
  let from = phrase.start;
  return numbers.map((number, index) => {
    const next = numbers[index + 1];
    const start = from;
    let end = phrase.end;
    if (next) {
      if (inRow(sentence, number, next)) return { start: cuts.at(-1) ?? phrase.start, end: number.end };
      const between = sentence.slice(number.end, next.start);
      const mark = /[、；;]|以及|和|与|及|并/.exec(between);
      end = number.end + (mark?.index ?? 0);
      from = end + (mark?.[0].length ?? 0);
      cuts.push(from);
    }
    return { start, end };
  });
}

const place =
  /^(?![推建打培引做在将由对等实全各])[\u4e00-\u9fa5]{1,6}?(?:自治州|新区|高新区|经开区|工业园区|开发区|度假区|[市区县州旗])/;
const generic =
  /^(?:全市|全区|全县|城市|城区|市区|辖区|社区|地区|园区|示范区|试验区|集聚区|景区|小区|校区|先行区|功能区|片区|各|重点|我市|本市)/;

/** 张家港、常熟、昆山各新增10家: short names are places when 各 gathers them. */
const gathered = /^((?:[\u4e00-\u9fa5]{2,6}、)+[\u4e00-\u9fa5]{2,6}?)各(?!县|市|区|镇|地|类|级|个|项)/;
const lead = /^(?:确保|推动|支持|力争|实现)/;

/** 吴江区丝绸、吴中区家电…出口超50亿元: the places that share a number, each with where its part begins. */
export function placesOf(segment: string): { name: string; offset: number }[] {
  const found: { name: string; offset: number }[] = [];
  const list = gathered.exec(segment)?.[1];
  let offset = lead.exec(segment)?.[0].length ?? 0;
  for (const part of (list ?? segment.slice(offset)).split('、')) {
    const trimmed = part.trim();
    const name = list ? trimmed : generic.test(trimmed) ? undefined : place.exec(trimmed)?.[0];
    if (name === undefined) return found.length >= 2 ? found : [];
    found.push({ name, offset: offset + (part.length - part.trimStart().length) });
    offset += part.length + 1;
  }
  return found.length >= 2 ? found : [];
}
