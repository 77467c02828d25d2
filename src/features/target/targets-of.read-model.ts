import type { List, Place } from '../../shared/page.js';
import { dutyHolders } from '../measure/holding.read-model.js';
import type { DutyRole } from '../measure/responsibility.type.js';
import { dutiesFrom } from './stated.read-model.js';
import type { Sight } from './target.access.js';
import { type TargetsAsked, targets } from './targets.read-model.js';

/** Whose targets a list holds; of a department, in one role or in any. */
export type Parent =
  | { type: 'Policy' | 'Region' | 'Indicator' | 'Measure' }
  | { type: 'Department'; role: DutyRole | null };

/** The targets that a link holds: rows of a parent's key and a target's. */
export const targetsThrough = (list: List, link: string): List & Place => ({
  ...list,
  from: `(${link}) held (parent_id, target_id) join ${list.from.replace('target t', 'target t on t.id = held.target_id')}`,
  parent: 'held.parent_id',
});

/** Each target by every policy that restates it, though it belongs to another. */
const RESTATED = 'select distinct ts.policy_id, ts.target_id from target_span ts where ts.restates';

/** The targets of each parent, as far as they are wanted. */
export function targetsOf(sight: Sight, parent: Parent, asked: TargetsAsked): List {
  const list = targets(sight, asked);
  const through = (link: string): List & Place => targetsThrough(list, link);
  switch (parent.type) {
    case 'Region':
      return { ...list, parent: 't.region_id' };
    case 'Indicator':
      return { ...list, parent: 't.indicator_id' };
    case 'Policy':
      return { ...list, parent: 't.policy_id', also: through(RESTATED) };
    case 'Measure':
      return through('select tm.measure_id, tm.target_id from target_measure tm');
    case 'Department': {
      const role = parent.role ? ` and duty.role = '${parent.role}'` : '';
      return through(
        `select distinct holder.department_id, tm.target_id ${dutiesFrom(sight)}
          join (${dutyHolders(null)}) holder on holder.duty_id = duty.id where true${role}`,
      );
    }
  }
}
