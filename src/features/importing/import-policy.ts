import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, Refusals } from '../../shared/errors.js';
import { globalId, maybeUuidOf } from '../../shared/ids.js';
import { rowsInTransaction } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import { once } from '../audit/once.js';
import { Policy } from '../policy/policy.entity.js';
import { assertNewVersion } from './base-text.read-model.js';
import { itemsOf } from './draft-items.rules.js';
import { type Duplicate, duplicates, duplicatesNow } from './duplicates.read-model.js';
import { givenFacts, type ImportFacts, missingFacts } from './given-facts.js';
import { assertMayImport } from './importing.access.js';
import { type NewVersion, newVersionOf, startNewVersion } from './new-version.js';
import { type ImportSource, type OpenedSource, openedSource } from './opened-source.js';
import { PolicyDraft } from './policy-draft.entity.js';
import type { FactsProposal } from './proposal.rules.js';
import { readPolicy } from './read-policy.js';
import type { Reading } from './reading.rules.js';
import { register } from './register.read-model.js';
import { startDraft } from './start-draft.js';

export interface ImportPolicy {
  source: ImportSource;
  /** Of the policy that the text is a new version of; left out, it is a policy of its own. */
  policyId?: string | null;
  facts?: ImportFacts | null;
  dryRun: boolean;
  allowDuplicate: boolean;
  idempotencyKey?: string | null;
}

export interface Imported {
  reading: Reading;
  duplicates: readonly Duplicate[];
  /** What a new version makes of what was confirmed; null for a policy of its own. */
  newVersion: NewVersion | null;
  /** Null where nothing was written. */
  draftUuid: string | null;
}

/** Reads a policy, or a new version of one, from a text or a file; unless it is a dry run, opens a draft for review. */
export async function importPolicy(session: Session, input: ImportPolicy): Promise<Imported> {
  assertMayImport(session.viewer);
  const source = await openedSource(session, input.source);
  const known = await register(session.em);
  const given = givenFacts(input.facts ?? {}, known.directory);
  const policyUuid = maybeUuidOf('Policy', input.policyId, ['input', 'policyId']);
  const newVersion = policyUuid
    ? await newVersionOf(session.em, { policyUuid, text: source.text, known, given })
    : null;
  const read = newVersion?.reading ?? readPolicy(known, source.text, given);
  const reading = { ...read, warnings: [...source.notes, ...read.warnings] };
  const alike = await duplicates(session.em, likenessOf(reading, policyUuid));
  if (input.dryRun) {
    if (newVersion) await assertNewVersion(session.em, newVersion.base, source.text);
    return { reading, duplicates: alike, newVersion, draftUuid: null };
  }

  const draftUuid = await once(session, writeOf(input), (em, by) =>
    takenIn(em, { reading, newVersion, source, by, now: session.now, allowDuplicate: input.allowDuplicate }),
  );
  const { policy } = await session.em.fork().findOneOrFail(PolicyDraft, draftUuid);
  // A repeated request finds the policy that it made itself.
  const others = alike.filter(({ policyUuid }) => policyUuid !== policy.id);
  return { reading, duplicates: others, newVersion, draftUuid };
}

const likenessOf = ({ text, facts: { documentNumber, title } }: Reading, exceptUuid: string | null) => ({
  text,
  documentNumber,
  title,
  exceptUuid,
});

const writeOf = (input: ImportPolicy) => ({
  operation: 'importPolicy',
  subjectType: 'PolicyDraft',
  input: { ...input, idempotencyKey: input.idempotencyKey ?? '' },
});

interface Taking {
  reading: Reading;
  newVersion: NewVersion | null;
  source: OpenedSource;
  by: string;
  now: Date;
  allowDuplicate: boolean;
}

async function takenIn(em: EntityManager, taking: Taking) {
  const { reading, newVersion, source, by, now, allowDuplicate } = taking;
  const [first, ...more] = missingFacts(reading.facts);
  if (first) throw new Refusals([first, ...more]);
  // One import at a time: two of the same text, sent at once, must not both find that there is none.
  await rowsInTransaction(em, `select pg_advisory_xact_lock(hashtextextended('importPolicy', 0))`);
  if (!allowDuplicate) await refuseDuplicates(em, reading, newVersion?.base.policyId ?? null);
  if (newVersion) return startNewVersion(em, newVersion, { source, warnings: reading.warnings, by, now });
  const policy = await newPolicy(em, reading.facts);
  const draft = await startDraft(em, {
    policy,
    source,
    clauses: reading.clauses,
    items: itemsOf(reading),
    warnings: reading.warnings,
    base: null,
    now,
    by,
  });
  const { measures, targets } = reading;
  const counts = { measures: measures.length, targets: targets.length };
  return { id: draft.id, after: { policyId: policy.id, title: policy.title, state: draft.state, ...counts } };
}

/** The same title alone is no reason: notices of many years are called the same. */
async function refuseDuplicates(em: EntityManager, reading: Reading, itself: string | null): Promise<void> {
  const found = await duplicatesNow(em, likenessOf(reading, itself));
  const same = found.find(({ grounds }) => grounds.includes('LETTERS') || grounds.includes('NUMBER'));
  if (!same) return;
  const params = { title: same.title, id: globalId('Policy', same.policyUuid) };
  throw new DomainError('DUPLICATE_POLICY', params, ['input', 'allowDuplicate']);
}

async function newPolicy(em: EntityManager, facts: FactsProposal): Promise<Policy> {
  const { confidence: _, title, kind, level, regionId, issuerDepartmentId, ...rest } = facts;
  if (!title || !kind || !level || !regionId) throw new Error('A policy without its facts was let through');
  const [last] = await rowsInTransaction<{ ordinal: number }>(
    em,
    'select coalesce(max(p.ordinal), 0) as ordinal from policy p',
  );
  const id = randomUUID();
  return em.create(Policy, {
    ...rest,
    id,
    key: id,
    title,
    kind,
    level,
    state: 'DRAFT',
    reviewed: false,
    ordinal: (last?.ordinal ?? 0) + 1,
    region: regionId,
    issuerDepartment: issuerDepartmentId,
  });
}
