const open = '[〔\\[［【（(﹝「]';
const close = '[〕\\]］】）)﹞」]';
const year = '(?:19|20)\\d{2}';

/** One line a form of 文号: 苏府办〔2024〕12号, 令第152号, 公告2024年第3号. */
const forms: RegExp[] = [
  new RegExp(
    `^[\\u4e00-\\u9fa5A-Za-z]{1,14}\\s?${open}\\s?${year}\\s?年?\\s?${close}\\s?第?\\s?\\d{1,5}\\s?号$`,
  ),
  new RegExp(
    `^[\\u4e00-\\u9fa5]{2,24}(?:令|公告|通告)\\s?(?:${year}\\s?年)?\\s?第\\s?[\\d一二三四五六七八九十百]{1,5}\\s?号$`,
  ),
];

/** The number that a line is, its blanks and its outer brackets taken off; null when the line is something else. */
export function readDocumentNumber(line: string): string | null {
  const written = line.replace(/^[（(]\s*(?=.*号\s*[）)]$)|(?<=号)\s*[）)]$/g, '').trim();
  return forms.some((form) => form.test(written)) ? written.replace(/\s+/g, '') : null;
}

const atEnd = new RegExp(
  `[\\s（(]([\\u4e00-\\u9fa5]{2,12}\\s?${open}\\s?${year}\\s?${close}\\s?\\d{1,5}\\s?号)\\s?[）)]?$`,
);

/** The number that closes a title: …的通知（成办发〔2024〕3号）. */
export const numberAtEnd = (line: string): string | null =>
  atEnd.exec(line)?.[1]?.replace(/\s+/g, '') ?? null;

/** 第152号 alone, under 某市人民政府令. */
export const decreeNumber = (line: string, next: string): string | null =>
  /令$/.test(line) && /^第\s?[\d一二三四五六七八九十百]{1,5}\s?号$/.test(next)
    ? `${line}${next}`.replace(/\s+/g, '')
    : null;
