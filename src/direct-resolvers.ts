import { type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type InstanceOf = (resolvers: new () => object) => object;
type Method = (...given: unknown[]) => unknown;
type FieldResolverMetadata = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];

/** How a method is called, by what it takes in turn. */
const CALLS: Record<string, (method: Method) => GraphQLFieldResolver<unknown, unknown>> = {
  '': (method) => () => method(),
  root: (method) => (root) => method(root),
  context: (method) => (_, __, context) => method(context),
  'root,context': (method) => (root, _, context) => method(root, context),
  'root,info,context': (method) => (root, _, context, info) => method(root, info, context),
};

/**
 * Calls field resolvers that take no arguments without TypeGraphQL in between: for each of the thousands of fields of a
 * wide answer, its way in costs more than what most of them do.
 */
export function callDirectly(schema: GraphQLSchema, instanceOf: InstanceOf): void {
  for (const resolver of getMetadataStorage().fieldResolvers) {
    const call = CALLS[takenBy(resolver)];
    const field = fieldOf(schema, resolver);
    if (!call || !field || resolver.kind !== 'external' || isGuarded(resolver)) continue;
    const instance = instanceOf(resolver.target as new () => object) as Record<string, Method>;
    const method = instance[resolver.methodName];
    if (method) field.resolve = call(method.bind(instance));
  }
}

const takenBy = ({ params = [] }: FieldResolverMetadata): string =>
  [...params]
    .sort((a, b) => a.index - b.index)
    .map((param) => ('propertyName' in param && param.propertyName ? 'property' : param.kind))
    .join();

const isGuarded = ({ middlewares = [], roles }: FieldResolverMetadata): boolean =>
  middlewares.length > 0 || roles !== undefined;

function fieldOf(
  schema: GraphQLSchema,
  { getObjectType, schemaName }: FieldResolverMetadata,
): GraphQLField<unknown, unknown> | undefined {
  const objectClass = getObjectType?.();
  const name = getMetadataStorage().objectTypes.find(({ target }) => target === objectClass)?.name;
  const type = schema.getType(name ?? '');
  return isObjectType(type) ? type.getFields()[schemaName] : undefined;
}
