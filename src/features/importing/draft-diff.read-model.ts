import type { EntityManager } from '@mikro-orm/postgresql';
import { oneEach } from '../../shared/loader.js';
import { rows } from '../../shared/rows.js';
import type { ClauseChange } from './clause-diff.rules.js';
import { textDiff } from './text-diff.rules.js';

const TEXTS = {
  name: 'draft.versionsOfText',
  text: 'select t.id as uuid, t.text from policy_text t where t.id = any($1::uuid[])',
};

/** A draft's own text, and the one that it follows. */
export interface Versions {
  policyTextUuid: string;
  baseTextUuid: string;
}

/** How the two texts of each draft differ. */
export async function draftDiffs(em: EntityManager, drafts: readonly Versions[]): Promise<ClauseChange[][]> {
  const uuids = drafts.flatMap(({ baseTextUuid, policyTextUuid }) => [baseTextUuid, policyTextUuid]);
  const found = await rows<{ uuid: string; text: string }>(em, TEXTS, [uuids]);
  const texts = oneEach(uuids, found, ({ uuid }) => uuid);
  return drafts.map((_, at) => textDiff(texts[2 * at]?.text ?? '', texts[2 * at + 1]?.text ?? ''));
}
