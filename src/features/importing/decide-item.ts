import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../../shared/errors.js';
import { uuidOf } from '../../shared/ids.js';
import { onlyOne } from '../../shared/one-of.js';
import { maybeText } from '../../shared/text.js';
import { addItem } from './add-item.js';
import { changeItem } from './change-item.js';
import type { Setting } from './change-setting.js';
import { saidBy } from './decided.rules.js';
import type { DraftDecisionInput } from './draft-decision.type.js';
import type { DraftItem } from './draft-item.entity.js';
import type { PolicyDraft } from './policy-draft.entity.js';
import type { Proposal } from './proposal.rules.js';

type Path = readonly string[];

const MAX_REASON = 1000;

/** A draft under decision; its items grow by what is added. */
export interface Deciding {
  em: EntityManager;
  draft: PolicyDraft;
  items: Map<string, DraftItem>;
  by: { decidedBy: string; decidedAt: Date };
  /** As the decisions before have left the draft. */
  setting(): Setting;
}

/** Decides one item as an editor says, or adds one; refused where what it then says cannot be. */
export function decideItem(deciding: Deciding, decision: DraftDecisionInput, path: Path): DraftItem {
  const { accept, change, reject, add } = decision;
  const [verb] = onlyOne({ accept, change, reject, add }, path);
  const at = [...path, verb];
  if (add) return addItem(deciding, add, at);
  const item = itemOf(deciding, (accept ?? change ?? reject)?.itemId ?? '', at);
  if (change) {
    const { says } = changeItem(saidBy(item), change, deciding.setting(), at);
    return settle(deciding, item, { state: 'CHANGED', decision: says });
  }
  if (reject) return settle(deciding, item, { state: 'REJECTED', reason: reasonOf(reject.reason, at) });
  return settle(deciding, item, { state: 'ACCEPTED' });
}

interface Settled {
  state: 'ACCEPTED' | 'CHANGED' | 'REJECTED';
  decision?: Proposal;
  reason?: string;
}

/** Writes a decision over whatever was decided before. */
export const settle = (
  { em, by }: Pick<Deciding, 'em' | 'by'>,
  item: DraftItem,
  settled: Settled,
): DraftItem => em.assign(item, { decision: null, reason: null, ...settled, ...by });

function itemOf({ items }: Deciding, id: string, path: Path): DraftItem {
  const place = [...path, 'itemId'];
  const item = items.get(uuidOf('DraftItem', id, place));
  if (!item) throw notFound('DraftItem', id, place);
  return item;
}

/** A reason that says something. */
export function reasonOf(text: string, path: Path): string {
  const place = [...path, 'reason'];
  const reason = maybeText(text, { field: 'reason', max: MAX_REASON, path: place });
  if (!reason) throw new DomainError('REASON_REQUIRED', {}, place);
  return reason;
}
