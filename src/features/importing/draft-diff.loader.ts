import DataLoader from 'dataloader';
import { manyEach, oneEach } from '../../shared/loader.js';
import { rows } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import { type ClauseChange, clauseDiff } from './clause-diff.rules.js';
import { compare } from './compared.rules.js';
import type { Outlined, Version } from './parts.rules.js';

const TEXTS = {
  name: 'draft.versionsOfText',
  text: 'select t.id as uuid, t.text from policy_text t where t.id = any($1::uuid[])',
};
const CLAUSES = {
  name: 'draft.clausesOfText',
  text: `
    select c.policy_text_id as "textUuid", c.path, c.heading, c."start", c."end"
      from clause c where c.policy_text_id = any($1::uuid[]) order by c.ordinal`,
};

/** A draft's own text and the one that it follows. */
export interface Versions {
  policyTextUuid: string;
  baseTextUuid: string;
}

/** How the versions of drafts differ, clause by clause. */
export const draftDiffLoader = ({ em }: Pick<Session, 'em'>) =>
  new DataLoader<Versions, ClauseChange[], string>(
    async (drafts) => {
      const uuids = drafts.flatMap(({ policyTextUuid, baseTextUuid }) => [policyTextUuid, baseTextUuid]);
      const [texts, clauses] = await Promise.all([
        rows<{ uuid: string; text: string }>(em, TEXTS, [uuids]),
        rows<Outlined & { textUuid: string }>(em, CLAUSES, [uuids]),
      ]);
      const found = oneEach(uuids, texts, ({ uuid }) => uuid);
      const outlines = manyEach(uuids, clauses, ({ textUuid }) => textUuid);
      const version = (at: number): Version => ({ text: found[at]?.text ?? '', clauses: outlines[at] ?? [] });
      return drafts.map((_, at) => clauseDiff(compare(version(2 * at + 1), version(2 * at))));
    },
    { cacheKeyFn: ({ policyTextUuid, baseTextUuid }) => `${baseTextUuid} ${policyTextUuid}` },
  );
