import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Extraction } from '../../extraction/extract.js';
import { keepFiles } from '../file/keep-files.js';
import { Clause } from '../policy/clause.entity.js';
import type { Policy } from '../policy/policy.entity.js';
import { PolicyText } from '../policy/policy-text.entity.js';
import { indexNow } from '../search/index-now.js';
import { DraftItem } from './draft-item.entity.js';
import type { ProposedItem } from './draft-items.rules.js';
import type { OpenedSource } from './opened-source.js';
import { PolicyDraft } from './policy-draft.entity.js';
import type { ReadingWarning } from './proposal.rules.js';

interface NewDraft {
  policy: Policy;
  source: Pick<OpenedSource, 'text' | 'sourceName' | 'mediaType' | 'file'>;
  clauses: Extraction['clauses'];
  items: readonly ProposedItem[];
  warnings: readonly ReadingWarning[];
  /** The newest version so far, which this one follows; null for the first. */
  base: PolicyText | null;
  now: Date;
  /** The account. */
  by: string;
}

/** Opens a draft on a new version of a policy's text, with the outline of that text and what was read from it. */
export async function startDraft(em: EntityManager, draft: NewDraft): Promise<PolicyDraft> {
  const { policy, source, clauses, items, warnings, base, now, by } = draft;
  const { text, sourceName, mediaType, file } = source;
  const [sourceFile = null] = await keepFiles(em, { accountId: by, files: file ? [file] : [], now });
  const newest = await em.count(PolicyText, { policy });
  const policyText = em.create(PolicyText, {
    policy,
    version: newest + 1,
    text,
    length: text.length,
    sha256: createHash('sha256').update(text).digest('hex'),
    recordedAt: now,
    publishedAt: null,
  });
  writeClauses(em, policyText, clauses);
  const opened = em.create(PolicyDraft, {
    policy,
    policyText,
    baseText: base,
    state: 'OPEN',
    sourceName,
    sourceFile,
    mediaType,
    warnings,
    createdAt: now,
    createdBy: by,
    version: 1,
  });
  for (const [ordinal, item] of items.entries())
    em.create(DraftItem, { state: 'PENDING', ...item, ordinal, draft: opened });
  await em.flush();
  await indexNow(em, [{ kind: 'POLICY', id: policy.id }]);
  return opened;
}

function writeClauses(em: EntityManager, policyText: PolicyText, clauses: Extraction['clauses']): void {
  const open: Clause[] = [];
  for (const [at, { path, heading, start, end, level }] of clauses.entries()) {
    // A number with nothing behind it is no clause.
    if (start >= end) continue;
    open.length = Math.min(open.length, level - 1);
    const parent = open.at(-1) ?? null;
    const clause = em.create(Clause, { policyText, path, heading, ordinal: at + 1, start, end, parent });
    open.push(clause);
  }
}
