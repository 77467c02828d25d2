import { LockMode } from '@mikro-orm/core';
import { DomainError, notFound } from '../../shared/errors.js';
import { uuidOf } from '../../shared/ids.js';
import { recordedAt } from '../../shared/recorded-at.js';
import type { Session } from '../../shared/session.js';
import { once } from '../audit/once.js';
import { MAX_DUE_DAYS } from '../indicator/due-days.rules.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { restateStandings } from '../target/restate-standings.js';
import { Target } from '../target/target.entity.js';
import { askedSince } from './obligations.rules.js';
import { assertMaySetTerms } from './reporting.access.js';
import type { ReportingCadence } from './reporting.rules.js';

export interface SetReportingTerms {
  indicatorId: string;
  /** Left out: as it is. */
  cadence?: ReportingCadence | null;
  dueDays?: number | null;
  idempotencyKey: string;
}

/** Says how often an indicator is reported, and how long after a period; the audit record keeps what was before. */
export async function setReportingTerms(session: Session, input: SetReportingTerms): Promise<string> {
  const { viewer, today, now } = session;
  assertMaySetTerms(viewer);
  const { cadence, dueDays } = input;
  if (cadence == null && dueDays == null) throw new DomainError('TERMS_MISSING', {}, ['input']);
  if (dueDays != null && (dueDays < 0 || dueDays > MAX_DUE_DAYS))
    throw new DomainError('INVALID_DUE_DAYS', { value: dueDays, max: MAX_DUE_DAYS }, ['input', 'dueDays']);
  const path = ['input', 'indicatorId'];
  const id = uuidOf('Indicator', input.indicatorId, path);

  const write = { operation: 'setReportingTerms', subjectType: 'Indicator', input };
  return once(session, write, async (em) => {
    await recordedAt(em, now);
    // Reports of the indicator queue here too: none is taken by terms that are just changing.
    const indicator = await em.findOne(Indicator, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!indicator) throw notFound('Indicator', input.indicatorId, path);
    const before = termsOf(indicator);
    if (cadence != null && cadence !== indicator.cadence) {
      indicator.askedSince = askedSince(today, indicator.cadence, cadence);
      indicator.cadence = cadence;
    }
    indicator.dueDays = dueDays ?? indicator.dueDays;
    await em.flush();
    // When a target is stale hangs on how often it is reported.
    const targets = await em.find(Target, { indicator: id }, { fields: ['id'] });
    await restateStandings(em, { targets: targets.map((target) => target.id), today });
    return { id, before, after: termsOf(indicator) };
  });
}

const termsOf = ({ cadence, dueDays, askedSince }: Indicator) => ({ cadence, dueDays, askedSince });
