import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { Carried } from './carrier.js';

/** Tells the answers that may be kept: of a query, without any error. */
export const wholeAnswers: ApolloServerPlugin<Carried> = {
  async requestDidStart({ contextValue: { carrier } }) {
    return {
      async willSendResponse({ operation, errors, response }) {
        const { body } = response;
        carrier.response = response;
        carrier.isWhole =
          operation?.operation === OperationTypeNode.QUERY &&
          body.kind === 'single' &&
          !errors?.length &&
          !body.singleResult.errors;
      },
    };
  },
};
