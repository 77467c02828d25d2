import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors.js';
import { Observation } from '../indicator/observation.entity.js';
import type { Unit } from '../indicator/unit.entity.js';
import type { Place } from './reporting-place.js';
import { onlyGrows, type Warning, warningsOf } from './warning.rules.js';
import { warningWords } from './warning-words.rules.js';

/** What is unusual about a value beside what is verified of its indicator and region; nothing about none. */
export async function checkValue(
  em: EntityManager,
  { indicator, region, period, endsOn }: Place,
  { quantity, unit }: { quantity: string | null; unit: Unit },
): Promise<Warning[]> {
  if (quantity === null) return [];
  const found = await em.find(Observation, { indicator, region, verified: true });
  const verified = found.map((each) => ({ ...each, endsOn: each.periodEndsOn }));
  const grows = onlyGrows({ aggregation: indicator.aggregation, dimension: unit.dimension });
  return warningsOf({ period, endsOn, quantity, onlyGrows: grows }, verified);
}

/** An unusual value without a word on it: refused, and told why, so that a form can ask for the word. */
export class CommentRequired extends DomainError {
  constructor(
    readonly warnings: readonly Warning[],
    readonly unit: { code: string; factor: string },
    path: readonly string[] = ['input', 'narrative'],
  ) {
    const said = (language: 'zh' | 'en', comma: string) =>
      warnings.map((warning) => warningWords(warning, { unit, language })).join(comma);
    super('COMMENT_REQUIRED', { zh: said('zh', '，'), en: said('en', ', and ') }, path);
  }
}
