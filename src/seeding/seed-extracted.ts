import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { itemsOf } from '../features/importing/draft-items.rules.js';
import type { FactsProposal } from '../features/importing/proposal.rules.js';
import { readPolicy } from '../features/importing/read-policy.js';
import type { Reading } from '../features/importing/reading.rules.js';
import { register } from '../features/importing/register.read-model.js';
import type { GivenFacts } from '../features/importing/register.rules.js';
import { stableId } from '../shared/stable-id.js';
import { insert } from './insert.js';
import { clauseId, policyId, RECORDED_AT, textId } from './seed-policies.js';
import { regionId } from './seed-reference.js';
import type { ExtractedPolicySeed } from './seed-types.js';

/** After the reviewed policies. */
const FIRST_ORDINAL = 1000;

/**
 * Published documents that nobody has reviewed: their text and outline, and a draft of what is read from them today.
 * One that is there stays as it is, whatever has been decided on it and however the reading has improved since.
 */
export async function seedExtracted(
  em: EntityManager,
  policies: readonly ExtractedPolicySeed[],
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  const keys = policies.map(({ key }) => key);
  const there = await em.execute<{ key: string }[]>('select key from policy where key in (?)', [keys]);
  const known = new Set(there.map(({ key }) => key));
  const missing = policies.filter(({ key }) => !known.has(key));
  if (missing.length === 0) return;
  const registered = await register(em);
  for (const seed of missing) {
    const reading = readPolicy(registered, texts.get(seed.key) ?? '', givenBy(seed));
    await seedDocument(em, seed, reading, FIRST_ORDINAL + policies.indexOf(seed));
  }
  await insert(
    em,
    'policy_relation',
    missing.flatMap(({ key, relations }) =>
      relations.map(({ kind, to }) => ({ kind, policy_id: policyId(key), other_id: policyId(to) })),
    ),
  );
}

/** What is known of a document besides its text: where it was published, and what it does not say of itself. */
function givenBy({ region, title, kind }: ExtractedPolicySeed): GivenFacts {
  return { regionId: regionId(region), ...(title && { title }), ...(kind && { kind }) };
}

async function seedDocument(
  em: EntityManager,
  { key, file, themes }: ExtractedPolicySeed,
  reading: Reading,
  ordinal: number,
): Promise<void> {
  await insert(em, 'policy', [policyRow(key, reading.facts, ordinal)]);
  await insert(
    em,
    'policy_theme',
    themes.map((code) => ({ policy_id: policyId(key), theme_code: code })),
  );
  const { text } = reading;
  await insert(em, 'policy_text', [
    {
      id: textId(key),
      version: 1,
      text,
      length: text.length,
      sha256: createHash('sha256').update(text).digest('hex'),
      recorded_at: RECORDED_AT,
      published_at: RECORDED_AT,
      policy_id: policyId(key),
    },
  ]);
  await insert(em, 'clause', clauseRows(key, reading.clauses));
  const draftId = stableId('policy_draft', key);
  await insert(em, 'policy_draft', [
    {
      id: draftId,
      state: 'OPEN',
      source_name: file,
      media_type: 'text/plain',
      warnings: reading.warnings,
      created_at: RECORDED_AT,
      version: 1,
      policy_id: policyId(key),
      policy_text_id: textId(key),
    },
  ]);
  await insert(
    em,
    'draft_item',
    itemsOf(reading).map((item, place) => ({
      ...item,
      id: stableId('draft_item', `${key}\0${place}`),
      ordinal: place,
      state: 'PENDING',
      draft_id: draftId,
    })),
  );
}

function policyRow(key: string, facts: FactsProposal, ordinal: number) {
  const { title, kind, level } = facts;
  if (!title || !kind || !level)
    throw new Error(`seeds/extracted/policies.jsonl: ${key} says no title or kind of itself; state it there`);
  return {
    id: policyId(key),
    key,
    title,
    document_number: facts.documentNumber,
    issuer: facts.issuer,
    kind,
    level,
    issued_on: facts.issuedOn,
    effective_from: facts.effectiveFrom,
    effective_to: facts.effectiveTo,
    effective_on_issue: facts.effectiveOnIssue,
    state: 'PUBLISHED',
    reviewed: false,
    ordinal,
    issuer_department_id: facts.issuerDepartmentId,
    region_id: facts.regionId,
  };
}

/** Parents before their children, as the outline lists them. */
function clauseRows(key: string, clauses: Reading['clauses']) {
  const open: string[] = [];
  return clauses
    .filter(({ start, end }) => start < end)
    .map(({ path, heading, start, end, level }, place) => {
      open.length = Math.min(open.length, level - 1);
      const parent = open.at(-1);
      const id = clauseId(key, path);
      open.push(id);
      return {
        id,
        path,
        heading,
        ordinal: place + 1,
        start,
        end,
        policy_text_id: textId(key),
        parent_id: parent ?? null,
      };
    });
}
