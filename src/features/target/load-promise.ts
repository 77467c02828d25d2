import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { deadlineInForce, termsInForce } from './deadline.read-model.js';
import type { StatedTerms } from './plan.rules.js';

/** What is promised now, as written; and the deadline in force, which an extension may have put off. */
export interface PromiseInForce {
  terms: StatedTerms;
  dueOn: string | null;
}

const IN_FORCE = `
  select ${termsInForce('t')} as terms, ${deadlineInForce('t')} as "dueOn" from target t where t.id = $1`;

export async function loadPromise(em: EntityManager, targetId: string): Promise<PromiseInForce> {
  const [promise] = await rowsInTransaction<PromiseInForce>(em, IN_FORCE, [targetId]);
  if (!promise) throw new Error(`There is no target ${targetId}`);
  return promise;
}
