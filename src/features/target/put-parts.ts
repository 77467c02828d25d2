import type { EntityManager } from '@mikro-orm/postgresql';
import { Region } from '../region/region.entity.js';
import type { Changing } from './change-plan.js';
import { loadParts, type PartInForce, planOfParts } from './load-parts.js';
import type { PartOfPlan, Plan, StatedTerms } from './plan.rules.js';
import { alike } from './promise.rules.js';
import type { PartAsked } from './read-parts.js';
import { Target } from './target.entity.js';
import { TargetChange } from './target-change.entity.js';
import { TargetMeasure } from './target-measure.entity.js';

export interface Putting {
  whole: Target;
  /** What is in force of the whole from now on, and its deadline with what extensions granted. */
  terms: StatedTerms;
  dueOn: string | null;
  asked: readonly PartAsked[];
  /** What a decision has changed of the deadline of all. */
  decided?: Pick<Plan, 'deadline' | 'decision' | 'decidedOn'>;
  changing: Changing;
}

/** What was, what is, and which targets were touched. */
export interface PutParts {
  before: PartOfPlan[];
  after: PartOfPlan[];
  touched: Target[];
}

/**
 * Splits a whole as asked: a region that has a part keeps it, with what it is to reach from now on and all that it
 * promised before; a new one begins today; and one that is named no more ends.
 */
export async function putParts(
  em: EntityManager,
  { whole, terms, dueOn, asked, decided = {}, changing }: Putting,
): Promise<PutParts> {
  const before = await loadParts(em, whole.id);
  const touched: Target[] = [];
  for (const part of before) {
    const wanted = asked.find(({ regionId }) => regionId === part.regionId);
    const target = await em.findOneOrFail(Target, part.id);
    if (wanted) adjust(em, { target, part, wanted, terms, decided, changing });
    else end(em, target, part, changing);
    if (wanted?.measureIds) await answer(em, target, wanted.measureIds, true);
    touched.push(target);
  }
  for (const wanted of asked.filter(({ regionId }) => before.every((part) => part.regionId !== regionId))) {
    const target = await begin(em, { whole, terms, dueOn, wanted, changing });
    await answer(em, target, wanted.measureIds ?? (await measuresOf(em, whole)), false);
    touched.push(target);
  }
  await em.flush();
  return { before: planOfParts(before), after: asked.map(plain), touched };
}

const plain = ({ measureIds: _, ...part }: PartAsked): PartOfPlan => part;

/** Ends every part of a whole that is no more, or is split no more. */
export async function endParts(em: EntityManager, whole: Target, changing: Changing): Promise<Target[]> {
  const parts = await loadParts(em, whole.id);
  const ended: Target[] = [];
  for (const part of parts) {
    const target = await em.findOneOrFail(Target, part.id);
    end(em, target, part, changing);
    ended.push(target);
  }
  return ended;
}

interface Adjusting extends Required<Pick<Putting, 'terms' | 'decided' | 'changing'>> {
  target: Target;
  part: PartInForce;
  wanted: PartAsked;
}

function adjust(em: EntityManager, { target, part, wanted, terms, decided, changing }: Adjusting): void {
  const { value, unit, quantity } = wanted;
  const dueOn = decided.deadline ? terms.dueOn : part.terms.dueOn;
  const after = { ...part.terms, comparator: terms.comparator, value, unit, quantity, dueOn };
  const { comparator } = part.terms;
  if (comparator === after.comparator && alike(part.terms.quantity, quantity) && part.terms.dueOn === dueOn)
    return;
  const kept = { before: { terms: part.terms }, after: { terms: after, ...decided, from: changing.today } };
  record(em, target, part.version, { kind: 'ADJUSTED', ...kept }, changing);
}

function end(em: EntityManager, target: Target, { version }: PartInForce, changing: Changing): void {
  em.assign(target, { cancelledAt: changing.now });
  const kept = { before: { cancelled: false }, after: { cancelled: true } };
  record(em, target, version, { kind: 'CANCELLED', ...kept }, changing);
}

function record(
  em: EntityManager,
  target: Target,
  version: number,
  change: Pick<TargetChange, 'kind' | 'before' | 'after'>,
  { reason, now, changedBy }: Changing,
): void {
  em.create(TargetChange, { ...change, revision: version + 1, reason, changedAt: now, target, changedBy });
}

interface Beginning extends Pick<Putting, 'whole' | 'terms' | 'dueOn' | 'changing'> {
  wanted: PartAsked;
}

async function begin(
  em: EntityManager,
  { whole, terms, dueOn, wanted, changing }: Beginning,
): Promise<Target> {
  const region = await em.findOneOrFail(Region, wanted.regionId);
  const ofText = dueOn === whole.dueOn;
  const { value, unit, quantity } = wanted;
  return em.create(Target, {
    key: `${whole.key}/${region.key}/${changing.revision}`,
    comparator: terms.comparator,
    value,
    quantity,
    unit,
    startsOn: terms.startsOn,
    dueOn,
    duePrecision: ofText ? (whole.duePrecision ?? null) : 'DAY',
    cadence: terms.cadence,
    strength: whole.strength,
    hedges: whole.hedges,
    ordinal: whole.ordinal,
    indicator: whole.indicator,
    policy: whole.policy,
    region,
    partOf: whole,
    splitOn: changing.today,
  });
}

const measuresOf = async (em: EntityManager, target: Target): Promise<string[]> =>
  (await em.find(TargetMeasure, { target })).map(({ measure }) => measure.id);

async function answer(
  em: EntityManager,
  target: Target,
  measureIds: readonly string[],
  anew: boolean,
): Promise<void> {
  if (anew) await em.nativeDelete(TargetMeasure, { target });
  for (const measure of measureIds) em.create(TargetMeasure, { target, measure });
}
