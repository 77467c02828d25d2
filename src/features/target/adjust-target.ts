import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors.js';
import type { Session } from '../../shared/session.js';
import { assertText } from '../../shared/text.js';
import { amountIn, unitLike } from '../indicator/read-amount.js';
import { Unit } from '../indicator/unit.entity.js';
import { adjustmentFault } from './adjustment.rules.js';
import { changePlan, MAX_REASON } from './change-plan.js';
import { loadParts, planOfParts } from './load-parts.js';
import { loadPromise } from './load-promise.js';
import type { StatedTerms } from './plan.rules.js';
import { type PutParts, type Putting, putParts } from './put-parts.js';
import { assertParts, type PartInput, readParts } from './read-parts.js';
import { assertWhole } from './split-target.js';
import type { Comparator } from './target.rules.js';

export interface AdjustTarget {
  targetId: string;
  comparator?: Comparator | null;
  value?: string | null;
  valueHigh?: string | null;
  unit?: string | null;
  dueOn?: string | null;
  parts?: PartInput[] | null;
  decision: string;
  decidedOn: string;
  reason: string;
  expectedVersion: number;
  idempotencyKey: string;
}

/** Records that a decision has changed a promise: it binds from today on, and what was promised before stays. */
export async function adjustTarget(session: Session, input: AdjustTarget): Promise<string> {
  return changePlan(session, {
    operation: 'adjustTarget',
    kind: 'ADJUSTED',
    input,
    async apply(em, target, changing) {
      assertWhole(target);
      const { today } = session;
      const decided = decisionOf(input, today);
      const { terms: before, dueOn: dueBefore } = await loadPromise(em, target.id);
      const dueOn = input.dueOn ?? null;
      const after = await adjusted(em, before, input);
      const fault = adjustmentFault({ before, after, dueBefore, dueOn, today });
      if (fault) {
        const path = 'field' in fault ? ['input', fault.field] : ['input'];
        throw new DomainError(fault.code, { dueOn: dueOn ?? '', today, startsOn: before.startsOn }, path);
      }
      const deadline = dueOn === null ? {} : { deadline: true as const };
      const adjustment = { terms: after, dueOn: dueOn ?? dueBefore, decided: { ...deadline, ...decided } };
      const put = await adjustedParts(em, { whole: target, parts: input.parts, ...adjustment, changing });
      const kept = { terms: after, ...deadline, ...decided, from: today };
      if (!put) return { before: { terms: before }, after: kept };
      return {
        before: { terms: before, parts: put.before },
        after: { ...kept, parts: put.after },
        also: put.touched,
      };
    },
  });
}

interface AdjustedParts extends Omit<Putting, 'asked'> {
  parts: AdjustTarget['parts'];
}

/** A total that is split is adjusted with its parts: as they are asked for or, where they still come to it, as they are. */
async function adjustedParts(
  em: EntityManager,
  { parts, ...putting }: AdjustedParts,
): Promise<PutParts | null> {
  const { whole, terms } = putting;
  if (parts) return putParts(em, { ...putting, asked: await readParts(em, parts, { whole, terms }) });
  const kept = planOfParts(await loadParts(em, whole.id));
  if (kept.length === 0) return null;
  await assertParts(em, kept, { whole, terms });
  return putParts(em, { ...putting, asked: kept.map((part) => ({ ...part, measureIds: null })) });
}

/** Which document decided, and when: a decision is taken before it is recorded. */
export function decisionOf(
  input: { decision: string; decidedOn: string },
  today: string,
): { decision: string; decidedOn: string } {
  const decision = input.decision.trim();
  assertText(decision, { field: 'decision', max: MAX_REASON, path: ['input', 'decision'] });
  const { decidedOn } = input;
  if (decidedOn > today)
    throw new DomainError('DATE_IN_FUTURE', { value: decidedOn, today }, ['input', 'decidedOn']);
  return { decision, decidedOn };
}

/** The promise with what the input names put in its place. */
async function adjusted(
  em: EntityManager,
  before: StatedTerms,
  { comparator, value, valueHigh, unit, dueOn }: AdjustTarget,
): Promise<StatedTerms> {
  const named = await unitLike(em, await em.findOneOrFail(Unit, before.unit), unit);
  const kept = { ...before, comparator: comparator ?? before.comparator, dueOn: dueOn ?? before.dueOn };
  if (value == null && valueHigh == null) {
    return kept.comparator === 'BETWEEN' ? kept : { ...kept, valueHigh: null, quantityHigh: null };
  }
  const low = value == null ? null : amountIn(named, value);
  const high = valueHigh == null ? null : amountIn(named, valueHigh, ['input', 'valueHigh']);
  return {
    ...kept,
    ...(low ? { value: low.value, quantity: low.quantity, unit: named.code } : {}),
    valueHigh: high?.value ?? null,
    quantityHigh: high?.quantity ?? null,
  };
}
