import type { EntityManager } from '@mikro-orm/postgresql';
import { Decimal } from '../../shared/decimal.js';
import { DomainError, Refusals } from '../../shared/errors.js';
import { refusalsOf } from '../../shared/refusal.js';
import type { Session } from '../../shared/session.js';
import { once } from '../audit/once.js';
import { type Deciding, decideItem, settle } from './decide-item.js';
import { saidBy } from './decided.rules.js';
import { documentOf } from './document.rules.js';
import type { DraftDecisionInput } from './draft-decision.type.js';
import { DraftItem } from './draft-item.entity.js';
import { assertMayImport } from './importing.access.js';
import { registered } from './known.read-model.js';
import { openDraft } from './open-draft.js';
import { PolicyDraft } from './policy-draft.entity.js';
import { obstaclesOf } from './publishable.rules.js';

export interface ConfirmExtraction {
  draftId: string;
  expectedVersion: number;
  decisions?: DraftDecisionInput[] | null;
  acceptAbove?: string | null;
  idempotencyKey: string;
}

const MAX_DECISIONS = 500;

/** Decides items of a draft, each alone or all that are sure enough; one that cannot be decided so stops them all. */
export async function confirmExtraction(session: Session, input: ConfirmExtraction): Promise<string> {
  assertMayImport(session.viewer);
  const decisions = input.decisions ?? [];
  if (decisions.length > MAX_DECISIONS) {
    throw new DomainError('TOO_MANY_DECISIONS', { max: MAX_DECISIONS }, ['input', 'decisions']);
  }
  const write = { operation: 'confirmExtraction', subjectType: 'PolicyDraft', input };
  return once(session, write, async (em, accountId) => {
    const draft = await openDraft(em, input);
    const deciding = await decidingOn(em, draft, { decidedBy: accountId, decidedAt: session.now });
    const decided = [...decideEach(deciding, decisions), ...acceptSure(deciding, input.acceptAbove ?? null)];
    await em.flush();
    const { id, version } = draft;
    // The items alone have changed: whoever looked at the draft before has to look again.
    const next = decided.length > 0 ? version + 1 : version;
    await em.nativeUpdate(PolicyDraft, { id }, { version: next });
    const items = decided.map((item) => ({ id: item.id, state: item.state, reason: item.reason ?? null }));
    return { id, before: { version }, after: { version: next, items } };
  });
}

async function decidingOn(em: EntityManager, draft: PolicyDraft, by: Deciding['by']): Promise<Deciding> {
  const policy = await draft.policy.loadOrFail();
  const found = await em.find(DraftItem, { draft }, { orderBy: { ordinal: 'asc' } });
  const items = new Map(found.map((item) => [item.id, item]));
  const register = await registered(em, draft.policyText.id);
  const { region, issuedOn = null, effectiveFrom = null } = policy;
  const fallback = { regionId: region.id, issuedOn, effectiveFrom };
  const setting = () => {
    const decided = [...items.values()].map((item) => ({ state: item.state, said: saidBy(item) }));
    return { ...register, ...documentOf(decided, fallback) };
  };
  return { em, draft, items, by, setting };
}

function decideEach(deciding: Deciding, decisions: readonly DraftDecisionInput[]): DraftItem[] {
  const refused: DomainError[] = [];
  const decided = decisions.flatMap((decision, at) => {
    try {
      return [decideItem(deciding, decision, ['input', 'decisions', `${at}`])];
    } catch (thrown) {
      const refusals = refusalsOf(thrown);
      if (!refusals) throw thrown;
      refused.push(...refusals);
      return [];
    }
  });
  const [first, ...others] = refused;
  if (first) throw new Refusals([first, ...others]);
  return decided;
}

/** Accepts what is as sure as asked and could be published; the rest waits for an editor's eye. */
function acceptSure(deciding: Deciding, least: string | null): DraftItem[] {
  if (least === null) return [];
  const { known, startsOn } = deciding.setting();
  return [...deciding.items.values()]
    .filter(({ state, confidence }) => state === 'PENDING' && new Decimal(confidence).gte(least))
    .filter((item) => obstaclesOf(saidBy(item), known, startsOn).length === 0)
    .map((item) => settle(deciding, item, { state: 'ACCEPTED' }));
}
