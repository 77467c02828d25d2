import { randomUUID } from 'node:crypto';
import { DomainError } from '../../shared/errors.js';
import type { Session } from '../../shared/session.js';
import { assertMayAdminister } from '../administration/administration.access.js';
import { once } from '../audit/once.js';
import { assertMayKeepRegister } from '../register/register.access.js';
import { type AskedReform, askedReform } from './asked-reform.js';
import { carryOut } from './carry-out.js';
import { DepartmentReform } from './department-reform.entity.js';
import type { Outcome } from './outcome.rules.js';
import type { ReformDepartmentInput } from './reform-department.type.js';

/** Renames, merges, splits or dissolves a department (机构改革); a dry run is carried out, told of, and undone. */
export async function reformDepartment(session: Session, input: ReformDepartmentInput): Promise<Outcome> {
  assertMayKeepRegister(session.viewer);
  const asked = askedReform(input, session.today);
  if (asked.accounts.length > 0) assertMayAdminister(session.viewer);
  if (input.dryRun) return tried(session, asked);
  const write = { operation: 'reformDepartment', subjectType: 'DepartmentReform', input };
  const id = await once(session, write, async (em, by) => {
    const outcome = await carryOut(em, { session, asked, by, leaves: false });
    const { kind, happenedOn, basis } = outcome;
    const record = { kind, happenedOn, basis, outcome, recordedAt: session.now };
    const reform = em.create(DepartmentReform, {
      id: randomUUID(),
      ...record,
      department: asked.departmentUuid,
    });
    await em.flush();
    return { id: reform.id, after: outcome };
  });
  return (await session.em.fork().findOneOrFail(DepartmentReform, id)).outcome;
}

class Undone extends Error {
  constructor(readonly outcome: Outcome) {
    super('A dry run is undone');
  }
}

/** What a reform would do: done by the same steps, so that it is exact, in a transaction that never commits. */
async function tried({ em, ...session }: Session, asked: AskedReform): Promise<Outcome> {
  const by = session.viewer.accountId;
  if (!by) throw new DomainError('FORBIDDEN', { zh: '修改数据', en: 'change anything' });
  try {
    return await em.fork().transactional(async (tx) => {
      throw new Undone(await carryOut(tx, { session: { ...session, em: tx }, asked, by, leaves: true }));
    });
  } catch (thrown) {
    if (thrown instanceof Undone) return thrown.outcome;
    throw thrown;
  }
}
