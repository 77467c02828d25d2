import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isListType,
  type OperationDefinitionNode,
} from 'graphql';
import { type ComplexityEstimator, fieldExtensionsEstimator, getComplexity } from 'graphql-query-complexity';
import { DomainError } from '../shared/errors.js';
import { DEFAULT_PAGE, MAX_PAGE } from '../shared/page.js';

/** How many objects one query may answer at most, counted before it runs. */
export const MAX_NODES = 10_000;
/** What a list without arguments is taken to hold; a field that holds more says so by its `complexity`. */
const SHORT_LIST = 10;

interface Request {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | undefined;
}

/** Refuses a query that could answer more objects than one may. */
export const nodeLimit: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, request: { operationName, variables } }) {
        const nodes = nodesOf({ schema, document, operationName, variables });
        if (nodes <= MAX_NODES) return;
        throw new GraphQLError('Too many nodes', {
          originalError: new DomainError('TOO_MANY_NODES', { nodes, max: MAX_NODES }),
          extensions: { http: { status: 400 } },
        });
      },
    };
  },
};

/** How many objects an operation can answer; none when it cannot run, since execution then says why. */
export function nodesOf({ schema, document, operationName, variables = {} }: Request): number {
  const operation = getOperationAST(document, operationName);
  if (!operation) return 0;
  const known = reckoned.get(operation);
  if (known !== undefined) return known;
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return 0;
  const nodes = getComplexity({
    schema,
    query: document,
    variables,
    ...(operation.name && { operationName: operation.name.value }),
    estimators: [fieldExtensionsEstimator(), objects],
  });
  if (!operation.variableDefinitions?.length) reckoned.set(operation, nodes);
  return nodes;
}

/** What takes no variables can answer as many each time; Apollo keeps the documents that come again. */
const reckoned = new WeakMap<OperationDefinitionNode, number>();

const objects: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const named = getNamedType(field.type);
  if (!isCompositeType(named) || named.name.startsWith('__')) return 0;
  // A connection and its edges are no objects of their own; their nodes are.
  if (type.name.endsWith('Connection')) return childComplexity;
  if (named.name.endsWith('Connection')) return pageSize(args) * childComplexity;
  const each = childComplexity + 1;
  return isListType(getNullableType(field.type)) ? lengthOf(args) * each : each;
};

/** A size out of range is refused by the list itself. */
function pageSize({ first, last }: Record<string, unknown>): number {
  const size = Number(first ?? last ?? DEFAULT_PAGE);
  return Math.min(Math.max(size, 0), MAX_PAGE);
}

function lengthOf({ ids, first }: Record<string, unknown>): number {
  if (Array.isArray(ids)) return ids.length;
  return typeof first === 'number' ? Math.min(Math.max(first, 0), MAX_PAGE) : SHORT_LIST;
}
