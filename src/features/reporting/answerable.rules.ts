export type DutyRole = 'LEAD' | 'JOINT' | 'BY_DUTY' | 'SUPPORT' | 'LOCAL';

/** A department's duty in a measure that states a target of the indicator. */
export interface Duty {
  role: DutyRole;
  /** Whether the measure names a lead: then the others help, and do not report. */
  hasLead: boolean;
}

/** What a department has to do with an indicator, and whose figure it wants to report. */
export interface Claim {
  isOwner: boolean;
  duties: readonly Duty[];
  departmentRegionId: string;
  region: { id: string; parentId: string | null };
}

/**
 * Whether a department answers for an indicator in a region, so that it may report it: as its owner or by a duty,
 * for its own region or a division of it; a local duty (属地落实) binds in its own region only.
 */
export function answersFor({ isOwner, duties, departmentRegionId, region }: Claim): boolean {
  const isOwn = departmentRegionId === region.id;
  const isWithin = isOwn || departmentRegionId === region.parentId;
  const leads = isOwner || duties.some(isAnswerable);
  return (isWithin && leads) || (isOwn && duties.some(({ role }) => role === 'LOCAL'));
}

const isAnswerable = ({ role, hasLead }: Duty): boolean =>
  role === 'LEAD' || (!hasLead && (role === 'JOINT' || role === 'BY_DUTY'));
