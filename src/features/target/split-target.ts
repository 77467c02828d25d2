import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors.js';
import { globalId } from '../../shared/ids.js';
import type { Session } from '../../shared/session.js';
import { changePlan } from './change-plan.js';
import { loadPromise } from './load-promise.js';
import { putParts } from './put-parts.js';
import { type PartInput, readParts } from './read-parts.js';
import type { Target } from './target.entity.js';

export interface SplitTarget {
  targetId: string;
  parts: PartInput[];
  unit?: string | null;
  reason: string;
  expectedVersion: number;
  idempotencyKey: string;
}

/** Splits a total over the divisions of its region, in place of all that it was split into before; none takes it back. */
export async function splitTarget(session: Session, input: SplitTarget): Promise<string> {
  return changePlan(session, {
    operation: 'splitTarget',
    kind: 'SPLIT',
    input,
    async apply(em: EntityManager, target, changing) {
      assertWhole(target);
      const { terms, dueOn } = await loadPromise(em, target.id);
      const asked = await readParts(em, input.parts, { whole: target, terms, unit: input.unit });
      const put = await putParts(em, { whole: target, terms, dueOn, asked, changing });
      return { before: { parts: put.before }, after: { parts: put.after }, also: put.touched };
    },
  });
}

/** Refuses what would leave the other parts of a total, and the total, as they are. */
export function assertWhole({ partOf }: Target): void {
  if (!partOf) return;
  throw new DomainError('PART_OF_WHOLE', { whole: globalId('Target', partOf.id) }, ['input', 'targetId']);
}
