import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors.js';
import { rowsInTransaction } from '../../shared/rows.js';
import type { Unit } from '../indicator/unit.entity.js';
import type { Place } from './reporting-place.js';
import { onlyGrows, type Verified, type Warning, warningsOf } from './warning.rules.js';
import { warningWords } from './warning-words.rules.js';

const VERIFIED = `
  select o.period, o.period_ends_on as "endsOn", o.quantity from observation o
   where o.indicator_id = $1 and o.region_id = $2 and o.verified`;

/** What is unusual about a value beside what is verified of its indicator and region; nothing about none. */
export async function checkValue(
  em: EntityManager,
  { indicator, region, period, endsOn }: Place,
  { quantity, unit }: { quantity: string | null; unit: Unit },
): Promise<Warning[]> {
  if (quantity === null) return [];
  const verified = await rowsInTransaction<Verified>(em, VERIFIED, [indicator.id, region.id]);
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
