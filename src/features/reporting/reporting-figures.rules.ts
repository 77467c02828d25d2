import { Decimal } from '../../shared/decimal.js';

/** What was due and what came of it; nothing counts before its due day has passed. */
export interface ReportingCounts {
  due: number;
  /** Reported by the due day, and not sent back since. */
  onTime: number;
  /** Reported after it, and not sent back since. */
  late: number;
  /** Of the missing: reported, and sent back. */
  returned: number;
}

export interface ReportingFigures extends ReportingCounts {
  submitted: number;
  missing: number;
  /** Shares of what was due; null where nothing was. */
  completeness: string | null;
  timeliness: string | null;
}

/** Completeness and timeliness: how much of what was due is reported, and how much was on its day. */
export function figuresOf({ due, onTime, late, returned }: ReportingCounts): ReportingFigures {
  const submitted = onTime + late;
  const missing = due - submitted;
  const share = (part: number) =>
    due === 0 ? null : new Decimal(part).div(due).toDecimalPlaces(4).toFixed();
  const shares = { completeness: share(submitted), timeliness: share(onTime) };
  return { due, submitted, onTime, late, missing, returned, ...shares };
}
