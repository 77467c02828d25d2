import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../../shared/errors.js';
import { uuidOf } from '../../shared/ids.js';
import { rowsInTransaction } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import { maybeText } from '../../shared/text.js';
import { once } from '../audit/once.js';
import { Department } from '../department/department.entity.js';
import type { DepartmentKind, DepartmentLevel } from '../department/department.type.js';
import { DepartmentMember } from '../department/department-member.entity.js';
import { DepartmentName } from '../department/department-name.entity.js';
import { indexNow } from '../search/index-now.js';
import { membersGiven } from './members-given.js';
import { assertFree, assertSoundName, type GivenName } from './names-given.js';
import { lockedNames } from './region-names.read-model.js';
import { assertMayKeepRegister } from './register.access.js';
import type { DepartmentNameInput } from './register.type.js';

export interface AddDepartment {
  name: string;
  kind: DepartmentKind;
  level: DepartmentLevel;
  regionId: string;
  names?: DepartmentNameInput[] | null;
  memberIds?: string[] | null;
  note?: string | null;
  idempotencyKey: string;
}

const MAX_NAMES = 50;
const MAX_NOTE = 1000;

/** Enters a body in the register, so that texts may name it from now on. */
export async function addDepartment(session: Session, input: AddDepartment): Promise<string> {
  assertMayKeepRegister(session.viewer);
  const names = namesGiven(input);
  names.forEach(assertSoundName);
  const note = maybeText(input.note, { field: 'note', max: MAX_NOTE, path: ['input', 'note'] });
  const regionId = uuidOf('Region', input.regionId, ['input', 'regionId']);
  return once(session, { operation: 'addDepartment', subjectType: 'Department', input }, async (em) => {
    const known = await lockedNames(em, regionId);
    if (!known) throw notFound('Region', input.regionId, ['input', 'regionId']);
    const { name, kind, level } = input;
    const id = randomUUID();
    assertFree({ departmentId: id, department: name }, names, known);
    const members = await membersGiven(em, kind, input.memberIds ?? []);
    const facts = { name, kind, level, note };
    em.create(Department, {
      ...facts,
      id,
      key: `department:${id}`,
      ordinal: await nextOrdinal(em),
      region: regionId,
    });
    await em.flush();
    const borne = names.map(({ path: _, ...each }) => each);
    for (const each of borne) em.create(DepartmentName, { ...each, department: id });
    for (const member of members) em.create(DepartmentMember, { group: id, member });
    await em.flush();
    await indexNow(em, [{ kind: 'DEPARTMENT', id }]);
    return { id, after: { ...facts, region: regionId, names: borne, members } };
  });
}

/** The full name first: at all times, unless `names` says for which. */
function namesGiven({ name, names }: AddDepartment): GivenName[] {
  const given = names ?? [];
  if (given.length > MAX_NAMES)
    throw new DomainError('TOO_MANY_GIVEN', { field: 'names', max: MAX_NAMES }, ['input', 'names']);
  const listed = given.map((each, at) => ({
    name: each.name,
    kind: each.kind,
    validFrom: each.validFrom ?? null,
    validTo: each.validTo ?? null,
    path: ['input', 'names', `${at}`],
  }));
  if (listed.some((each) => each.kind === 'CANONICAL' && each.name === name)) return listed;
  return [{ name, kind: 'CANONICAL', validFrom: null, validTo: null, path: ['input'] }, ...listed];
}

/** The end of the register; two that are added at once may share a place, and their ids order them. */
async function nextOrdinal(em: EntityManager): Promise<number> {
  const sql = 'select coalesce(max(d.ordinal), -1) + 1 as next from department d';
  const [last] = await rowsInTransaction<{ next: number }>(em, sql);
  return last?.next ?? 0;
}
