import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { type Asked, DEPTH, fieldsOf, isOff, setsOf } from './look-ahead.js';

type Field = GraphQLField<unknown, unknown>;

/** A selected field, of the type that has it. */
interface Selected {
  type: GraphQLObjectType;
  field: Field;
  node: FieldNode;
}

/** How many relations deep a row holds what is selected of it; null of a row of which nobody knows that. */
type Depth = number | null;

/**
 * The relations that an operation finds in the rows that show them, wherever it selects them: to ask a resolver for each
 * would cost more than the row.
 *
 * A field's extension `withRow` says that the view of its type reads what it shows, under its name: a part, or what is made
 * of the row. `looksAhead`: its resolver reads with its rows what is selected of them, though not if one of the arguments
 * `unlessGiven` is given.
 */
export function readWithRows(operation: OperationDefinitionNode, asked: Asked): Field[] {
  const held = new Map<Field, boolean>();
  const visit = (
    type: GraphQLNamedType,
    nodes: readonly (FieldNode | OperationDefinitionNode)[],
    depth: Depth,
  ): void => {
    if (isAbstractType(type)) for (const one of asked.schema.getPossibleTypes(type)) visit(one, nodes, null);
    if (!isObjectType(type)) return;
    for (const node of fieldsOf(setsOf(nodes), asked, type.name)) {
      const field = type.getFields()[node.name.value];
      if (!field) continue;
      const below = depthBelow({ type, field, node }, depth);
      if (field.extensions.withRow) held.set(field, below !== null && (held.get(field) ?? true));
      visit(getNamedType(field.type), [node], below);
    }
  };
  const root = asked.schema.getRootType(operation.operation);
  if (root && !isOff(asked)) visit(root, [operation], null);
  return [...held].filter(([, always]) => always).map(([field]) => field);
}

function depthBelow({ type, field, node }: Selected, depth: Depth): Depth {
  if (field.extensions.withRow) return depth ? depth - 1 : null;
  if (field.extensions.looksAhead) return isGiven(field, node) ? null : DEPTH;
  return CONNECTED.some((path) => `${type.name}.${field.name}`.endsWith(path)) ? depth : null;
}

function isGiven({ extensions }: Field, { arguments: given = [] }: FieldNode): boolean {
  const unless = (extensions.unlessGiven ?? []) as readonly string[];
  return given.some(({ name }) => unless.includes(name.value));
}

/** What stands between a list and its rows. */
const CONNECTED = ['Connection.edges', 'Edge.node'];
