import { fold } from './fold.rules.js';

/** A number a document was issued under (文号): 苏府规字〔2025〕3号, however the brackets and blanks are written. */
const NUMBER = /(\p{Script=Han}{1,10})\s*[〔[(【]\s*((?:19|20)\d{2})\s*[〕\])】]\s*第?\s*(\d{1,5})\s*号/u;

export interface NumberFound {
  /** One word for all ways of writing it; no other word holds #. */
  word: string;
  start: number;
  end: number;
}

/** The first such number in a text, or null. */
export function documentNumberIn(text: string): NumberFound | null {
  const found = NUMBER.exec(fold(text));
  if (!found) return null;
  const [whole, issuer, year, number] = found;
  const word = `#${issuer}${year}-${Number(number)}`;
  return { word, start: found.index, end: found.index + whole.length };
}
