import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { Context } from '../context.js';
import { type Reads, watchRequest } from '../shared/reads.js';

/** Of the context, not of the session: loaders know nothing that changes with the request. */
const OURS = ['loaders', 'freshLoaders', 'reads'] as const satisfies (keyof Context)[];

/** Tells the answers that may be kept: of a query, without any error. */
export interface WholeAnswers {
  plugin: ApolloServerPlugin<Context>;
  has(reads: Reads): boolean;
}

export function wholeAnswers(): WholeAnswers {
  const whole = new WeakSet<Reads>();
  const plugin: ApolloServerPlugin<Context> = {
    // Apollo has copied the context by now, reading all of it: only from here on a reading means something.
    async requestDidStart({ contextValue }) {
      watchRequest(contextValue, OURS, contextValue.reads);
      return {
        async willSendResponse({ operation, errors, response: { body } }) {
          if (operation?.operation !== OperationTypeNode.QUERY || body.kind !== 'single') return;
          if (!errors?.length && !body.singleResult.errors) whole.add(contextValue.reads);
        },
      };
    },
  };
  return { plugin, has: (reads) => whole.has(reads) };
}
