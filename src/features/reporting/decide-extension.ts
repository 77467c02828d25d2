import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../../shared/errors.js';
import { globalId, uuidOf } from '../../shared/ids.js';
import type { Session } from '../../shared/session.js';
import { maybeText } from '../../shared/text.js';
import { once } from '../audit/once.js';
import { notify } from '../inbox/notify.js';
import { Extension } from '../target/extension.entity.js';
import { loadTerms } from '../target/load-terms.js';
import { restateStandings } from '../target/restate-standings.js';
import { heirsOf } from './heirs.read-model.js';
import { assertMayDecideExtension } from './reporting.access.js';
import { MAX_REASON } from './reporting.rules.js';

export interface DecideExtension {
  extensionId: string;
  approve: boolean;
  reason?: string | null;
  expectedVersion: number;
  idempotencyKey: string;
}

const path = ['input', 'extensionId'];

/** Grants a later deadline or refuses it, as the reviewer saw it; a grant judges the target anew. */
export async function decideExtension(session: Session, input: DecideExtension): Promise<string> {
  const { viewer, today, now } = session;
  assertMayDecideExtension(viewer);
  const id = uuidOf('Extension', input.extensionId, path);
  const at = ['input', 'reason'];
  const decisionReason = maybeText(input.reason, { field: 'reason', max: MAX_REASON, path: at });
  if (!input.approve && !decisionReason) throw new DomainError('REASON_REQUIRED', {}, at);

  const write = { operation: 'decideExtension', subjectType: 'Extension', input };
  return once(session, write, async (em, accountId) => {
    const extension = await em.findOne(Extension, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!extension) throw notFound('Extension', input.extensionId, path);
    if (viewer.accountId === extension.requestedBy.id) throw new DomainError('OWN_REQUEST', {}, path);
    const { state, version } = extension;
    if (version !== input.expectedVersion) {
      const params = { expected: input.expectedVersion, actual: version };
      throw new DomainError('STALE_VERSION', params, ['input', 'expectedVersion']);
    }
    if (state !== 'REQUESTED') throw new DomainError('EXTENSION_DECIDED', { state }, path);
    if (input.approve) await assertStillLater(em, extension);

    const decided = { state: input.approve ? 'APPROVED' : 'REFUSED', decisionReason } as const;
    em.assign(extension, { ...decided, decidedAt: now, decidedBy: accountId });
    await em.flush();
    if (input.approve) await restateStandings(em, { targets: [extension.target.id], today });
    await tellDepartment(em, extension, session);
    return { id, before: { state, version }, after: { ...decided, version: extension.version } };
  });
}

/** A newer text may have put the deadline off by itself meanwhile: then there is nothing left to grant. */
async function assertStillLater(em: EntityManager, { target, askedDueOn }: Extension): Promise<void> {
  const [terms] = await loadTerms(em, [target.id]);
  const dueOn = terms?.dueOn ?? null;
  if (dueOn === null) throw new DomainError('NO_DEADLINE', {}, path);
  if (askedDueOn <= dueOn) throw new DomainError('EXTENSION_NOT_LATER', { askedDueOn, dueOn }, path);
}

/** Whoever asked hears what was decided, or who goes on with it after a reform. */
async function tellDepartment(
  em: EntityManager,
  extension: Extension,
  { now, today }: Session,
): Promise<void> {
  const { id, state, dueOnBefore, askedDueOn, decisionReason } = extension;
  const target = await extension.target.loadOrFail();
  const [indicator, region] = [await target.indicator.loadOrFail(), await target.region.loadOrFail()];
  const approved = state === 'APPROVED';
  const params = {
    indicator: indicator.name,
    region: region.name,
    grantedDueOn: approved ? askedDueOn : null,
    dueOn: approved ? null : dueOnBefore,
    reason: decisionReason ?? null,
  };
  const subjects = [globalId('Extension', id)];
  const notice = {
    kind: 'EXTENSION_DECIDED',
    event: `extension:${id}:decided`,
    params,
    subjects,
    now,
  } as const;
  const began = { departmentId: extension.department.id, indicatorId: indicator.id, today };
  await notify(em, notice, { role: 'REPORTER', departmentIds: await heirsOf(em, began) });
}
