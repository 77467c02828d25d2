import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../../shared/errors.js';
import { globalId } from '../../shared/ids.js';
import { rowsInTransaction } from '../../shared/rows.js';
import { Department } from '../department/department.entity.js';
import type { AskedReform } from './asked-reform.js';

/**
 * The department of a reform, with all that are named beside it locked: of two reforms the second waits, and then sees
 * what the first did. Refused for what is no body, is no more, or was reformed since the day that is asked for.
 */
export async function lockedBodies(em: EntityManager, asked: AskedReform): Promise<Department> {
  const { departmentUuid, what, on } = asked;
  const named = 'named' in what ? what.named : [];
  const ids = [...new Set([departmentUuid, ...named])];
  const found = await em.find(
    Department,
    { id: { $in: ids } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  const bodies = new Map(found.map((body) => [body.id, body]));
  const pathOf = (id: string) => (id === departmentUuid ? ['input', 'departmentId'] : asked.path);
  for (const id of ids) {
    const body = bodies.get(id);
    if (!body) throw notFound('Department', globalId('Department', id), pathOf(id));
    if (body.kind !== 'ORGANISATION')
      throw new DomainError('NOT_REFORMABLE', { department: body.name }, pathOf(id));
  }
  for (const { id, successors, lastOn } of await rowsInTransaction<Past>(em, PAST, [ids])) {
    const department = bodies.get(id)?.name ?? '';
    if (successors.length > 0)
      throw new DomainError(
        'REFORMED_ALREADY',
        { department, successors: successors.join('、') },
        pathOf(id),
      );
    if (id === departmentUuid && lastOn !== null && on < lastOn)
      throw new DomainError('REFORM_OUT_OF_ORDER', { department, on, lastOn }, ['input', 'on']);
  }
  const department = bodies.get(departmentUuid);
  if (!department)
    throw notFound('Department', globalId('Department', departmentUuid), pathOf(departmentUuid));
  return department;
}

interface Past {
  id: string;
  successors: string[];
  lastOn: string | null;
}

const PAST = `
  select d.id,
         array(select o.name from department_succession s join department o on o.id = s.successor_id
                where s.predecessor_id = d.id order by o.ordinal, o.id) as successors,
         (select max(day)::text from (
            select s.happened_on from department_succession s where s.successor_id = d.id
            union all
            select t.happened_on from duty_transfer t where d.id in (t.predecessor_id, t.successor_id)
            union all
            select r.happened_on from department_reform r where r.department_id = d.id) past (day)) as "lastOn"
    from department d where d.id = any($1::uuid[])`;
