import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../../shared/errors.js';
import { globalId } from '../../shared/ids.js';
import type { Viewer } from '../../shared/session.js';
import { Department } from '../department/department.entity.js';
import { forbidden } from '../identity/access-table.js';
import type { Indicator } from '../indicator/indicator.entity.js';
import type { Region } from '../region/region.entity.js';
import { partIn } from './answerable.rules.js';
import { claimOf } from './claim.read-model.js';
import { speaksFor } from './reporting.access.js';

interface Reporting {
  viewer: Viewer;
  today: string;
  indicator: Indicator;
  region: Region;
  /** As the caller named it; may be left out by who speaks for one department only. */
  departmentId: string | null;
  /** The argument that says what is reported; the indicator's where left out. */
  about?: readonly string[];
}

const path = ['input', 'departmentId'];

/** The department that reports: the caller's own, and answerable for the indicator in the region. */
export async function reportingDepartment(em: EntityManager, reporting: Reporting): Promise<Department> {
  const { viewer, today, indicator, region, departmentId, about = ['input', 'indicatorId'] } = reporting;
  const department = await ownDepartment(em, viewer, departmentId);
  const { id, name } = department;
  const place = { departmentId: id, indicatorId: indicator.id, regionId: region.id, today };
  const { leads, successors, ...claim } = await claimOf(em, place);
  if (successors.length > 0) {
    throw new DomainError(
      'DEPARTMENT_DISSOLVED',
      { department: name, successors: successors.join('、') },
      path,
    );
  }
  const part = partIn({
    ...claim,
    departmentRegionId: department.region.id,
    region: { id: region.id, parentId: region.parent?.id ?? null },
    isLed: leads.length > 0,
  });
  if (part === 'REPORTS') return department;
  const params = { department: name, indicator: indicator.name };
  if (part === 'HELPS') {
    throw new DomainError('LEAD_REPORTS', { ...params, lead: leads.join('、') }, about);
  }
  throw new DomainError('NOT_RESPONSIBLE', params, about);
}

/** The department that a caller acts for: the one it names, or its only one. */
export async function ownDepartment(
  em: EntityManager,
  viewer: Viewer,
  departmentId: string | null,
): Promise<Department> {
  const id = departmentId ?? onlyDepartmentOf(viewer);
  const department = await em.findOne(Department, id);
  if (!department) throw notFound('Department', globalId('Department', id), path);
  if (speaksFor(viewer, id)) return department;
  throw new DomainError('NOT_YOUR_DEPARTMENT', { department: department.name }, path);
}

function onlyDepartmentOf({ departmentIds: [only, ...others] }: Viewer): string {
  if (!only) throw forbidden('submitProgress');
  if (others.length > 0) throw new DomainError('DEPARTMENT_REQUIRED', {}, path);
  return only;
}
