import { partIn } from '../../../../src/features/reporting/answerable.rules';
import type { DutyRole } from '../../generated/graphql';

interface Place {
  id: string;
  parent: { id: string } | null;
}

interface Measure {
  duties: readonly { role: DutyRole; answeredBy: readonly { id: string; region: { id: string } }[] }[];
}

/**
 * Which of the caller's departments may ask for more time for a target: those that report it, by the duties that the
 * text lays on them. Whoever owns its indicator besides is known to the service alone.
 */
export function askersOf<Department extends { id: string }>(
  own: readonly Department[],
  measures: readonly Measure[],
  region: Place,
): Department[] {
  const leads = ({ duties }: Measure) => duties.some(({ role }) => role === 'LEAD');
  const isLed = measures.some(leads);
  return own.filter((department) => {
    const held = measures.flatMap((measure) =>
      measure.duties.flatMap(({ role, answeredBy }) =>
        answeredBy
          .filter(({ id }) => id === department.id)
          .map((by) => ({ role, hasLead: leads(measure), reads: true, regionId: by.region.id })),
      ),
    );
    const departmentRegionId = held[0]?.regionId;
    if (!departmentRegionId) return false;
    const place = { id: region.id, parentId: region.parent?.id ?? null };
    return partIn({ isOwner: false, duties: held, departmentRegionId, region: place, isLed }) === 'REPORTS';
  });
}
