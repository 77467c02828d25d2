import DataLoader from 'dataloader';
import { oneEach } from '../../shared/loader.js';
import { rows } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import { RULE_SETS, RULE_SETS_IN_FORCE, type RuleSetRow } from './rule-sets.read-model.js';

/** Rule sets by their version, and by the day on which they are in force. */
export const ruleSetLoaders = ({ em }: Pick<Session, 'em'>) => ({
  byVersion: new DataLoader<string, RuleSetRow | null>(async (versions) =>
    oneEach(versions, await rows<RuleSetRow>(em, RULE_SETS, [versions]), ({ version }) => `${version}`),
  ),

  inForce: new DataLoader<string, RuleSetRow | null>(async (days) =>
    oneEach(days, await rows<RuleSetRow & { day: string }>(em, RULE_SETS_IN_FORCE, [days]), ({ day }) => day),
  ),
});
