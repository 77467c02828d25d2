import { DomainError } from '../shared/errors.js';
import type { DocumentKind } from './document.js';
import { kindOf } from './kind-of.js';
import { readPlainText } from './plain-text.js';
import { openZip } from './zip.js';

/** The kinds of file that are kept: documents, and what is sent as evidence. */
export type FileKind = DocumentKind | 'xlsx' | 'png' | 'jpeg';

/** How pictures begin, byte for byte (Latin-1). */
const pictures: [string, FileKind][] = [
  ['\u0089PNG\r\n\u001a\n', 'png'],
  ['\u00ff\u00d8\u00ff', 'jpeg'],
];

/** What lies in a zip, by a part that only it has; the first that fits. A macro is a program that a document brings. */
const packed: [RegExp, FileKind | null, string][] = [
  [/\/vbaProject\.bin$/i, null, '.docm / .xlsm'],
  [/^word\/document\d*\.xml$/, 'docx', ''],
  [/^xl\/workbook\d*\.xml$/, 'xlsx', ''],
  [/^xl\//, null, '.xlsb'],
  [/^ppt\//, null, '.pptx'],
  [/^OFD\.xml$/i, null, '.ofd'],
  [/^content\.xml$/, null, '.odt / .ods'],
  [/^META-INF\/MANIFEST\.MF$/, null, '.jar'],
];

/** What a file is, by its bytes alone; what is none of the kinds, and what is no text where no other sign is, is refused. */
export async function fileKindOf(bytes: Uint8Array): Promise<FileKind> {
  if (bytes.length === 0) throw new DomainError('FILE_EMPTY');
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const picture = pictures.find(([signature]) => head.startsWith(signature));
  if (picture) return picture[1];
  try {
    const kind = kindOf(bytes);
    if (kind === 'txt') return readPlainText(bytes).kind;
    return kind === 'docx' ? await inZip(bytes) : kind;
  } catch (thrown) {
    // The reader's advice names what is read; more is kept than is read.
    if (thrown instanceof DomainError && thrown.code === 'FILE_UNSUPPORTED')
      throw new DomainError('FILE_NOT_TAKEN', thrown.params);
    throw thrown;
  }
}

async function inZip(bytes: Uint8Array): Promise<FileKind> {
  const { names } = await openZip(bytes, '.zip');
  const [, kind = null, other = '.zip'] =
    packed.find(([part]) => names.some((name) => part.test(name))) ?? [];
  if (!kind) throw new DomainError('FILE_NOT_TAKEN', { kind: other });
  return kind;
}
