import type { GraphQLResolveInfo } from 'graphql';
import { shownNodes } from '../../shared/look-ahead.js';
import type { Sight } from './target.access.js';
import type { TargetListArgsType } from './target-filter.type.js';
import { targetView } from './target-row.read-model.js';
import type { TargetsAsked } from './targets.read-model.js';
import { type Asking, assertMayOrder, targetsWanted } from './targets-wanted.js';

/** Who asks, and on which day. */
interface AskedIn extends Asking {
  loaders: { target: { sight: Sight } };
}

/** What a list of targets has to hold: what its arguments ask for, and of each what the query selects. */
export function targetsAsked(
  { loaders, today, horizon }: AskedIn,
  args: TargetListArgsType,
  info: GraphQLResolveInfo,
): TargetsAsked {
  const { sight } = loaders.target;
  const orderBy = args.orderBy ?? [];
  assertMayOrder(sight, orderBy);
  const wanted = targetsWanted(sight, args.filter ?? {}, { today, horizon });
  return { wanted, orderBy, shown: shownNodes(targetView(sight), info) };
}
