import type { Condition } from '../../shared/page.js';
import type { Viewer } from '../../shared/session.js';
import { reachOf } from '../identity/access-table.js';

/** Whether the caller sees policies that are not yet published, and what hangs on them. */
export const seesDrafts = ({ roles }: Pick<Viewer, 'roles'>): boolean =>
  reachOf(roles, 'readDrafts') === 'ALL';

/** Only the policies that the caller may see, for a list that calls the policy `p`. */
export const visiblePolicies = (viewer: Pick<Viewer, 'roles'>): Condition => [
  "(p.state = 'PUBLISHED' or ?)",
  seesDrafts(viewer),
];
