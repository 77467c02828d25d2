import type { Session } from '../../shared/session.js';
import { once } from '../audit/once.js';
import { indexNow } from '../search/index-now.js';
import { reasonOf } from './decide-item.js';
import { assertMayImport } from './importing.access.js';
import { openDraft } from './open-draft.js';

export interface DiscardDraft {
  draftId: string;
  expectedVersion: number;
  reason: string;
  idempotencyKey: string;
}

/** Gives a draft up: nothing of it becomes a fact, and its policy may be imported again. */
export async function discardDraft(session: Session, input: DiscardDraft): Promise<string> {
  assertMayImport(session.viewer);
  const reason = reasonOf(input.reason, ['input']);
  return once(session, { operation: 'discardDraft', subjectType: 'PolicyDraft', input }, async (em) => {
    const draft = await openDraft(em, input);
    const before = { state: draft.state, version: draft.version };
    em.assign(draft, { state: 'DISCARDED' });
    await em.flush();
    await indexNow(em, [{ kind: 'POLICY', id: draft.policy.id }]);
    return { id: draft.id, before, after: { state: draft.state, version: draft.version, reason } };
  });
}
