import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { DomainError } from '../shared/errors.js';
import { LIMITS, megabytes } from './limits.js';

/** The parts of a zip by name; nothing is unpacked until it is asked for. */
export interface Zip {
  names: readonly string[];
  /** The part as text, or null where the zip has none of that name. */
  read(name: string): Promise<string | null>;
}

/** Opens a zip whose parts unpack to no more than the limits, whatever their headers claim. */
export async function openZip(bytes: Uint8Array, kind: string): Promise<Zip> {
  const damaged = () => new DomainError('FILE_DAMAGED', { kind });
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
    lazyEntries: true,
  }).catch(() => {
    throw damaged();
  });
  if (zip.entryCount > LIMITS.parts) throw new DomainError('FILE_TOO_COMPLEX');
  const entries = await entriesOf(zip).catch(() => {
    throw damaged();
  });
  return {
    names: [...entries.keys()],
    async read(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      if (entry.isEncrypted()) throw new DomainError('FILE_ENCRYPTED');
      assertUnpackable(entry);
      return unpack(zip, entry).catch(() => {
        throw damaged();
      });
    },
  };
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  return entries;
}

/** Judges by the sizes that the zip states; that they are true is checked while unpacking, before they are passed. */
function assertUnpackable({ compressedSize, uncompressedSize }: Entry): void {
  const packedTooWell =
    uncompressedSize > LIMITS.packingFrom && uncompressedSize > compressedSize * LIMITS.packing;
  if (uncompressedSize > LIMITS.partBytes || packedTooWell)
    throw new DomainError('FILE_EXPANDS', { max: megabytes(LIMITS.partBytes) });
}

async function unpack(zip: ZipFile, entry: Entry): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}
