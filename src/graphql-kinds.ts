import { type GraphQLInputObjectType, type GraphQLSchema, isAbstractType, isInputObjectType } from 'graphql';

/** Tells GraphQL what TypeGraphQL does not: how to know the type behind an interface, and which inputs are `@oneOf`. */
export function describeToGraphql(schema: GraphQLSchema): void {
  // `__typename` says which type stands behind an interface. TypeGraphQL would ask for it by a promise, and compiled
  // queries do not wait there.
  for (const type of Object.values(schema.getTypeMap())) if (isAbstractType(type)) type.resolveType = null;
  // TypeGraphQL only notes `@Directive('@oneOf')`; GraphQL asks the type itself.
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type)) type.isOneOf = isNotedOneOf(type);
  }
}

const isNotedOneOf = ({ astNode }: GraphQLInputObjectType): boolean =>
  astNode?.directives?.some(({ name }) => name.value === 'oneOf') ?? false;
