import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { notFound } from '../../shared/errors.js';
import { maybeUuidOf, uuidOf } from '../../shared/ids.js';
import type { Session } from '../../shared/session.js';
import type { Department } from '../department/department.entity.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { Region } from '../region/region.entity.js';
import { reportablePeriod } from './reportable-period.js';
import { reportingDepartment } from './reporting-department.js';

/** Where a value belongs, as a caller says it. */
export interface PlaceInput {
  indicatorId: string;
  regionId: string;
  period: string;
  departmentId?: string | null;
}

/** Where a value belongs, and whose report of it this is. */
export interface Place {
  indicator: Indicator;
  region: Region;
  department: Department;
  period: string;
  endsOn: string;
}

/**
 * Reads where a caller reports, and that its department may report there. Reports of one indicator queue here, so that
 * each sees the last when it restates the targets.
 */
export async function reportingPlace(
  em: EntityManager,
  { viewer, today }: Pick<Session, 'viewer' | 'today'>,
  input: PlaceInput,
): Promise<Place> {
  const indicatorId = uuidOf('Indicator', input.indicatorId, ['input', 'indicatorId']);
  const regionId = uuidOf('Region', input.regionId, ['input', 'regionId']);
  const departmentId = maybeUuidOf('Department', input.departmentId, ['input', 'departmentId']);
  const indicator = await em.findOne(Indicator, indicatorId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!indicator) throw notFound('Indicator', input.indicatorId, ['input', 'indicatorId']);
  const region = await em.findOne(Region, regionId);
  if (!region) throw notFound('Region', input.regionId, ['input', 'regionId']);
  const department = await reportingDepartment(em, { viewer, today, indicator, region, departmentId });
  const { period, endsOn } = reportablePeriod(indicator, input.period, today);
  return { indicator, region, department, period, endsOn };
}
