import type { GraphQLRequestContext } from '@apollo/server';
import type { Context } from '../context.js';

/** What Apollo carries through a request for us: it copies the outside, and hands on what is inside. */
export interface Carried {
  carrier: Carrier;
}

/**
 * The context of a request, and what it came to. Apollo describes a request to an executor of one's own by an object
 * that gets accessors anew each time; V8 keeps these, and whatever they reach, until the next full collection. So this
 * is emptied when the answer's text is there: rows then die young, which takes a collection a millisecond and not
 * thirty.
 */
export class Carrier {
  /** Of a query, without any error: it may be kept. */
  isWhole = false;
  response: GraphQLRequestContext<Carried>['response'] | null = null;
  private held: Context | null;

  constructor(context: Context) {
    this.held = context;
  }

  get context(): Context {
    if (!this.held) throw new Error('The request has ended');
    return this.held;
  }

  letGo(): void {
    this.held = null;
    if (this.response) Object.assign(this.response, { body: null });
  }
}
