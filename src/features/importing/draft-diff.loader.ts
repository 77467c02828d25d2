import DataLoader from 'dataloader';
import type { Session } from '../../shared/session.js';
import type { ClauseChange } from './clause-diff.rules.js';
import { draftDiffs, type Versions } from './draft-diff.read-model.js';

/** How the versions of drafts differ, clause by clause. */
export const draftDiffLoader = ({ em }: Pick<Session, 'em'>) =>
  new DataLoader<Versions, ClauseChange[], string>((drafts) => draftDiffs(em, drafts), {
    cacheKeyFn: ({ policyTextUuid, baseTextUuid }) => `${baseTextUuid} ${policyTextUuid}`,
  });
