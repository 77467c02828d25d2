import type { PolicyFacts } from './facts.js';
import { linesOf } from './lines.js';

/** What each fact of a document can be read from: closed lists, so that each has a confidence. */
export const factGrounds = {
  /** A line of its own, several lines joined, words of the first paragraphs (特制定…), or nowhere. */
  title: ['LINE', 'JOINED', 'IN_TEXT', 'NONE'],
  documentNumber: ['LINE', 'NONE'],
  issuer: ['SIGNATURE', 'NONE'],
  issuedOn: ['SIGNATURE', 'DAY_ALONE', 'NONE'],
  effectiveFrom: ['STATED', 'ON_ISSUE', 'NONE'],
  effectiveTo: ['STATED', 'RECKONED', 'NONE'],
  kind: ['TITLE', 'WORDING', 'NONE'],
  region: ['TITLE', 'ISSUER', 'SEATS', 'NONE'],
} as const satisfies Record<keyof PolicyFacts, readonly string[]>;

export type FactField = keyof typeof factGrounds;
/** What each fact was read from. */
export type FactGrounds = { [Field in FactField]: (typeof factGrounds)[Field][number] };

/** What each fact of a document was read from; NONE where the document is read as silent. */
export function factGroundsOf(text: string, facts: PolicyFacts): FactGrounds {
  const { title, documentNumber, issuer, issuedOn, effectiveFrom, effectiveTo, kind, region } = facts;
  const stated = effectiveTo !== null && writes(text, effectiveTo);
  return {
    title: titleGround(text, title),
    documentNumber: documentNumber === null ? 'NONE' : 'LINE',
    issuer: issuer === null ? 'NONE' : 'SIGNATURE',
    issuedOn: issuedOn === null ? 'NONE' : issuer === null ? 'DAY_ALONE' : 'SIGNATURE',
    effectiveFrom: dayGround(effectiveFrom, issuedOn),
    effectiveTo: effectiveTo === null ? 'NONE' : stated ? 'STATED' : 'RECKONED',
    kind: kind === null ? 'NONE' : title === null ? 'WORDING' : 'TITLE',
    region: regionGround(region, title, issuer),
  };
}

function titleGround(text: string, title: string | null): FactGrounds['title'] {
  if (title === null) return 'NONE';
  const lines = linesOf(text.slice(0, 6000));
  if (lines.some((line) => line.text.startsWith(title))) return 'LINE';
  return lines.some((line) => line.text.includes(title)) ? 'IN_TEXT' : 'JOINED';
}

const dayGround = (from: string | null, issuedOn: string | null): FactGrounds['effectiveFrom'] => {
  if (from === null) return 'NONE';
  return from === 'on_issue' || from === issuedOn ? 'ON_ISSUE' : 'STATED';
};

function regionGround(
  region: string | null,
  title: string | null,
  issuer: string | null,
): FactGrounds['region'] {
  if (region === null) return 'NONE';
  if (title?.includes(region)) return 'TITLE';
  return issuer?.includes(region) ? 'ISSUER' : 'SEATS';
}

/** Whether the text writes a day out: 2027年12月31日. */
function writes(text: string, day: string): boolean {
  const [year, month, date] = day.split('-').map(Number);
  return new RegExp(`${year}\\s?年\\s?0?${month}\\s?月\\s?0?${date}\\s?日`).test(text);
}
