/** Radicals that fonts give for the characters they look like, where Unicode itself does not say what they are. */
const radicals = new Map<string, string>(
  Object.entries({
    '⺁': '厂',
    '⺇': '几',
    '⺊': '卜',
    '⺎': '兀',
    '⺒': '巳',
    '⺓': '幺',
    '⺔': '彑',
    '⺙': '攵',
    '⺠': '民',
    '⺪': '疋',
    '⺬': '示',
    '⺮': '竹',
    '⺶': '羊',
    '⺻': '聿',
    '⺼': '肉',
    '⺽': '臼',
    '⻁': '虎',
    '⻄': '西',
    '⻅': '见',
    '⻆': '角',
    '⻉': '贝',
    '⻊': '足',
    '⻋': '车',
    '⻏': '邑',
    '⻑': '長',
    '⻒': '镸',
    '⻓': '长',
    '⻔': '门',
    '⻗': '雨',
    '⻘': '青',
    '⻙': '韦',
    '⻚': '页',
    '⻛': '风',
    '⻜': '飞',
    '⻝': '食',
    '⻟': '食',
    '⻢': '马',
    '⻣': '骨',
    '⻤': '鬼',
    '⻥': '鱼',
    '⻦': '鸟',
    '⻧': '卤',
    '⻨': '麦',
    '⻩': '黄',
    '⻪': '黾',
    '⻫': '斉',
    '⻬': '齐',
    '⻭': '歯',
    '⻮': '齿',
    '⻯': '竜',
    '⻰': '龙',
    '⻱': '龜',
    '⻲': '亀',
    // 户 in fonts that draw both alike.
    戶: '户',
    // The dash of a range of years: fonts have one shape for both.
    '〜': '～',
  }),
);

/** What a font shows and did not mean: ⼯ is 工, ⻓ is 长; every other character stays as it is. */
export function readCharacters(text: string): string {
  return text.replace(/[\u2e80-\u2fdf\u301c\u6236\uf900-\ufaff]/g, (sign) => {
    const plain = sign.normalize('NFKC');
    return radicals.get(plain) ?? plain;
  });
}

/** How many characters of a text a font left without a meaning: replacements, private use, control codes. */
export function countUnknown(text: string): number {
  return text.match(/[\ufffd\p{Co}]|[^\t\n\r\P{Cc}]/gu)?.length ?? 0;
}

const WIDE = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f\\u2014\\u2018-\\u201d\\u2026]';
const besideWide = new RegExp(`(?<=${WIDE}) +| +(?=${WIDE})`, 'g');

/** Blanks beside a Chinese character are how a line was spread out, hardly ever written: without them. */
export const closeUp = (text: string): string => text.replace(besideWide, '');

/** Two lines of a paragraph as one: words of letters have a blank between them, a broken number has none. */
export function joined(before: string, after: string): string {
  // Only the ends are looked at: what stands before may have grown long.
  const end = before.slice(-2);
  if (/[a-z]-$/.test(end) && /^[a-z]/.test(after)) return before.slice(0, -1) + after;
  return /[A-Za-z]$/.test(end) && /^[A-Za-z]/.test(after) ? `${before} ${after}` : before + after;
}
