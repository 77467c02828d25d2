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

const place = /^(?:[\u4e00-\u9fa5]{1,4}(?:市|区|县|州|旗|新区|高新区|经开区|工业园区|开发区|度假区))/;
const generic =
  /^(?:全市|全区|全县|城市|城区|市区|辖区|社区|地区|园区|示范区|试验区|集聚区|景区|小区|校区|先行区|功能区|片区|各|重点|我市|本市)/;

/** 吴江区丝绸、吴中区家电…出口超50亿元: the places that share a number, each with where its part begins. */
export function placesOf(segment: string): { name: string; offset: number }[] {
  const found: { name: string; offset: number }[] = [];
  let offset = 0;
  for (const part of segment.split('、')) {
    const name = generic.test(part.trim()) ? undefined : place.exec(part.trim())?.[0];
    if (name === undefined) return found.length >= 2 ? found : [];
    found.push({ name, offset: offset + (part.length - part.trimStart().length) });
    offset += part.length + 1;
  }
  return found.length >= 2 ? found : [];
}
