import { DomainError, Refusals } from '../../shared/errors.js';
import { globalId } from '../../shared/ids.js';
import { saidBy } from './decided.rules.js';
import { labelOf } from './document.rules.js';
import type { DraftItem } from './draft-item.entity.js';
import type { Known } from './known.rules.js';
import { obstaclesOf } from './publishable.rules.js';

/** Refuses while an item waits for its decision, or is confirmed and cannot become a fact: each is named. */
export function assertPublishable(items: readonly DraftItem[], known: Known, startsOn: string | null): void {
  const [first, ...others] = items.flatMap((item) => {
    const path = ['items', globalId('DraftItem', item.id)];
    const named = { item: labelOf(item) };
    if (item.state === 'REJECTED') return [];
    if (item.state === 'PENDING') return [new DomainError('ITEM_PENDING', named, path)];
    return obstaclesOf(saidBy(item), known, startsOn).map(
      ({ code, params, path: place }) => new DomainError(code, { ...named, ...params }, [...path, ...place]),
    );
  });
  if (first) throw new Refusals([first, ...others]);
}
