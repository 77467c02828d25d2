/** Why a file cannot be read as a policy text; the message is for the person who sent it. */
export class UnreadableText extends Error {}

const largest = 20 * 1024 * 1024;
const signatures: [string, string][] = [
  ['%PDF', 'PDF'],
  ['PK\u0003\u0004', 'Word (.docx) or another zipped document'],
  ['\u00d0\u00cf\u0011\u00e0', 'old Word (.doc)'],
  ['{\\rtf', 'RTF'],
];

/** The text of a plain file: UTF-8 or GB18030, as government sites publish it. Anything else is refused with a reason. */
export function readText(bytes: Uint8Array): string {
  if (bytes.length > largest) throw new UnreadableText('The file is larger than 20 MB');
  const head = String.fromCharCode(...bytes.slice(0, 8));
  const foreign = signatures.find(([signature]) => head.startsWith(signature))?.[1];
  if (foreign) throw new UnreadableText(`This is ${foreign}; send its text as .txt`);
  const text = decode(bytes);
  if (text.trim() === '') throw new UnreadableText('The file holds no text');
  if (text.includes('\u0000')) throw new UnreadableText('The file is not text');
  return text;
}

function decode(bytes: Uint8Array): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding: the next one, or the refusal below.
    }
  }
  throw new UnreadableText('The encoding is neither UTF-8 nor GB18030');
}
