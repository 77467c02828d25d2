import type { Answer } from './answer.js';

/** An answer, and at which revision it was one. */
export interface Kept {
  revision: string;
  answer: Answer;
}

/** Which callers share an answer to a question: those of one account, or none, since it is another each time. */
export type Sharing = 'account' | 'nobody';

/** Of a key, a list of headers and the objects around them. */
const OVERHEAD = 1024;
/** One answer may not drive out all others. */
const LARGEST_SHARE = 8;

/** Answers in memory, in bytes no more than it may hold; the one not asked for longest makes room. */
export class AnswerStore {
  private readonly kept = new Map<string, Kept | Sharing>();
  private readonly weights = new Map<string, number>();
  private bytes = 0;

  constructor(private readonly most: number) {}

  get size(): number {
    return this.bytes;
  }

  get(key: string): Kept | Sharing | undefined {
    const found = this.kept.get(key);
    if (found === undefined) return undefined;
    this.kept.delete(key);
    this.kept.set(key, found);
    return found;
  }

  set(key: string, value: Kept | Sharing): void {
    this.drop(key);
    const bytes = OVERHEAD + (typeof value === 'object' ? value.answer.bytes : 0);
    if (bytes > this.most / LARGEST_SHARE) return;
    this.kept.set(key, value);
    this.weigh(key, bytes);
    // Compressed only when somebody asks for it, it grows while it is kept.
    if (typeof value === 'object')
      value.answer.onGrowth = (by) => {
        if (this.kept.get(key) === value) this.weigh(key, by);
      };
  }

  private weigh(key: string, by: number): void {
    this.weights.set(key, (this.weights.get(key) ?? 0) + by);
    this.bytes += by;
    for (const oldest of this.kept.keys()) {
      if (this.bytes <= this.most) break;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    this.bytes -= this.weights.get(key) ?? 0;
    this.weights.delete(key);
    this.kept.delete(key);
  }
}
