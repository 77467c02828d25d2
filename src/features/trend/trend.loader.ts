import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { oneEach, perArgs } from '../../shared/loader.js';
import { type TargetTrendRow, targetTrends } from './target-trends.read-model.js';

/** The trends of targets at a moment: three statements for as many as there are. */
export const trendLoaders = (em: EntityManager) => ({
  at: perArgs(
    (moment: Parameters<typeof targetTrends>[2]) =>
      new DataLoader<string, TargetTrendRow | null>(async (ids) =>
        oneEach(ids, await targetTrends(em, ids, moment), ({ uuid }) => uuid),
      ),
  ),
});
