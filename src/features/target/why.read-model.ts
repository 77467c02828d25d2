import type { Language } from '../../shared/language.js';
import { goalOf } from './goal.rules.js';
import { ruleSetOf } from './rule-set.rules.js';
import type { StandingRow } from './standing-row.read-model.js';
import { statementOf } from './statement.rules.js';
import { type Why, why } from './why.rules.js';

/** Why a stored standing is as it is, in the caller's language. */
export function whyOf(standing: Pick<StandingRow, Told>, { language, today }: Asking): Why {
  const { quantity, period, levelCode: code, levelFactor: factor, reckonedOn, dueOn, extendedTo } = standing;
  const goal = goalOf(standing.goal, null)?.at.toFixed() ?? null;
  const extension = extendedTo && dueOn ? { from: dueOn, to: extendedTo } : null;
  const { version: _, ...thresholds } = ruleSetOf(standing.thresholds);
  const { missedMonths: months, missedSince: since } = standing;
  const first = standing.firstPromise;
  const told = {
    ...standing,
    thresholds,
    missed: months === null ? null : { months, since },
    promised: first && {
      statement: statementOf(first, { code: first.unit, factor: first.unitFactor }),
      dueOn: first.dueOn,
    },
    extension,
    value: quantity,
    asOfPeriod: period,
    goal,
    reckonedOn: reckonedOn ?? today,
  };
  return why(told, language, { code, factor });
}

type Told = Exclude<keyof StandingRow, 'targetUuid' | 'light' | 'reachedLate' | 'changesOn' | 'selfReported'>;

interface Asking {
  language: Language;
  today: string;
}
