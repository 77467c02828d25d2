import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../../shared/errors.js';
import { globalId } from '../../shared/ids.js';
import { rowsInTransaction } from '../../shared/rows.js';

/** The version of a policy's text that a new one follows: the newest that is published. */
export interface BaseText {
  policyId: string;
  id: string;
  version: number;
  text: string;
  /** When something was last confirmed of the policy; null: never through a draft. */
  confirmedAt: string | null;
}

const BASE = `
  select p.id as "policyId", t.id, t.version, t.text,
         (select max(d.published_at)::text from policy_draft d where d.policy_id = p.id) as "confirmedAt"
    from policy p
    left join lateral (select t.id, t.version, t.text from policy_text t
                        where t.policy_id = p.id and t.published_at is not null
                        order by t.version desc limit 1) t on true
   where p.id = $1`;

const OPEN = `select d.id from policy_draft d where d.policy_id = $1 and d.state = 'OPEN'`;

const SAME = `
  select t.version from policy_text t where t.id = $1 and letters_md5(t.text) = letters_md5($2)`;

const path = ['input', 'policyId'];

/** The text that a re-import follows; refused where there is none. */
export async function baseText(em: EntityManager, policyId: string): Promise<BaseText> {
  const [base] = await rowsInTransaction<{ [Field in keyof BaseText]: BaseText[Field] | null }>(em, BASE, [
    policyId,
  ]);
  if (!base) throw notFound('Policy', globalId('Policy', policyId), path);
  const { id, version, text, confirmedAt } = base;
  if (id === null || version === null || text === null) throw new DomainError('NOT_YET_PUBLISHED', {}, path);
  return { policyId, id, version, text, confirmedAt };
}

/** Refuses a text that says nothing new, and a second draft beside an open one, as the transaction sees them. */
export async function assertNewVersion(em: EntityManager, base: BaseText, text: string): Promise<void> {
  const [open] = await rowsInTransaction<{ id: string }>(em, OPEN, [base.policyId]);
  if (open) throw new DomainError('DRAFT_IS_OPEN', { id: globalId('PolicyDraft', open.id) }, path);
  const [same] = await rowsInTransaction<{ version: number }>(em, SAME, [base.id, text]);
  if (same) throw new DomainError('SAME_TEXT', { version: same.version }, ['input', 'source']);
}
