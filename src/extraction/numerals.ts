/** Chinese digits; 两 and 俩 stand before counters, 廿 only in day names. */
const digits: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const powers: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const myriads: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };

/** Reads a whole Chinese numeral (二十三, 一百零五, 二〇二五, 五千亿); null when the characters are no numeral. */
export function readChinese(written: string): number | null {
  if (written === '') return null;
  if (/^[〇零一二三四五六七八九]{2,}$/.test(written)) {
    return Number([...written].map((sign) => digits[sign]).join(''));
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const sign of written) {
    const value = digits[sign];
    const power = powers[sign];
    const myriad = myriads[sign];
    if (value !== undefined) digit = value;
    else if (power !== undefined) {
      section += (digit ?? 1) * power;
      digit = null;
    } else if (myriad !== undefined) {
      total = (total + section + (digit ?? (section === 0 && total === 0 ? 1 : 0))) * myriad;
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
}

/** Full-width digits, point and percent sign as their half-width twins; other characters stay. One for one. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９％．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
