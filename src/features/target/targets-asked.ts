import type { GraphQLResolveInfo } from 'graphql';
import type { Asked } from '../../shared/row-columns.js';
import { askedAt, asksCursors, perSelection, selectedAt } from '../../shared/selection.js';
import type { Sight } from './target.access.js';
import type { TargetListArgsType } from './target-filter.type.js';
import type { Part } from './target-row.read-model.js';
import type { TargetsAsked } from './targets.read-model.js';
import { type Asking, assertMayOrder, targetsWanted } from './targets-wanted.js';

const NODE = ['edges', 'node'];

const PART_OF: Record<string, Part> = {
  indicator: 'indicator',
  region: 'region',
  policy: 'policy',
  leadDepartment: 'lead',
  unassigned: 'lead',
  standing: 'standing',
};

/** Who asks, and on which day. */
interface AskedIn extends Asking {
  loaders: { target: { sight: Sight } };
}

/** What a list of targets has to hold: what its arguments ask for, and of each what the query selects. */
export function targetsAsked(
  { loaders, ...asking }: AskedIn,
  args: TargetListArgsType,
  info: GraphQLResolveInfo,
): TargetsAsked {
  const { sight } = loaders.target;
  const orderBy = args.orderBy ?? [];
  assertMayOrder(sight, orderBy);
  const wanted = targetsWanted(sight, args.filter ?? {}, asking);
  return { wanted, orderBy, ...selected(info, sight) };
}

function selected(info: GraphQLResolveInfo, { standing }: Sight): Selected {
  const { read, withoutCursors } = lookAt(info);
  const parts = standing === '-' ? { ...read.parts, standing: undefined } : read.parts;
  return { read: { ...read, parts }, withoutCursors };
}

type Selected = Pick<TargetsAsked, 'read' | 'withoutCursors'>;

const lookAt = perSelection((info): Selected => {
  const parts: { [P in Part]?: Asked } = {};
  for (const field of selectedAt(info, NODE)) {
    const part = PART_OF[field];
    if (part) parts[part] = [...(parts[part] ?? []), ...askedAt(info, [...NODE, field])];
  }
  // By its key, what was not read with a target is read later.
  const own = [['uuid'], ...askedAt(info, NODE)];
  return { read: { own, parts }, withoutCursors: !asksCursors(info) };
});
