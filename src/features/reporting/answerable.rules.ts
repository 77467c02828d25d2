export type DutyRole = 'LEAD' | 'JOINT' | 'BY_DUTY' | 'SUPPORT' | 'LOCAL';

/** A department's duty in a measure that states a target of the indicator. */
export interface Duty {
  role: DutyRole;
  /** Whether the measure names a lead: then the others help, and do not report. */
  hasLead: boolean;
  /** Whether the target is of the region that is reported, so that it reads the report. */
  reads: boolean;
}

/** What a department has to do with an indicator, and whose figure it wants to report. */
export interface Claim {
  isOwner: boolean;
  duties: readonly Duty[];
  departmentRegionId: string;
  region: { id: string; parentId: string | null };
  /** Whether some body leads a target that reads the report, and may report for its region. */
  isLed: boolean;
}

/** REPORTS what the indicator stands at; HELPS a lead (牵头单位) that does; or has nothing to say here. */
export type Part = 'REPORTS' | 'HELPS' | 'NONE';

/**
 * What a department does where an indicator is reported of a region. Its owner and the lead of a target that reads the
 * report do; where none leads, whoever answers by a duty. Each for its own region or a division of it; a local duty
 * (属地落实) binds in its own region only.
 */
export function partIn({ isOwner, duties, departmentRegionId, region, isLed }: Claim): Part {
  const isOwn = departmentRegionId === region.id;
  const isWithin = isOwn || departmentRegionId === region.parentId;
  if (isOwner && isWithin) return 'REPORTS';
  if (isLed) {
    if (isWithin && duties.some(({ role, reads }) => role === 'LEAD' && reads)) return 'REPORTS';
    return isWithin && duties.length > 0 ? 'HELPS' : 'NONE';
  }
  const isLocal = isOwn && duties.some(({ role }) => role === 'LOCAL');
  return (isWithin && duties.some(isAnswerable)) || isLocal ? 'REPORTS' : 'NONE';
}

const isAnswerable = ({ role, hasLead }: Duty): boolean =>
  role === 'LEAD' || (!hasLead && (role === 'JOINT' || role === 'BY_DUTY'));
