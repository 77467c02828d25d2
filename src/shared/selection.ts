import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

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

/** What @skip leaves out is still among them: read in vain, never missed. */
function fieldsOf(set: SelectionSetNode, info: GraphQLResolveInfo): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection;
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, info);
    const fragment = info.fragments[selection.name.value];
    return fragment ? fieldsOf(fragment.selectionSet, info) : [];
  });
}
