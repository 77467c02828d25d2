import { strToU8, zipSync } from 'fflate';

interface DocxParts {
  /** What stands in `w:body`. */
  body: string;
  /** What stands in `w:numbering`. */
  numbering?: string;
  /** What stands in `w:styles`. */
  styles?: string;
  /** Other parts by their path. */
  others?: Record<string, string>;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (targets: Record<string, string>) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(
    targets,
  )
    .map(([kind, target], at) => `<Relationship Id="r${at}" Type="${RELATION}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A Word document of the parts that a test names. */
export function docxOf({ body, numbering = '', styles = '', others = {} }: DocxParts): Uint8Array {
  return zipOf({
    '_rels/.rels': relations({ officeDocument: 'word/document.xml' }),
    'word/_rels/document.xml.rels': relations({ styles: 'styles.xml', numbering: 'numbering.xml' }),
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': `<w:numbering ${W}>${numbering}</w:numbering>`,
    'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
    ...others,
  });
}

export function zipOf(parts: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph; `properties` stand in `w:pPr`. */
export const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** The properties of a paragraph in a list. */
export const inList = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A level of a list in `w:abstractNum`. */
export const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;

export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;
