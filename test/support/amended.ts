import { expect } from '@jest/globals';

/** Numbers the clauses （一）, （二） … of a document anew, as they come. */
function renumbered(text: string): string {
  const digits = ['', ...'一二三四五六七八九'];
  let last = 0;
  return text.replace(/^（[一二三四五六七八九十]+）/gm, () => {
    last += 1;
    const tens = last >= 10 ? `${last >= 20 ? digits[Math.floor(last / 10)] : ''}十` : '';
    return `（${tens}${digits[last % 10]}）`;
  });
}

const ADDED =
  '（零）发展老年用品产业。到2027年，全市培育老年用品制造企业25家。（责任单位：市工信局、市民政局）';
const LOST = /^（四）丰富老年文体服务.*\n\n/m;

/** Three clauses of the 银发经济 measures changed: a number, one taken out, one put in; the rest renumbered. */
export function amended(text: string): string {
  expect(text).toMatch(LOST);
  const changed = text.replace('建成60家以上智慧养老院', '建成80家以上智慧养老院').replace(LOST, '');
  return renumbered(changed.replace(/^（十三）/m, `${ADDED.replace('零', '十')}\n\n（十三）`));
}
