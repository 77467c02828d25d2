import type { Session } from '../../shared/session.js';
import { assertText } from '../../shared/text.js';
import { changePlan, MAX_REASON } from './change-plan.js';
import { endParts } from './put-parts.js';
import { assertWhole } from './split-target.js';

export interface CancelTarget {
  targetId: string;
  decision: string;
  reason: string;
  expectedVersion: number;
  idempotencyKey: string;
}

/** Records that a decision has taken a target back: from then on it counts nowhere, and everything of it stays. */
export async function cancelTarget(session: Session, input: CancelTarget): Promise<string> {
  return changePlan(session, {
    operation: 'cancelTarget',
    kind: 'CANCELLED',
    input,
    async apply(em, target, changing) {
      assertWhole(target);
      const decision = input.decision.trim();
      assertText(decision, { field: 'decision', max: MAX_REASON, path: ['input', 'decision'] });
      em.assign(target, { cancelledAt: session.now });
      const also = await endParts(em, target, changing);
      return { before: { cancelled: false }, after: { cancelled: true, decision }, also };
    },
  });
}
