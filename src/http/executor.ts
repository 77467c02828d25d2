import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  locatedError,
  OperationTypeNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { readWithRows } from '../shared/read-with-rows.js';
import type { Carried } from './carrier.js';

type Gateway = ApolloServerOptionsWithGateway<Carried>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type Request = Parameters<Executor>[0];

/** How many operations are remembered; the one not asked for longest makes room. */
const MOST_KEPT = 500;

/** Apollo's documented way to an executor of one's own: a gateway with nothing behind it. */
export const compiling = (schema: GraphQLSchema, compileFrom?: number): Gateway => ({
  onSchemaLoadOrUpdate: (tell) => {
    tell({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => {};
  },
  load: async () => ({ executor: executorOf(schema, compileFrom) }),
  stop: async () => {},
});

/**
 * Compiles the queries that come again; graphql-js runs all else. To compile a query takes as long as to run it
 * several times, and nobody shall make us do that by asking ever other ones. `compileFrom`: which time it comes.
 */
export function executorOf(schema: GraphQLSchema, compileFrom = 2): Executor {
  const kept = new Map<string, CompiledQuery | 'never' | number>();

  return async (asked) => {
    const { operation, operationName, queryHash, request, context } = asked;
    if (!isFound(asked) || operation.operation !== OperationTypeNode.QUERY) return interpret(schema, asked);

    // One document may hold several operations.
    const key = `${queryHash} ${operationName ?? ''}`;
    const found = kept.get(key) ?? 1;
    const query = typeof found === 'number' && found >= compileFrom ? compile(schema, asked) : found;
    kept.delete(key);
    kept.set(key, typeof query === 'number' ? query + 1 : query);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);

    if (typeof query !== 'object') return interpret(schema, asked);
    const { coerced } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      request.variables ?? {},
    );
    // A wrong variable is refused in the words of graphql-js.
    if (!coerced) return interpret(schema, asked);
    // graphql-jit coerces once more, but knows no defaults of input fields: our scalars take what they have given.
    const { errors, ...result } = await query.query(undefined, context.carrier.context, coerced);
    return errors ? { ...result, errors: errors.map(asGraphqlError) } : result;
  };
}

/** What resolvers answer for String, Int and the like is typed, and written as it is; our own scalars write theirs. */
function compile(
  schema: GraphQLSchema,
  { document, operation, operationName }: Request,
): CompiledQuery | 'never' {
  const fragments = Object.fromEntries(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  );
  const compiled = withoutResolvers(readWithRows(operation, { schema, fragments }), () =>
    compileQuery(schema, document, operationName ?? undefined, { disableLeafSerialization: true }),
  );
  return isCompiledQuery(compiled) ? compiled : 'never';
}

/** What a field without a resolver shows is compiled as the property of its name. graphql-jit asks the schema alone. */
function withoutResolvers<Made>(fields: readonly GraphQLField<unknown, unknown>[], make: () => Made): Made {
  const resolvers = fields.map(({ resolve }) => resolve);
  try {
    for (const field of fields) field.resolve = undefined;
    return make();
  } finally {
    for (const [at, field] of fields.entries()) field.resolve = resolvers[at];
  }
}

/** Whatever its types promise, Apollo comes here without an operation too. */
const isFound = ({ operation }: Partial<Request>): boolean => operation !== undefined;

const interpret = async (schema: GraphQLSchema, asked: Request): Promise<ExecutionResult> =>
  execute({
    schema,
    document: asked.document,
    // Where the text does not have it, or has several and none was named, graphql-js says so.
    operationName: isFound(asked) ? asked.operationName : asked.request.operationName,
    variableValues: asked.request.variables,
    contextValue: asked.context.carrier.context,
  });

/** As graphql-js has it: `extensions` is never undefined, and what knows its own path is passed on as it was thrown. */
function asGraphqlError({ message, path, originalError, locations }: GraphQLError): GraphQLError {
  const error = locatedError(originalError ?? new Error(message), undefined, path);
  if (error === originalError) return error;
  return Object.defineProperty(error, 'locations', { value: locations, enumerable: true });
}
