import { DomainError } from '../shared/errors.js';

/** The marks of UTF-16 in its two orders. */
const wide = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/**
 * Text in UTF-8 or GB18030 (GBK and GB2312 are parts of it), as government sites publish it; `declared` is what a
 * page says of itself. UTF-8 is tried first: pages that lie say gb2312, and GB bytes are hardly ever valid UTF-8.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): string {
  if (wide.some(([first, second]) => bytes[0] === first && bytes[1] === second))
    throw new DomainError('FILE_ENCODING');
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== null) return utf8;
  if (declared === null || /^(?:utf-?8|gb_?2312.*|gbk|gb18030|x-gbk|cp936)$/i.test(declared)) {
    const chinese = looksChinese(bytes) ? strictly('gb18030', bytes) : null;
    if (chinese !== null) return chinese;
  }
  throw new DomainError('FILE_ENCODING');
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Whether pairs of bytes are the characters that people write: GB18030 gives a meaning to nearly every pair, so that
 * Big5 reads as rare characters without an error. Nine in ten pairs have to be of GB2312; four bytes are a rare character and say nothing.
 */
function looksChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const [lead = 0, trail = 0] = [bytes[at], bytes[at + 1]];
    if (lead < 0x80) continue;
    if (trail >= 0x30 && trail <= 0x39) {
      at += 3;
      continue;
    }
    at += 1;
    pairs += 1;
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) common += 1;
  }
  return common >= pairs * 0.9;
}
