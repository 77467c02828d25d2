import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors.js';
import type { Changed } from '../audit/once.js';
import { Policy } from '../policy/policy.entity.js';
import { PolicyText } from '../policy/policy-text.entity.js';
import { assertNewVersion, type BaseText, baseText } from './base-text.read-model.js';
import { carriedItems } from './carried-items.rules.js';
import { type CarryOver, carryOver, fatesOf } from './carry-over.rules.js';
import { confirmedObjects } from './confirmed-objects.read-model.js';
import type { OpenedSource } from './opened-source.js';
import type { ReadingWarning } from './proposal.rules.js';
import { readPolicy } from './read-policy.js';
import type { Reading } from './reading.rules.js';
import type { GivenFacts, Register } from './register.rules.js';
import { startDraft } from './start-draft.js';

/** A text read as a new version of a policy. */
export interface NewVersion {
  base: BaseText;
  reading: Reading;
  carried: CarryOver;
}

interface Read {
  policyUuid: string;
  text: string;
  known: Register;
  given: GivenFacts;
}

/** Reads a text beside the version that it follows, both by what the service knows today. Writes nothing. */
export async function newVersionOf(
  em: EntityManager,
  { policyUuid, text, known, given }: Read,
): Promise<NewVersion> {
  const base = await baseText(em, policyUuid);
  const confirmed = await confirmedObjects(em, { policyId: policyUuid, policyTextId: base.id });
  const { kind, regionId, level } = confirmed.facts;
  const settled = { kind, regionId, level };
  const before = readPolicy(known, base.text, settled);
  const after = readPolicy(known, text, { ...settled, ...given });
  const carried = carryOver({ before, after, confirmed, given });
  return { base, carried, reading: { ...after, facts: carried.facts.proposal } };
}

interface Started {
  source: OpenedSource;
  warnings: readonly ReadingWarning[];
  by: string;
  now: Date;
}

/** Opens a draft of a new version. Nothing may have been published since it was read. */
export async function startNewVersion(
  em: EntityManager,
  { base, reading, carried }: NewVersion,
  { source, warnings, by, now }: Started,
): Promise<Changed> {
  await assertNewVersion(em, base, source.text);
  const current = await baseText(em, base.policyId);
  if (current.id !== base.id || current.confirmedAt !== base.confirmedAt) {
    const params = { expected: base.version, actual: current.version };
    throw new DomainError('STALE_VERSION', params, ['input', 'policyId']);
  }
  const draft = await startDraft(em, {
    policy: await em.findOneOrFail(Policy, base.policyId),
    source,
    clauses: reading.clauses,
    items: carriedItems(carried, reading.titlePlace, now),
    warnings,
    base: em.getReference(PolicyText, base.id),
    now,
    by,
  });
  const after = { policyId: base.policyId, state: draft.state, follows: base.version, ...fatesOf(carried) };
  return { id: draft.id, after };
}
