import { DomainError } from '../../shared/errors.js';
import { maybeText } from '../../shared/text.js';
import type { ProgressReport } from './progress-report.entity.js';
import { MAX_REASON } from './reporting.rules.js';

/** The report that a revision corrects, and why; both null where it corrects none. */
export interface Correction {
  corrects: ProgressReport | null;
  correctionReason: string | null;
}

const path = ['input', 'correctionReason'];

/** Reads why a verified value is corrected. */
export const readCorrectionReason = (reason: string | null | undefined): string | null =>
  maybeText(reason, { field: 'correctionReason', max: MAX_REASON, path });

/** What a draft corrects, as far as it says why; refused where there is nothing to correct. */
export function correctionOf(
  verified: ProgressReport | null,
  { reason, period }: { reason: string | null; period: string },
): Correction {
  if (reason === null) return { corrects: null, correctionReason: null };
  if (!verified) throw new DomainError('NOTHING_TO_CORRECT', { period }, path);
  return { corrects: verified, correctionReason: reason };
}

/** What a report for review corrects: where a verified value stands, it must say why. */
export function openCorrection(
  verified: ProgressReport | null,
  said: { reason: string | null; period: string },
): Correction {
  if (verified && said.reason === null) {
    throw new DomainError('CORRECTION_REASON_REQUIRED', { period: said.period }, path);
  }
  return correctionOf(verified, said);
}
