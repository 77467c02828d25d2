import { DomainError } from '../shared/errors.js';
import type { DocumentKind } from './document.js';

/** How files begin, byte for byte (Latin-1). A zip may hold anything: its reader looks inside. */
const begins: [string, DocumentKind][] = [
  ['PK\u0003\u0004', 'docx'],
  ['PK\u0005\u0006', 'docx'],
];

/** Kinds that are known and not read, by how they begin. */
const refused: [string, string][] = [
  ['{\\rtf', '.rtf'],
  ['\u0089PNG', 'PNG'],
  ['\u00ff\u00d8\u00ff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['II*\u0000', 'TIFF'],
  ['MM\u0000*', 'TIFF'],
  ['Rar!', '.rar'],
  ['7z\u00bc\u00af', '.7z'],
  ['\u001f\u008b', '.gz'],
];
/** Kinds of text that are a document in disguise. */
const disguised: [RegExp, string][] = [
  [/^(?:From|MIME-Version|Content-Type): [\s\S]{0,500}?multipart\/related/i, '.mht'],
  [/<\?mso-application progid="Word\.Document"\?>/, '.xml (Word 2003)'],
];
const container = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
/** Streams of the old container, by the name of one: what Word 97 and Excel 97 write, and Word's encryption. */
const streams: [string, string | null][] = [
  ['EncryptedPackage', null],
  ['WordDocument', '.doc'],
  ['Workbook', '.xls'],
  ['PowerPoint Document', '.ppt'],
];
const markup =
  /^(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->)*<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|article|section|h[1-6]|span|style|script)\b/i;

/** What a file is, by its bytes alone: names lie, and standard input has none. */
export function kindOf(bytes: Uint8Array): DocumentKind {
  const head = latin1(bytes.subarray(0, 4096));
  const known = begins.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  // A PDF may have a few bytes before its first line.
  if (/(?:^|[\r\n])%PDF-\d/.test(head.slice(0, 1024))) return 'pdf';
  const other = refused.find(([signature]) => head.startsWith(signature));
  if (other) throw new DomainError('FILE_UNSUPPORTED', { kind: other[1] });
  const disguise = disguised.find(([pattern]) => pattern.test(head));
  if (disguise) throw new DomainError('FILE_UNSUPPORTED', { kind: disguise[1] });
  if (head.startsWith(container)) throw refusalOfContainer(bytes);
  return markup.test(head.replace(/^\u00ef\u00bb\u00bf/, '')) ? 'html' : 'txt';
}

function refusalOfContainer(bytes: Uint8Array): DomainError {
  const found = streams.find(([name]) => Buffer.from(bytes).includes(Buffer.from(name, 'utf16le')));
  if (found?.[1] === null) return new DomainError('FILE_ENCRYPTED');
  return new DomainError('FILE_UNSUPPORTED', { kind: found?.[1] ?? '.doc / .xls / .wps' });
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
