import type { Session } from '../shared/session.js';
import type { Answer } from './answer.js';
import { AnswerStore } from './answer-store.js';
import { keyOf } from './question.js';

/** How often who waited for another's answer in vain looks again before it asks for itself. */
const PATIENCE = 3;

export interface CacheSetting {
  mostBytes: number;
  /** What is committed by now; null where nobody can tell. */
  revision(): Promise<string | null>;
}

/** One caller's question. */
export interface Inquiry {
  question: string;
  /** Read after the question came and before anything is read for it. */
  revision: string;
  session: Pick<Session, 'viewer' | 'today' | 'language'>;
  /** Runs it. */
  ask(): Promise<Answer>;
}

/**
 * Answers that are true until something is committed. An answer is made of several statements, each with its own
 * snapshot: it is kept under a revision only where that was the same before the first and after the last of them, so
 * that nothing was committed in between. It is given to who asks while the revision still is that one.
 */
export class AnswerCache {
  private readonly store: AnswerStore;
  private readonly flights = new Map<string, Promise<Answer | null>>();

  constructor(private readonly setting: CacheSetting) {
    this.store = new AnswerStore(setting.mostBytes);
  }

  revision(): Promise<string | null> {
    return this.setting.revision();
  }

  async answer(inquiry: Inquiry): Promise<Answer> {
    let revision: string | null = inquiry.revision;
    for (let looks = 0; looks < PATIENCE && revision; looks += 1) {
      const key = this.keyFor(inquiry);
      if (!key) break;
      const found = this.store.get(key);
      if (typeof found === 'object' && found.revision === revision) return found.answer;

      const flight = `${key} ${revision}`;
      const underWay = this.flights.get(flight);
      if (!underWay) return this.fly(flight, { ...inquiry, revision });
      const landed = await underWay;
      if (landed) return landed;
      // Somebody wrote meanwhile, or there is no answer to share.
      revision = await this.setting.revision();
    }
    return inquiry.ask();
  }

  /** Null where nobody shares answers to it. */
  private keyFor({ question, session }: Inquiry): string | null {
    const shared = keyOf(question, session, false);
    const found = this.store.get(shared);
    if (found === 'nobody') return null;
    return found === 'account' ? keyOf(question, session, true) : shared;
  }

  private async fly(flight: string, inquiry: Inquiry): Promise<Answer> {
    let land: (answer: Answer | null) => void = () => {};
    const landing = new Promise<Answer | null>((resolve) => {
      land = resolve;
    });
    this.flights.set(flight, landing);
    let shared: Answer | null = null;
    try {
      const answer = await inquiry.ask();
      if (await this.keep(inquiry, answer)) shared = answer;
      return answer;
    } finally {
      this.flights.delete(flight);
      land(shared);
    }
  }

  /** Whether all who asked the same with the same key may have it. */
  private async keep({ question, revision, session }: Inquiry, answer: Answer): Promise<boolean> {
    const { madeFrom } = answer;
    if (!madeFrom) return false;
    const shared = keyOf(question, session, false);
    if (madeFrom.request) {
      this.store.set(shared, 'nobody');
      return false;
    }
    if ((await this.setting.revision()) !== revision) return false;
    const known = this.store.get(shared) === 'account';
    if (madeFrom.account && !known) this.store.set(shared, 'account');
    this.store.set(madeFrom.account ? keyOf(question, session, true) : shared, { revision, answer });
    // Whoever waited before that was known may be another account.
    return !madeFrom.account || known;
  }
}
