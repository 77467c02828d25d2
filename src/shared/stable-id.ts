import { createHash } from 'node:crypto';

/** The same key for the same thing on every machine and at every start: a version 8 UUID (RFC 9562) of its name. */
export function stableId(kind: string, key: string): string {
  const hash = createHash('sha256').update(`${kind}\0${key}`).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex', 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
