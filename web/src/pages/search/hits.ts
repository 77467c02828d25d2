import type { HitFragment, SearchKind } from '../../generated/graphql';

/** In the order of the facets. */
export const KINDS: readonly SearchKind[] = [
  'POLICY',
  'TARGET',
  'MEASURE',
  'CLAUSE',
  'INDICATOR',
  'DEPARTMENT',
];

/** Where a hit stands: its own page, or its sentence in the document. A superseded text has no page to stand on. */
export function placeOf({ kind, node, policy, inText, superseded }: HitFragment): string {
  switch (kind) {
    case 'TARGET':
      return `/targets/${node.id}`;
    case 'DEPARTMENT':
      return `/departments/${node.id}`;
    case 'INDICATOR':
      return `/indicators/${node.id}`;
    case 'MEASURE':
      return `/policies/${policy?.id}#${node.id}`;
    case 'CLAUSE':
      return `/policies/${policy?.id}${inText && !superseded ? `#at-${inText.start}-${inText.end}` : ''}`;
    case 'POLICY':
      return `/policies/${node.id}`;
  }
}

/** What identifies a hit besides its title: the number promised, the place in the outline, the document's number. */
export function besideTitle({ title, node }: HitFragment): string {
  if ('statement' in node) return node.statement;
  if ('path' in node) return node.path === title ? '' : node.path;
  return ('documentNumber' in node && node.documentNumber) || '';
}
