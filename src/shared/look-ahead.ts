import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type Read, SHOWN_WHOLE, type Shown, type View, WHOLE } from './view.js';

/** How deep relations are joined; what lies deeper is read by its key. */
export const DEPTH = 3;

/** What says of a query which fields it selects. */
export type Asked = Pick<GraphQLResolveInfo, 'schema' | 'fragments'>;

/** Where the rows of a connection are selected. */
const NODE = ['edges', 'node'] as const;

/**
 * What a query selects of a view, below the resolver's own field. What @skip leaves out is still among it: read in
 * vain, never missed. With `lookAhead: false` in the schema's extensions everything is read, and nothing with it.
 */
export const readAt = (view: View, info: GraphQLResolveInfo): Read =>
  isOff(info) ? WHOLE : ofRow(view, info);

const ofRow = once((view, info): Read => look(view, info.fieldNodes, info, DEPTH));

/** What a query shows of the rows of a connection. */
export const shownNodes = (view: View, info: GraphQLResolveInfo): Shown =>
  isOff(info) ? SHOWN_WHOLE : ofNodes(view, info);

const ofNodes = once((view, info): Shown => {
  const own = fieldsOf(setsOf(info.fieldNodes), info);
  const named = (fields: readonly FieldNode[], ...names: string[]): FieldNode[] =>
    fields.filter(({ name }) => names.includes(name.value));
  const [edges, pageInfo] = [named(own, 'edges'), named(own, 'pageInfo')];
  return {
    read: look(view, fieldsAt(info, NODE), info, DEPTH),
    withoutCursors: pageInfo.length + named(fieldsOf(setsOf(edges), info), 'cursor').length === 0,
    counted: named(own, 'totalCount').length > 0,
    withoutRows: edges.length + pageInfo.length === 0,
  };
});

/** The names of the fields that a query selects of what a resolver answers. */
export const selectedFields = (info: GraphQLResolveInfo): string[] =>
  fieldsOf(setsOf(info.fieldNodes), info).map(({ name }) => name.value);

/** Looks at a selection once, though a resolver runs for each of many parents, and a compiled query again and again. */
function once<Seen>(
  see: (view: View, info: GraphQLResolveInfo) => Seen,
): (view: View, info: GraphQLResolveInfo) => Seen {
  const seen = new WeakMap<readonly FieldNode[], Map<View, Seen>>();
  return (view, info) => {
    const byView = seen.get(info.fieldNodes) ?? new Map<View, Seen>();
    seen.set(info.fieldNodes, byView);
    const known = byView.get(view) ?? see(view, info);
    byView.set(view, known);
    return known;
  };
}

export const isOff = ({ schema }: Pick<Asked, 'schema'>): boolean => schema.extensions.lookAhead === false;

function look(view: View, nodes: readonly FieldNode[], info: GraphQLResolveInfo, depth: number): Read {
  const type = info.schema.getType(view.type);
  if (!isObjectType(type)) throw new Error(`No type ${view.type}`);
  const properties = view.columns('');
  const own = new Set<string>();
  const parts: Record<string, Read> = {};
  let whole = false;
  const selected = fieldsOf(setsOf(nodes), info, type.name);
  // In one order, whatever that of the query: statements differ by what is asked alone.
  for (const name of [...new Set(selected.map((field) => field.name.value))].sort()) {
    // __typename is made of nothing.
    if (name.startsWith('__')) continue;
    const fields = selected.filter((field) => field.name.value === name);
    const part = depth > 0 ? view.parts?.[name] : undefined;
    if (part) parts[name] = look(part.view(''), fields, info, depth - 1);
    else {
      for (const read of madeOf(type, name)) {
        if (read in properties) own.add(read);
        else if (depth > 0 && view.parts?.[read]) parts[read] ??= { own: [], parts: {} };
        // A field that does not say what it is made of may need anything.
        else whole = true;
      }
    }
  }
  return { own: whole ? null : [...own].sort(), parts };
}

/** A field's extension `reads` says what it is made of; without one, it shows the property of its name. */
const madeOf = (type: GraphQLObjectType, name: string): readonly string[] =>
  (type.getFields()[name]?.extensions.reads as readonly string[] | undefined) ?? [name];

function fieldsAt(info: GraphQLResolveInfo, path: readonly string[]): readonly FieldNode[] {
  let nodes = info.fieldNodes;
  for (const step of path) nodes = fieldsOf(setsOf(nodes), info).filter(({ name }) => name.value === step);
  return nodes;
}

export const setsOf = (nodes: readonly { selectionSet?: SelectionSetNode }[]): SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => selectionSet ?? []);

/** The fields of selections, fragments opened; of a type, those that it can have. */
export function fieldsOf(sets: readonly SelectionSetNode[], info: Asked, type?: string): FieldNode[] {
  return sets.flatMap(({ selections }) =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return selection;
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
      if (!fragment) return [];
      const on = fragment.typeCondition?.name.value;
      const other = type && on && on !== type && isObjectType(info.schema.getType(on));
      return other ? [] : fieldsOf([fragment.selectionSet], info, type);
    }),
  );
}
