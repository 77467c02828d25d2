import { notFound } from '../../shared/errors.js';
import { uuidOf } from '../../shared/ids.js';
import type { Session } from '../../shared/session.js';
import { once } from '../audit/once.js';
import { Department } from '../department/department.entity.js';
import type { DepartmentNameKind } from '../department/department-history.type.js';
import { DepartmentName } from '../department/department-name.entity.js';
import { indexNow } from '../search/index-now.js';
import { isBorneOn } from './names.rules.js';
import { assertFree, assertSoundName } from './names-given.js';
import { lockedNames } from './region-names.read-model.js';
import { assertMayKeepRegister } from './register.access.js';

export interface AddDepartmentName {
  departmentId: string;
  name: string;
  kind: DepartmentNameKind;
  validFrom?: string | null;
  validTo?: string | null;
  idempotencyKey: string;
}

/** Enters one more name of a body; a full name that is borne today is what it is called from now on. */
export async function addDepartmentName(session: Session, input: AddDepartmentName): Promise<string> {
  assertMayKeepRegister(session.viewer);
  const { name, kind, validFrom = null, validTo = null } = input;
  const given = { name, kind, validFrom, validTo };
  assertSoundName({ ...given, path: ['input'] });
  const path = ['input', 'departmentId'];
  const id = uuidOf('Department', input.departmentId, path);
  return once(session, { operation: 'addDepartmentName', subjectType: 'Department', input }, async (em) => {
    const department = await em.findOne(Department, id);
    if (!department) throw notFound('Department', input.departmentId, path);
    const known = (await lockedNames(em, department.region.id)) ?? [];
    assertFree({ departmentId: id, department: department.name }, [{ ...given, path: ['input'] }], known);
    em.create(DepartmentName, { ...given, department: id });
    const before = { name: department.name };
    if (kind === 'CANONICAL' && isBorneOn(given, session.today)) department.name = name;
    await em.flush();
    await indexNow(em, [{ kind: 'DEPARTMENT', id }]);
    return { id, before, after: { name: department.name, added: given } };
  });
}
