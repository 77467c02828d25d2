import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors.js';
import { globalId, maybeUuidOf } from '../../shared/ids.js';
import type { Session } from '../../shared/session.js';
import { assertText, maybeText } from '../../shared/text.js';
import { once } from '../audit/once.js';
import { notify } from '../inbox/notify.js';
import { Extension } from '../target/extension.entity.js';
import { loadTerms } from '../target/load-terms.js';
import { lockTarget } from '../target/lock-target.js';
import { extensionFault } from './extension.rules.js';
import { assertMayAskExtension } from './reporting.access.js';
import { MAX_REASON } from './reporting.rules.js';
import { reportingDepartment } from './reporting-department.js';

export interface RequestExtension {
  targetId: string;
  dueOn: string;
  reason: string;
  progress?: string | null;
  departmentId?: string | null;
  idempotencyKey: string;
}

const path = ['input', 'targetId'];

/** Asks for a later deadline of a target, as a department that reports it; a reviewer then decides. */
export async function requestExtension(session: Session, input: RequestExtension): Promise<string> {
  const { viewer, today, now } = session;
  assertMayAskExtension(viewer);
  const departmentId = maybeUuidOf('Department', input.departmentId, ['input', 'departmentId']);
  const reason = input.reason.trim();
  assertText(reason, { field: 'reason', max: MAX_REASON, path: ['input', 'reason'] });
  const told = { field: 'progress', max: MAX_REASON, path: ['input', 'progress'] };
  const progress = maybeText(input.progress, told);

  const write = { operation: 'requestExtension', subjectType: 'Extension', input };
  return once(session, write, async (em, accountId) => {
    const target = await lockTarget(em, input.targetId);
    const { id: targetId } = target;
    const { indicator, region } = target;
    const asking = {
      viewer,
      today,
      indicator: await indicator.loadOrFail(),
      region: await region.loadOrFail(),
    };
    const department = await reportingDepartment(em, { ...asking, departmentId, about: path });
    const { firstDueOn, dueOnBefore } = await deadlines(em, targetId, input.dueOn, today);
    const waiting = await em.findOne(Extension, { target, state: 'REQUESTED' });
    if (waiting) throw new DomainError('EXTENSION_IS_OPEN', { id: `extension_${waiting.id}` }, path);

    const asked = { firstDueOn, dueOnBefore, askedDueOn: input.dueOn, reason, progress };
    const { id } = em.create(Extension, {
      ...asked,
      state: 'REQUESTED',
      requestedAt: now,
      isDemo: viewer.isDemo,
      target,
      department,
      requestedBy: accountId,
    });
    await em.flush();
    const params = {
      indicator: asking.indicator.name,
      region: asking.region.name,
      department: department.name,
      dueOn: dueOnBefore,
      askedDueOn: input.dueOn,
      reason,
    };
    const subjects = [globalId('Extension', id)];
    await notify(
      em,
      { kind: 'EXTENSION_ASKED', event: `extension:${id}:asked`, params, subjects, now },
      { role: 'REVIEWER' },
    );
    return { id, after: { state: 'REQUESTED', targetId, departmentId: department.id, ...asked } };
  });
}

/** The deadline of the text and the one in force; refused where what is asked is not later, or asked too late. */
async function deadlines(em: EntityManager, targetId: string, askedDueOn: string, today: string) {
  const [terms] = await loadTerms(em, [targetId]);
  const { cadence = 'UNSTATED', dueOn = null, firstDueOn = null } = terms ?? {};
  const fault = extensionFault({ cadence, dueOn }, askedDueOn, today);
  if (fault) {
    const at = fault === 'EXTENSION_NOT_LATER' ? ['input', 'dueOn'] : path;
    throw new DomainError(fault, { dueOn: dueOn ?? '', askedDueOn, today }, at);
  }
  if (dueOn === null || firstDueOn === null) throw new DomainError('NO_DEADLINE', {}, path);
  return { firstDueOn, dueOnBefore: dueOn };
}
