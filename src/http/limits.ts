import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';

/** Of a GraphQL request: a document of 3 MB in Base64 passes, larger ones are sent as files. */
export const BODY_LIMIT = 4 * 1024 * 1024;
export const MAX_TOKENS = 2000;
/** Policy → measures → duties → department → targets → indicator, with two steps for each connection, is 15. */
const MAX_DEPTH = 20;
const MAX_ALIASES = 15;
const MAX_DIRECTIVES = 8;
/** From the body's arrival to the answer. */
export const REQUEST_TIMEOUT_MS = 10_000;
/** The same for files, which come and go over slow lines. */
export const TRANSFER_TIMEOUT_MS = 120_000;

/** Reported, not thrown: what a rule throws, Apollo answers with 500. */
const reported = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) => {
      context?.reportError(error);
    },
  ],
};

/** Bounds on a document's shape, checked before anything runs. */
export const limitRules: ValidationRule[] = [
  maxDepthRule({ n: MAX_DEPTH, ...reported }),
  // Without an empty allowList, __typename could be aliased without end.
  maxAliasesRule({ n: MAX_ALIASES, allowList: [], ...reported }),
  maxDirectivesRule({ n: MAX_DIRECTIVES, ...reported }),
];
