import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../../shared/errors.js';
import { globalId } from '../../shared/ids.js';
import { rowsInTransaction } from '../../shared/rows.js';
import type { Viewer } from '../../shared/session.js';
import { Department } from '../department/department.entity.js';
import { forbidden } from '../identity/access-table.js';
import type { Indicator } from '../indicator/indicator.entity.js';
import type { Region } from '../region/region.entity.js';
import { answersFor, type Duty } from './answerable.rules.js';

interface Reporting {
  viewer: Viewer;
  indicator: Indicator;
  region: Region;
  /** As the caller named it; may be left out by who speaks for one department only. */
  departmentId: string | null;
}

const path = ['input', 'departmentId'];

/** The department that reports: the caller's own, and answerable for the indicator in the region. */
export async function reportingDepartment(em: EntityManager, reporting: Reporting): Promise<Department> {
  const { viewer, indicator, region } = reporting;
  const id = reporting.departmentId ?? onlyDepartmentOf(viewer);
  const department = await em.findOne(Department, id);
  if (!department) throw notFound('Department', globalId('Department', id), path);
  if (!viewer.departmentIds.includes(id)) {
    throw new DomainError('NOT_YOUR_DEPARTMENT', { department: department.name }, path);
  }
  const [claim] = await rowsInTransaction<{ isOwner: boolean; duties: Duty[] }>(em, CLAIM, [
    id,
    indicator.id,
  ]);
  const isAnswerable = answersFor({
    isOwner: claim?.isOwner ?? false,
    duties: claim?.duties ?? [],
    departmentRegionId: department.region.id,
    region: { id: region.id, parentId: region.parent?.id ?? null },
  });
  if (isAnswerable) return department;
  throw new DomainError('NOT_RESPONSIBLE', { department: department.name, indicator: indicator.name }, [
    'input',
    'indicatorId',
  ]);
}

function onlyDepartmentOf({ departmentIds: [only, ...others] }: Viewer): string {
  if (!only) throw forbidden('submitProgress');
  if (others.length > 0) throw new DomainError('DEPARTMENT_REQUIRED', {}, path);
  return only;
}

// A department answers also for what was asked of the bodies that it took over from (市大数据局 → 市数据局).
const CLAIM = `
  with recursive body (id) as (
    select $1::uuid
    union
    select s.predecessor_id from department_succession s join body b on b.id = s.successor_id
  )
  select i.owner_id is not null and i.owner_id in (select b.id from body b) as "isOwner",
         coalesce(
           (select jsonb_agg(jsonb_build_object('role', r.role, 'hasLead', exists (
                     select 1 from responsibility lead where lead.measure_id = r.measure_id and lead.role = 'LEAD')))
              from target t
              join policy p on p.id = t.policy_id and p.state = 'PUBLISHED'
              join target_measure tm on tm.target_id = t.id
              join responsibility r on r.measure_id = tm.measure_id
             where t.indicator_id = i.id and t.dropped_at is null and r.department_id in (select b.id from body b)),
           '[]') as duties
    from indicator i
   where i.id = $2`;
