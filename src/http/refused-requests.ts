import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLFormattedError,
  getOperationAST,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from '../context.js';
import type { Carried } from './carrier.js';

/** A mutation that was refused before any of it ran. */
export interface RefusedRequest {
  context: Context;
  operation: string;
  refusals: readonly { code: string; path: readonly string[] }[];
  input: unknown;
}

/** Has mutations written down that fail by their text or their variables, before they reach a resolver. */
export const refusedRequests = (
  record: (refused: RefusedRequest) => Promise<void>,
): ApolloServerPlugin<Carried> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ document, request, schema, contextValue, response: { body } }) {
        if (!document || body.kind !== 'single' || body.singleResult.data !== undefined) return;
        const known = schema.getMutationType()?.getFields() ?? {};
        const refusals = (body.singleResult.errors ?? []).map(refusalOf);
        for (const operation of mutationsIn(document, request.operationName)) {
          if (!Object.hasOwn(known, operation)) continue;
          await record({
            context: contextValue.carrier.context,
            operation,
            refusals,
            input: request.variables ?? {},
          });
        }
      },
    };
  },
});

const refusalOf = ({ extensions }: GraphQLFormattedError) => ({
  code: String(extensions?.code),
  path: (extensions?.argument as readonly string[] | undefined) ?? [],
});

/** The mutations that a document asks for, each once; a document may not be valid. */
function mutationsIn(document: DocumentNode, name: string | undefined | null): Set<string> {
  const operation = getOperationAST(document, name);
  const found = new Set<string>();
  if (operation?.operation === OperationTypeNode.MUTATION) collect(operation.selectionSet, document, found);
  return found;
}

/** Fragments may go in circles where nobody has validated them: each is followed once. */
function collect(
  { selections }: SelectionSetNode,
  document: DocumentNode,
  found: Set<string>,
  followed = new Set<string>(),
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      found.add(selection.name.value);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      collect(selection.selectionSet, document, found, followed);
    } else if (!followed.has(selection.name.value)) {
      followed.add(selection.name.value);
      for (const definition of document.definitions) {
        if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
        if (definition.name.value !== selection.name.value) continue;
        collect(definition.selectionSet, document, found, followed);
      }
    }
  }
}
