import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import type { Policy } from '../policy/policy.entity.js';
import type { PolicyText } from '../policy/policy-text.entity.js';
import type { FactsProposal } from './proposal.rules.js';

interface Published {
  policy: Policy;
  policyText: { id: PolicyText['id'] };
  /** Null where an editor rejected what was read: then the policy keeps its own. */
  facts: FactsProposal | null;
  now: Date;
}

const PUBLISH = 'update policy_text set published_at = $2 where id = $1 and published_at is null';

// An import that was let through although the same letters are here already says so.
const SAME_AS = `
  insert into policy_relation (kind, policy_id, other_id)
  select distinct 'SAME_AS', mine.policy_id, other.policy_id
    from policy_text mine
    join policy_text other on letters_md5(other.text) = letters_md5(mine.text) and other.policy_id <> mine.policy_id
    join policy p on p.id = other.policy_id and p.state = 'PUBLISHED'
   where mine.id = $1
     and other.version = (select max(newest.version) from policy_text newest
                           where newest.policy_id = other.policy_id and newest.published_at is not null)
     and not exists (select from policy_relation r
                      where r.kind = 'SAME_AS' and r.policy_id = other.policy_id and r.other_id = mine.policy_id)
  on conflict do nothing`;

/** Opens a policy and the version of its text to everybody, with the facts that an editor confirmed. */
export async function publishText(
  em: EntityManager,
  { policy, policyText, facts, now }: Published,
): Promise<void> {
  em.assign(policy, { ...(facts && columnsOf(facts)), state: 'PUBLISHED', reviewed: true });
  await em.flush();
  await rowsInTransaction(em, PUBLISH, [policyText.id, now]);
  await rowsInTransaction(em, SAME_AS, [policyText.id]);
}

function columnsOf({ title, kind, level, regionId, ...facts }: FactsProposal) {
  if (title === null || kind === null || level === null || regionId === null) {
    throw new Error('Facts that lack what a policy needs are not published');
  }
  return {
    title,
    kind,
    level,
    region: regionId,
    documentNumber: facts.documentNumber,
    issuer: facts.issuer,
    issuerDepartment: facts.issuerDepartmentId,
    issuedOn: facts.issuedOn,
    effectiveFrom: facts.effectiveFrom,
    effectiveTo: facts.effectiveTo,
    effectiveOnIssue: facts.effectiveOnIssue,
  };
}
