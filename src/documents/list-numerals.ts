const DIGITS = '〇一二三四五六七八九';
const roman: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** How a list's numbers are written, by Word's name for it (`w:numFmt`). */
const formats: Record<string, (number: number) => string> = {
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalHalfWidth: String,
  chineseCounting: counted,
  chineseCountingThousand: counted,
  taiwaneseCounting: counted,
  taiwaneseCountingThousand: counted,
  japaneseCounting: counted,
  ideographDigital: digits,
  japaneseDigitalTenThousand: digits,
  taiwaneseDigital: digits,
  chineseLegalSimplified: (number) => legal(counted(number, true)),
  ideographTraditional: (number) => oneOf('甲乙丙丁戊己庚辛壬癸', number),
  ideographZodiac: (number) => oneOf('子丑寅卯辰巳午未申酉戌亥', number),
  decimalEnclosedCircle: (number) => oneOf('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', number),
  decimalEnclosedCircleChinese: (number) => oneOf('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', number),
  decimalEnclosedParen: (number) => `(${number})`,
  decimalEnclosedFullstop: (number) => `${number}.`,
  ideographEnclosedCircle: (number) => `(${counted(number)})`,
  upperLetter: letters,
  lowerLetter: (number) => letters(number).toLowerCase(),
  upperRoman: romans,
  lowerRoman: (number) => romans(number).toLowerCase(),
  none: () => '',
  bullet: () => '',
};

/** A number as a list writes it, or null for a way of writing that is not known. */
export function listNumeral(number: number, format: string): string | null {
  return formats[format]?.(number) ?? null;
}

/** 一, 十, 十一, 二十, 一百零一; up to 9999, as digits beyond. */
function counted(number: number, full = false): string {
  if (number < 1 || number > 9999) return String(number);
  const places = [...String(number)].map(Number);
  const written = places
    .map((digit, at) =>
      digit === 0 ? '零' : (DIGITS[digit] ?? '') + (['', '十', '百', '千'][places.length - 1 - at] ?? ''),
    )
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
  return full ? written : written.replace(/^一十/, '十');
}

const legal = (written: string): string =>
  [...written]
    .map(
      (character) => '壹贰叁肆伍陆柒捌玖拾佰仟'['一二三四五六七八九十百千'.indexOf(character)] ?? character,
    )
    .join('');

function digits(number: number): string {
  return [...String(number)].map((digit) => DIGITS[Number(digit)] ?? digit).join('');
}

function fullWidth(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** A … Z, AA … ZZ: the letter is repeated. */
function letters(number: number): string {
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.min(Math.ceil(number / 26), 20));
}

function romans(number: number): string {
  let [rest, written] = [Math.min(number, 9999), ''];
  for (const [value, sign] of roman) {
    while (rest >= value) [rest, written] = [rest - value, written + sign];
  }
  return written;
}

const oneOf = (signs: string, number: number): string => [...signs][number - 1] ?? String(number);
