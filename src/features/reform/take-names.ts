import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import type { Department } from '../department/department.entity.js';
import { DepartmentName } from '../department/department-name.entity.js';
import { assertFree, assertSoundName } from '../register/names-given.js';
import { lockedNames } from '../register/region-names.read-model.js';
import { indexNow } from '../search/index-now.js';

interface Naming {
  name: string;
  on: string;
  path: readonly string[];
}

/** Gives a department a new full name from a day on; the one until then stays as a former name. */
export async function rename(
  em: EntityManager,
  department: Department,
  { name, on, path }: Naming,
): Promise<void> {
  const { id } = department;
  const given = { name, kind: 'CANONICAL' as const, validFrom: on, validTo: null, path };
  assertSoundName(given);
  await lockedNames(em, department.region.id);
  const former = await em.find(DepartmentName, { department: id, kind: 'CANONICAL', validTo: null });
  for (const each of former) {
    // One that began on this day or later would have no day left.
    assertSoundName({ ...each, validFrom: each.validFrom ?? null, validTo: on, path });
    each.validTo = on;
  }
  if (former.length === 0)
    em.create(DepartmentName, { name: department.name, kind: 'CANONICAL', validTo: on, department: id });
  await em.flush();
  const known = (await lockedNames(em, department.region.id)) ?? [];
  assertFree({ departmentId: id, department: department.name }, [given], known);
  const { path: _, ...borne } = given;
  em.create(DepartmentName, { ...borne, department: id });
  department.name = name;
  await em.flush();
  await indexNow(em, [{ kind: 'DEPARTMENT', id }]);
}

/** Nobody bears the names of a department that is no more: texts of later days mean another. */
export async function endNames(em: EntityManager, departmentUuid: string, on: string): Promise<void> {
  await rowsInTransaction(em, END, [departmentUuid, on]);
}

const END = `
  update department_name n set valid_to = $2
   where n.department_id = $1 and (n.valid_to is null or n.valid_to > $2) and (n.valid_from is null or n.valid_from < $2)`;
