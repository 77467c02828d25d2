import { numberAtEnd, readDocumentNumber } from './document-number.js';
import { headerOf } from './header.js';
import { type Line, linesOf } from './lines.js';
import { placeIn, placeOfBody, placeOfSeats } from './places.js';
import { kindInWords, kindOf, type PolicyKind } from './policy-kind.js';
import { signatureOf } from './signature.js';
import { carriesItsSubject, issuing, plain, titleOf } from './title.js';
import { readValidity } from './validity.js';

/** What a document says of itself. */
export interface PolicyFacts {
  title: string | null;
  documentNumber: string | null;
  issuer: string | null;
  issuedOn: string | null;
  /** A day, or `on_issue` when the text says 自发布之日起 and no day of issue is known. */
  effectiveFrom: string | null;
  effectiveTo: string | null;
  kind: PolicyKind | null;
  region: string | null;
}

/** Title, number, issuer, days, kind and region, as far as the text gives them. */
export function factsOf(text: string): PolicyFacts {
  const lines = linesOf(text);
  const header = headerOf(lines);
  const written = titleOf(lines, header.lines) ?? header.title;
  const signature = signatureOf(lines.filter((line) => !header.lines.has(line)));
  const closingNumber = written === null ? null : numberAtEnd(written);
  const title = withoutNumber(written, closingNumber);
  const issuer = signature.issuer ?? header.issuer ?? issuerIn(title);
  const issuedOn = signature.issuedOn ?? header.issuedOn;
  const kind = kindOf(title, carriesItsSubject(title, lines));
  // An explanation quotes the days of what it explains.
  const { from, to } = kind === 'INTERPRETATION' ? { from: null, to: null } : readValidity(lines, issuedOn);
  const notice =
    title === null && lines.some((line) => /印发给你们|予以公布|现予公布|转发给你们/.test(line.text));
  return {
    title,
    documentNumber:
      numberOn(lines) ?? closingNumber ?? signature.documentNumber ?? numberIn(header.documentNumber),
    issuer,
    issuedOn,
    effectiveFrom: from ?? header.effectiveFrom,
    effectiveTo: to ?? header.effectiveTo,
    kind: kind ?? (title === null ? kindInWords(lines) : null) ?? (notice ? 'NOTICE' : null),
    region: placeIn(title) ?? placeOfBody(issuer) ?? placeOfSeats(lines),
  };
}

/** A line that is a 文号, near the head or the foot. */
const numberOn = (lines: readonly Line[]): string | null =>
  [...lines.slice(0, 24), ...lines.slice(24).slice(-12)]
    .map((line) => readDocumentNumber(plain(line)))
    .find((found) => found !== null) ?? null;

const numberIn = (written: string | null): string | null =>
  written === null ? null : (readDocumentNumber(written) ?? null);

const withoutNumber = (title: string | null, number: string | null): string | null =>
  title === null || number === null
    ? title
    : title.slice(0, title.lastIndexOf(number.slice(0, 2))).replace(/[\s（(]+$/, '');

/** 某市人民政府办公室关于…: who issues stands before 关于. */
function issuerIn(title: string | null): string | null {
  const body = /^([\u4e00-\u9fa5、\s]{4,40}?)(?:等\d+部门)?(?:关于|印发|转发)/.exec(title ?? '')?.[1]?.trim();
  return body !== undefined && issuing.test(body) ? body.replace(/\s+/g, '、') : null;
}
