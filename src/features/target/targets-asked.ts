import type { GraphQLResolveInfo } from 'graphql';
import { selectedAt } from '../../shared/selection.js';
import type { Sight } from './target.access.js';
import type { TargetListArgsType } from './target-filter.type.js';
import type { Part } from './target-row.read-model.js';
import type { TargetsAsked } from './targets.read-model.js';
import { assertMayOrder, targetsWanted } from './targets-wanted.js';

const PART_OF: Record<string, Part> = {
  indicator: 'indicator',
  region: 'region',
  policy: 'policy',
  leadDepartment: 'lead',
  unassigned: 'lead',
  standing: 'standing',
};

/** What a list of targets has to hold: what its arguments ask for, with the relations that the query selects. */
export function targetsAsked(sight: Sight, args: TargetListArgsType, info: GraphQLResolveInfo): TargetsAsked {
  const orderBy = args.orderBy ?? [];
  assertMayOrder(sight, orderBy);
  const fields = [...selectedAt(info, ['edges', 'node'])];
  const parts = new Set(fields.flatMap((field) => PART_OF[field] ?? []));
  if (sight.standing === '-') parts.delete('standing');
  return { wanted: targetsWanted(sight, args.filter ?? {}), orderBy, parts: [...parts].sort() };
}
