import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { stableId } from '../shared/stable-id.js';
import { insert } from './insert.js';
import type { Seeds } from './seed-files.js';
import { departmentId, regionId } from './seed-reference.js';
import type { PolicySeed } from './seed-types.js';

export const policyId = (key: string): string => stableId('policy', key);
/** The seeds hold one version of each text: the first. */
export const textId = (policy: string): string => stableId('policy_text', `${policy}\x001`);
export const clauseId = (policy: string, path: string): string => stableId('clause', `${policy}\0${path}`);

/** When the reviewed seeds were recorded: a fixed instant, so that seeding twice says the same. */
export const RECORDED_AT = '2026-11-22T00:00:00Z';

/** Policies with their texts, relations, themes and clause trees. */
export async function seedPolicies(
  em: EntityManager,
  { policies, clauses }: Seeds,
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  await insert(em, 'policy', policies.map(policyRow));
  await insert(
    em,
    'policy_relation',
    policies.flatMap(({ key, relations }) =>
      relations.map(({ kind, to }) => ({ kind, policy_id: policyId(key), other_id: policyId(to) })),
    ),
  );
  await insert(
    em,
    'policy_theme',
    policies.flatMap(({ key, themes }) =>
      themes.map((code) => ({ policy_id: policyId(key), theme_code: code })),
    ),
  );
  await insert(
    em,
    'policy_text',
    policies.map(({ key }) => {
      const text = texts.get(key) ?? '';
      return {
        id: textId(key),
        version: 1,
        text,
        length: text.length,
        sha256: createHash('sha256').update(text).digest('hex'),
        recorded_at: RECORDED_AT,
        published_at: RECORDED_AT,
        policy_id: policyId(key),
      };
    }),
  );
  await insert(
    em,
    'clause',
    clauses.map(({ policy, path, parent, heading, start, end, ordinal }) => ({
      id: clauseId(policy, path),
      path,
      heading,
      ordinal,
      start,
      end,
      policy_text_id: textId(policy),
      parent_id: parent === null ? null : clauseId(policy, parent),
    })),
  );
}

const policyRow = (policy: PolicySeed, ordinal: number) => ({
  id: policyId(policy.key),
  key: policy.key,
  title: policy.title,
  document_number: policy.documentNumber,
  issuer: policy.issuer,
  kind: policy.kind,
  level: policy.level,
  issued_on: policy.issuedOn,
  effective_from: policy.effectiveFrom,
  effective_to: policy.effectiveTo,
  effective_on_issue: policy.effectiveOnIssue,
  state: 'PUBLISHED',
  reviewed: true,
  ordinal,
  issuer_department_id: policy.issuerDepartment && departmentId(policy.issuerDepartment),
  region_id: regionId(policy.region),
});
