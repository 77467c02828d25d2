import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../shared/columns.js';
import { StoredFile } from '../file/stored-file.entity.js';
import { Account } from '../identity/account.entity.js';
import { Policy } from '../policy/policy.entity.js';
import { PolicyText } from '../policy/policy-text.entity.js';
import type { ReadingWarning } from './proposal.rules.js';

const PolicyDraftSchema = defineEntity({
  name: 'PolicyDraft',
  tableName: 'policy_draft',
  properties: {
    id: id(),
    state: p.enum(['OPEN', 'PUBLISHED', 'DISCARDED']),
    /** The name of the file that it came in, where it came in one. */
    sourceName: p.text().nullable(),
    mediaType: p.text(),
    warnings: p.json().$type<readonly ReadingWarning[]>(),
    createdAt: instant(),
    publishedAt: instant().nullable(),
    version: p.integer().version(),
    policy: p.manyToOne(Policy).ref().index(),
    /** The version of the text that was read. */
    policyText: p.manyToOne(PolicyText).ref().index(),
    /** The version that it follows, in a re-import. */
    baseText: p.manyToOne(PolicyText).ref().index().nullable(),
    /** The file that the text was read from, where one was sent to POST /files. */
    sourceFile: p.manyToOne(StoredFile).ref().index().nullable(),
    /** Null: the seeds. */
    createdBy: p.manyToOne(Account).ref().index().nullable(),
    publishedBy: p.manyToOne(Account).ref().index().nullable(),
  },
  indexes: [
    {
      name: 'policy_draft_open_unique',
      expression:
        "create unique index policy_draft_open_unique on policy_draft (policy_id) where (state = 'OPEN')",
    },
  ],
  checks: [
    {
      name: 'policy_draft_published_check',
      expression: "(state = 'PUBLISHED') = (published_at is not null)",
    },
  ],
});

/** What was read from one version of a text and waits for confirmation (草稿). */
export class PolicyDraft extends PolicyDraftSchema.class {}
PolicyDraftSchema.setClass(PolicyDraft);
