import { DomainError } from '../../shared/errors.js';
import type { Session } from '../../shared/session.js';
import { assertText } from '../../shared/text.js';
import { amountIn, unitOf } from '../indicator/read-amount.js';
import { changePlan, MAX_REASON } from './change-plan.js';

export interface SetBaseline {
  targetId: string;
  value: string;
  unit?: string | null;
  measuredOn: string;
  source: string;
  reason: string;
  expectedVersion: number;
  idempotencyKey: string;
}

/** Says where an indicator stood when a target was set; everything that is reckoned from there changes with it. */
export async function setBaseline(session: Session, input: SetBaseline): Promise<string> {
  return changePlan(session, {
    operation: 'setBaseline',
    kind: 'BASELINE',
    input,
    async apply(em, target) {
      const { measuredOn } = input;
      const { today } = session;
      const source = input.source.trim();
      assertText(source, { field: 'source', max: MAX_REASON, path: ['input', 'source'] });
      if (measuredOn > today) {
        throw new DomainError('DATE_IN_FUTURE', { value: measuredOn, today }, ['input', 'measuredOn']);
      }
      const unit = await unitOf(em, await target.indicator.loadOrFail(), input.unit);
      const { quantity } = amountIn(unit, input.value);
      const before = { quantity: target.baseline ?? null };
      em.assign(target, { baseline: quantity });
      return { before, after: { quantity, measuredOn, source } };
    },
  });
}
