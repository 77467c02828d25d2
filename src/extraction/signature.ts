import { decreeNumber, readDocumentNumber } from './document-number.js';
import type { Line } from './lines.js';
import { issuing, plain } from './title.js';
import { readDay, writtenDay } from './written-days.js';

/** Who signed a document, on which day, and under which number a decree promulgated it. */
export interface Signature {
  issuer: string | null;
  issuedOn: string | null;
  documentNumber: string | null;
}

const dated = new RegExp(`^[（(]?${writtenDay}[）)]?$`);
const besides = new RegExp(`^(.{2,40}?)[\\s　]+${writtenDay}\\s?(?:印发)?$`);
/** 市长 某某 between the body of a decree and its day. */
const signs = /^(?:市|区|县|省|州)长[：:\s]/;
/** （2003年11月22日某市人民政府令第44号发布 …修正 自…起施行） */
const history = new RegExp(
  `^[（(]\\s?${writtenDay}\\s?([\\u4e00-\\u9fa5]{2,20}?)(令第\\s?\\d{1,4}\\s?号)?(?:发布|公布|颁布|印发|通过)`,
);

const joined = (body: string): string =>
  body
    .trim()
    .split(/[\s　、]+/)
    .join('、');

/** The body and the day that close a document, or the notice around it; the first pair counts. */
export function signatureOf(lines: readonly Line[]): Signature {
  return promulgation(lines) ?? { ...closing(lines), documentNumber: decreeOf(lines) };
}

function promulgation(lines: readonly Line[]): Signature | null {
  for (const line of lines.slice(0, 8)) {
    const hit = history.exec(line.text);
    if (!hit) continue;
    const [body, decree] = [hit.at(-2) ?? '', hit.at(-1)];
    const number = decree ? readDocumentNumber(body + decree) : null;
    return { issuer: issuing.test(body) ? body : null, issuedOn: readDay(line.text), documentNumber: number };
  }
  return null;
}

/** The number of a decree, above its text; the line may be broken before 第152号. */
function decreeOf(lines: readonly Line[]): string | null {
  for (const [index, line] of lines.slice(0, 6).entries()) {
    const number = decreeNumber(line.text, lines[index + 1]?.text ?? '');
    if (number !== null) return number;
  }
  return null;
}

function closing(lines: readonly Line[]): { issuer: string | null; issuedOn: string | null } {
  let alone: string | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.text.length > 60) continue;
    const day = plain(line);
    const beside = besides.exec(day);
    if (beside?.[1] && issuing.test(beside[1])) {
      if (/印发$/.test(day)) alone ??= readDay(day);
      else return { issuer: joined(beside[1]), issuedOn: readDay(day) };
    }
    const before = lines[index - 1];
    if (!dated.test(day) || !before) continue;
    const bodies = bodiesAbove(lines, signs.test(before.text) ? index - 1 : index);
    if (bodies !== null) return { issuer: bodies, issuedOn: readDay(day) };
    if (/印发|公开|[：:。]$/.test(before.text) || signs.test(before.text)) alone ??= readDay(day);
  }
  return { issuer: null, issuedOn: alone };
}

/** Several bodies sign one below the other. */
function bodiesAbove(lines: readonly Line[], at: number): string | null {
  const bodies: string[] = [];
  for (let index = at - 1; index > 0 && bodies.length < 20; index -= 1) {
    const line = lines[index];
    if (!line || line.text.length > 60 || !issuing.test(plain(line))) break;
    bodies.unshift(joined(plain(line)));
  }
  return bodies.length > 0 ? bodies.join('、') : null;
}
