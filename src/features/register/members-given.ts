import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../../shared/errors.js';
import { uuidOf } from '../../shared/ids.js';
import { Department } from '../department/department.entity.js';
import type { DepartmentKind } from '../department/department.type.js';

const MAX_MEMBERS = 200;
const path = ['input', 'memberIds'];

/** The keys of those a group (集合) stands for, each once, sorted; nothing else has members. */
export async function membersGiven(
  em: EntityManager,
  kind: DepartmentKind,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length > MAX_MEMBERS)
    throw new DomainError('TOO_MANY_GIVEN', { field: 'memberIds', max: MAX_MEMBERS }, path);
  if ((kind === 'GROUP') !== ids.length > 0) throw new DomainError('GROUP_MEMBERS', {}, path);
  const uuids = [...new Set(ids.map((id, at) => uuidOf('Department', id, [...path, `${at}`])))];
  const found = new Map((await em.find(Department, { id: { $in: uuids } })).map((each) => [each.id, each]));
  ids.forEach((id, at) => {
    const member = found.get(uuidOf('Department', id));
    if (!member) throw notFound('Department', id, [...path, `${at}`]);
    if (member.kind !== 'ORGANISATION') throw new DomainError('GROUP_MEMBERS', {}, [...path, `${at}`]);
  });
  return uuids.sort();
}
