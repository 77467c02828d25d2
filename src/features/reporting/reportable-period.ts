import { yearOf } from '../../shared/dates.js';
import { DomainError } from '../../shared/errors.js';
import { type ParsedPeriod, parsePeriod } from '../../shared/period.js';
import type { Indicator } from '../indicator/indicator.entity.js';
import { FIRST_YEAR, RHYTHM } from './reporting.rules.js';

const path = ['input', 'period'];

/** Reads a period that an indicator can be reported for today: of its cadence, and over. */
export function reportablePeriod(
  { name, cadence }: Pick<Indicator, 'name' | 'cadence'>,
  period: string,
  today: string,
): ParsedPeriod {
  const parsed = parsePeriod(period);
  if (!parsed) throw new DomainError('INVALID_PERIOD', { value: period }, path);
  const { kind, zh, en, example } = RHYTHM[cadence];
  if (parsed.kind !== kind) {
    const params = { indicator: name, cadenceZh: zh, cadenceEn: en, example, period };
    throw new DomainError('PERIOD_NOT_OF_CADENCE', params, path);
  }
  if (yearOf(parsed.startsOn) < FIRST_YEAR) {
    throw new DomainError('PERIOD_TOO_OLD', { period, earliest: FIRST_YEAR }, path);
  }
  const { endsOn } = parsed;
  if (endsOn >= today) throw new DomainError('PERIOD_NOT_ENDED', { period, endsOn, today }, path);
  return parsed;
}
