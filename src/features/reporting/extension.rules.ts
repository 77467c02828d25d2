import { deadlineOf, type TargetTerms } from '../target/target.rules.js';

/** Why a later deadline is refused, by the code of the refusal. */
export type ExtensionFault = 'NO_DEADLINE' | 'NOT_EXTENDABLE' | 'EXTENSION_AFTER_END' | 'EXTENSION_NOT_LATER';

type Asked = Pick<TargetTerms, 'cadence' | 'dueOn'>;

/**
 * What is wrong with asking, on a day, that a target may be reached later; null where nothing is. `dueOn` is the deadline
 * in force. What is promised for a year, or throughout, is not the same promise at another time.
 */
export function extensionFault(target: Asked, askedDueOn: string, today: string): ExtensionFault | null {
  const dueOn = deadlineOf(target);
  if (dueOn === null) return 'NO_DEADLINE';
  if (target.cadence !== 'BY_DEADLINE' && target.cadence !== 'IN_PERIOD') return 'NOT_EXTENDABLE';
  if (today > dueOn) return 'EXTENSION_AFTER_END';
  return askedDueOn > dueOn ? null : 'EXTENSION_NOT_LATER';
}
