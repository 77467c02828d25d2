import type { EntityManager } from '@mikro-orm/postgresql';
import { rows, statement } from '../../shared/rows.js';
import { firstTerms } from './deadline.read-model.js';
import type { KeyedTerms } from './load-terms.js';
import type { PastVerdict } from './look-back.js';
import { storedThresholds } from './proposed-thresholds.js';
import type { StandingRow } from './standing-row.read-model.js';
import { withFactor } from './target-terms.read-model.js';
import type { TargetTermsType } from './target-terms.type.js';
import { neighbours } from './target-units.read-model.js';

const WRITTEN = statement(
  'target.levels',
  `select t.id, t_level.code as "levelCode", t_level.factor as "levelFactor", ${withFactor(firstTerms('t'))} as first
     from target t ${neighbours('t')} where t.id = any($1::uuid[])`,
);

/** What words about a verdict need beside it: the unit that levels are written in, and what was promised first. */
export interface Written {
  levelCode: string;
  levelFactor: string;
  first: TargetTermsType;
}

export async function writtenOf(em: EntityManager, ids: readonly string[]): Promise<Map<string, Written>> {
  const found = await rows<Written & { id: string }>(em, WRITTEN, [ids]);
  return new Map(found.map(({ id, ...written }) => [id, written]));
}

/** A verdict of a moment, as a stored standing tells of its own. */
export const toldThen = (
  terms: KeyedTerms,
  verdict: PastVerdict,
  { first, levelCode, levelFactor }: Written,
): Omit<StandingRow, 'light' | 'reachedLate' | 'changesOn' | 'selfReported'> => ({
  targetUuid: terms.id,
  status: verdict.status,
  attainment: verdict.attainment,
  expected: verdict.expected,
  gapPoints: verdict.gapPoints,
  quantity: verdict.value,
  period: verdict.asOfPeriod,
  basis: verdict.basis,
  reportIds: verdict.reportIds,
  reckonedOn: verdict.reckonedOn,
  ruleSetVersion: verdict.ruleSetVersion,
  thresholds: { version: verdict.ruleSetVersion, ...storedThresholds(verdict.thresholds) },
  missedMonths: verdict.missed?.months ?? null,
  missedSince: verdict.missed?.since ?? null,
  levelCode,
  levelFactor,
  goal: {
    comparator: terms.comparator,
    quantity: terms.quantity,
    quantityHigh: terms.quantityHigh,
    direction: terms.direction,
  },
  dueOn: terms.firstDueOn ?? null,
  firstPromise: verdict.basis.includes('ADJUSTED') ? first : null,
  extendedTo: verdict.basis.includes('EXTENDED') ? terms.dueOn : null,
});
