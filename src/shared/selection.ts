import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Asked } from './row-columns.js';

/** Looks at a selection once, though a resolver runs for each of many parents, and a compiled query again and again. */
export function perSelection<Seen>(
  look: (info: GraphQLResolveInfo) => Seen,
): (info: GraphQLResolveInfo) => Seen {
  const seen = new WeakMap<readonly FieldNode[], { seen: Seen }>();
  return (info) => {
    const found = seen.get(info.fieldNodes) ?? { seen: look(info) };
    seen.set(info.fieldNodes, found);
    return found.seen;
  };
}

/** Whether a query asks a connection for any cursor. */
export const asksCursors = (info: GraphQLResolveInfo): boolean =>
  selectedAt(info, []).has('pageInfo') || selectedAt(info, ['edges']).has('cursor');

/** The names of the fields that a query selects at a path below the resolver's own field: ['edges', 'node']. */
export function selectedAt(info: GraphQLResolveInfo, path: readonly string[]): Set<string> {
  let sets = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  for (const step of path) {
    sets = sets
      .flatMap((set) => fieldsOf(set, info))
      .flatMap(({ name, selectionSet }) => (name.value === step && selectionSet ? selectionSet : []));
  }
  return new Set(sets.flatMap((set) => fieldsOf(set, info)).map(({ name }) => name.value));
}

/** What has to be read for the fields selected at a path: a field's extension `reads` says what it is made of. */
export function askedAt(info: GraphQLResolveInfo, path: readonly string[]): NonNullable<Asked> {
  const type = typeAt(info, path);
  return [...selectedAt(info, path)].sort().flatMap((name) => {
    // __typename is made of nothing.
    if (name.startsWith('__')) return [];
    const reads = type?.getFields()[name]?.extensions.reads;
    return [(reads as readonly string[] | undefined) ?? name];
  });
}

function typeAt(info: GraphQLResolveInfo, path: readonly string[]): GraphQLObjectType | null {
  let type = getNamedType(info.returnType);
  for (const step of path) {
    const field = isObjectType(type) ? type.getFields()[step] : undefined;
    if (!field) return null;
    type = getNamedType(field.type);
  }
  return isObjectType(type) ? type : null;
}

/** What @skip leaves out is still among them: read in vain, never missed. */
function fieldsOf(set: SelectionSetNode, info: GraphQLResolveInfo): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection;
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, info);
    const fragment = info.fragments[selection.name.value];
    return fragment ? fieldsOf(fragment.selectionSet, info) : [];
  });
}
