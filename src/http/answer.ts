import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Reads } from '../shared/reads.js';

const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number] | 'identity';

/** Below it, what is saved on the way is less than what compressing costs. */
const WORTH_IT = 2048;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const COMPRESS = {
  br: (body: Buffer) => promisify(brotliCompress)(body, BROTLI),
  gzip: (body: Buffer) => promisify(gzip)(body),
};

/** What a question was answered, as bytes: serialised once, compressed at most once for each encoding. */
export class Answer {
  /** Is told by how many bytes it grows. */
  onGrowth: (bytes: number) => void = () => {};
  private readonly compressed = new Map<Encoding, Promise<Buffer>>();
  private digested: string | null = null;

  constructor(
    readonly status: number,
    readonly headers: readonly (readonly [string, string])[],
    private readonly body: Buffer,
    /** What a query's without any error was made from: it may be kept. Null for every other. */
    readonly madeFrom: Readonly<Reads> | null,
  ) {}

  get bytes(): number {
    return this.body.length;
  }

  /** How it may be sent to who takes these; a small one is never compressed. */
  encodings(): readonly Encoding[] {
    return this.bytes < WORTH_IT ? ['identity'] : [...ENCODINGS, 'identity'];
  }

  as(encoding: Encoding): Buffer | Promise<Buffer> {
    if (encoding === 'identity') return this.body;
    const known = this.compressed.get(encoding);
    if (known) return known;
    const made = COMPRESS[encoding](this.body);
    this.compressed.set(encoding, made);
    made.then(
      ({ length }) => this.onGrowth(length),
      () => this.compressed.delete(encoding),
    );
    return made;
  }

  /** A strong validator: of the very bytes, so that a write that left them alone, or another node, changes nothing. */
  etag(encoding: Encoding): string {
    this.digested ??= hash('sha256', this.body, 'base64url');
    return encoding === 'identity' ? `"${this.digested}"` : `"${this.digested}-${encoding}"`;
  }
}
