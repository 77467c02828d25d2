import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors.js';
import type { Session } from '../../shared/session.js';
import { maybeText } from '../../shared/text.js';
import { formatQuantity } from '../indicator/quantity.rules.js';
import { amountIn, unitOf } from '../indicator/read-amount.js';
import type { Unit } from '../indicator/unit.entity.js';
import { changePlan, MAX_REASON } from './change-plan.js';
import { loadTerms } from './load-terms.js';
import { Milestone } from './milestone.entity.js';
import { cumulated, type PlanFault, planFault } from './plan.rules.js';
import type { Target } from './target.entity.js';
import type { MilestonePoint, TargetTerms } from './target.rules.js';

export interface SetMilestones {
  targetId: string;
  milestones: { on: string; value: string }[];
  unit?: string | null;
  asParts?: boolean | null;
  setbackReason?: string | null;
  reason: string;
  expectedVersion: number;
  idempotencyKey: string;
}

const MOST = 100;

/** Says what is expected on days on the way, in place of all that was said before; none means a straight line. */
export async function setMilestones(session: Session, input: SetMilestones): Promise<string> {
  const path = ['input', 'setbackReason'];
  const setbackReason = maybeText(input.setbackReason, { field: 'setbackReason', max: MAX_REASON, path });
  if (input.milestones.length > MOST) {
    throw new DomainError('TOO_MANY_MILESTONES', { max: MOST }, ['input', 'milestones']);
  }
  return changePlan(session, {
    operation: 'setMilestones',
    kind: 'MILESTONES',
    input,
    async apply(em, target) {
      const [terms] = await loadTerms(em, [target.id]);
      if (!terms) throw new Error(`There are no terms of ${target.id}`);
      const unit = await unitOf(em, await target.indicator.loadOrFail(), input.unit);
      const milestones = pointsOf(terms, input, unit);
      const fault = planFault(terms, milestones, setbackReason !== null);
      if (fault) throw refusal(fault, terms, { ...input, unit });
      await replace(em, target, milestones);
      return { before: { milestones: [...terms.milestones] }, after: { milestones, setbackReason } };
    },
  });
}

/** The levels that the input says or, where it says what each step adds, comes to; in base units. */
function pointsOf(terms: TargetTerms, { milestones, asParts }: SetMilestones, unit: Unit): MilestonePoint[] {
  const points = milestones.map(({ on, value }, at) => {
    const path = ['input', 'milestones', `${at}`, 'value'];
    return { on, value: amountIn(unit, value, path).quantity };
  });
  if (!asParts) return points;
  if (terms.aggregation !== 'SUM') throw new DomainError('NOT_ADDED_UP', {}, ['input', 'asParts']);
  return cumulated(terms, points);
}

async function replace(em: EntityManager, target: Target, milestones: readonly MilestonePoint[]) {
  await em.nativeDelete(Milestone, { target });
  for (const { on, value } of milestones) em.create(Milestone, { target, on, quantity: value });
}

interface Written {
  milestones: { on: string; value: string }[];
  unit: Unit;
}

/** The refusal of a plan, in the words of who wrote it. */
function refusal(fault: PlanFault, terms: TargetTerms, { milestones, unit }: Written): DomainError {
  const { code, at } = fault;
  const told = (quantity = '') => (quantity === '' ? '' : formatQuantity(quantity, unit));
  const params = {
    on: at === undefined ? '' : (milestones[at]?.on ?? ''),
    startsOn: terms.startsOn,
    dueOn: terms.dueOn ?? '',
    goal: told(fault.goal),
    reached: told(fault.reached),
  };
  const place = at === undefined ? [] : [`${at}`];
  return new DomainError(code, params, ['input', 'milestones', ...place]);
}
