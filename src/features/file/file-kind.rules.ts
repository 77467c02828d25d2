import type { FileKind } from '../../documents/file-kind-of.js';

interface Kind {
  mediaType: string;
  /** Under which such a file may go: a name that opens something else is a trap for whoever fetches it. */
  extensions: readonly string[];
}

const KINDS: { [K in FileKind]: Kind } = {
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
  },
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'] },
  html: { mediaType: 'text/html', extensions: ['html', 'htm'] },
  txt: { mediaType: 'text/plain', extensions: ['txt', 'csv', 'md'] },
  png: { mediaType: 'image/png', extensions: ['png'] },
  jpeg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
};

/** What a client says that it sends when it says nothing of the kind. */
export const ANY_BYTES = 'application/octet-stream';

/**
 * The content types under which a file may be sent. A page elsewhere can make a browser send text/plain or a form
 * without asking; for these it has to ask first, and we do not answer.
 */
export const SENT_AS: ReadonlySet<string> = new Set([
  ANY_BYTES,
  ...Object.values(KINDS)
    .map(({ mediaType }) => mediaType)
    .filter((mediaType) => mediaType !== KINDS.txt.mediaType),
]);

export const mediaTypeOf = (kind: FileKind): string => KINDS[kind].mediaType;

/** What a name or a declared type claims that the bytes are not; null where neither lies. */
export function falseClaim(kind: FileKind, { name, declared }: { name: string; declared: string }) {
  const { mediaType, extensions } = KINDS[kind];
  if (declared !== ANY_BYTES && declared !== mediaType) return declared;
  const extension = extensionOf(name);
  return extensions.includes(extension) ? null : `.${extension}`;
}

/** The last part of a name, in small letters; empty where it has none. */
export const extensionOf = (name: string): string => /[^.]\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
